/** The story that the project started from: what a fact-checker must see among the first ten. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { versionOf } from '../compare.ts';
import type { Divergence } from './divergence.ts';
import { divergences } from './divergences.ts';

const example = (id: string) =>
  versionOf({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text: readFileSync(new URL(`../../examples/iraq-us-exit/outlet-${id}.txt`, import.meta.url), 'utf8')
      .normalize('NFC')
      .replace(/\r\n?/g, '\n'),
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  });

const versions = [...'abcde'].map(example);
const all = divergences(analyse(versions));
const firstTen = all.slice(0, 10);

/** Which versions say a reading that has these words, over all readings of a divergence. */
const saying = ({ readings }: Divergence, words: string): string =>
  readings
    .filter(({ state, text }) => state === 'says' && text.toLowerCase().includes(words))
    .flatMap((group) => group.versions)
    .sort()
    .join('');

const among = (words: string, list: readonly Divergence[] = firstTen) =>
  list.find((one) => saying(one, words) !== '');

test('how many attacks', () => {
  const found = among('at least 100');
  expect(found?.kinds).toEqual(['figure']);
  expect(
    found && [saying(found, 'dozens'), saying(found, 'at least 100'), saying(found, 'numerous')],
  ).toEqual(['ad', 'c', 'e']);
});

test('"textbook case of genocide" in a and d only, the denial worded differently', () => {
  const found = among('textbook case of genocide');
  expect(found && saying(found, 'genocide')).toBe('ad');
  expect(found && saying(found, 'a claim which israel denies')).toBe('a');
  expect(found && saying(found, 'claims israel vehemently denies')).toBe('d');
});

test('what the war is called', () => {
  const found = among('israel-hamas war');
  expect(found && saying(found, 'israel-hamas war')).toBe('c');
  expect(found && saying(found, 'gaza war')).toMatch(/^b.*d/);
  expect(found && saying(found, 'military offensive against the palestinians')).toBe('a');
});

test('who was struck: militias, militant groups, resistance groups', () => {
  const found = among('militias');
  expect(found && [saying(found, 'militias'), saying(found, 'resistance groups')]).toEqual(['a', 'b']);
  expect(found && saying(found, 'militant groups')).toBe('de');
});

test('the clause that c cut from inside a sentence it kept', () => {
  const found = among('close to iran');
  expect(found?.kinds[0]).toBe('omission');
  expect(found && saying(found, 'muslim factions')).toMatch(/^ad/);
  expect(found?.readings.find(({ state }) => state === 'silent')?.versions).toContain('c');
});

test('others as telling: an attribution lost, a killing relabelled, a hedge', () => {
  const near = all.slice(0, 20);
  expect(among('critics say', near)?.kinds[0]).toBe('attribution');
  const killing = among('assassinated', near);
  expect(killing && saying(killing, 'targeted')).toBe('e');
  expect(among('apparently', near)?.kinds).toEqual(['hedge']);
});

test('ISIS, Islamic State and Daesh are one name, no divergence', () => {
  for (const { kinds, title } of all) if (kinds[0] === 'name') expect(title).not.toMatch(/ISIS|Daesh/);
});
