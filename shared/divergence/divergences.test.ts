import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { sampleVersion } from '../testing.ts';
import type { Divergence } from './divergence.ts';
import { divergences } from './divergences.ts';
import { AT_THE_END, WITHIN } from './passages.ts';

const version = (id: string, text: string) =>
  sampleVersion(id, text.normalize('NFC').replace(/\r\n?/g, '\n'));

const example = (id: string) =>
  version(id, readFileSync(new URL(`../../examples/iraq-us-exit/outlet-${id}.txt`, import.meta.url), 'utf8'));

/** The ledger as text: "dozens: a d | at least 100: c | absent: b". */
const ledger = ({ readings }: Divergence): string =>
  readings
    .map(({ state, text, versions }) => `${state === 'says' ? text : state}: ${versions.join(' ')}`)
    .join(' | ');

test('the ledger of a figure groups equal values and tells silence from absence', () => {
  const story = ['dozens of', 'at least 100', 'dozens of', 'numerous'].map((count, i) =>
    version(
      `${i}`,
      `The strikes came in response to ${count} drone and missile attacks on American forces in the region.`,
    ),
  );
  const [first] = divergences(analyse(story));
  expect(first?.title).toBe('How many drone and missile attacks');
  expect(first && ledger(first)).toBe('dozens: 0 2 | at least 100: 1 | numerous: 3');
});

const versions = [...'abcde'].map(example);
const ofExample = divergences(analyse(versions));

test('the example: every version stands in each ledger, and every quotation is found at its place', () => {
  expect(ofExample.length).toBeGreaterThan(10);
  for (const { readings } of ofExample) {
    expect(new Set(readings.flatMap((group) => group.versions))).toEqual(new Set('abcde'));
    for (const { quotations, text } of readings) {
      for (const { version: id, start, end, context } of quotations.slice(0, 1)) {
        const source = versions.find((one) => one.id === id)?.text.slice(start, end) ?? '';
        expect(source.replace(/\s+/g, ' ').trim()).toBe(text);
        expect(context.start <= start && end <= context.end).toBe(true);
      }
    }
  }
});

test('the list descends by score, which is the product of the parts of the rank', () => {
  const scores = ofExample.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((x, y) => y - x));
  for (const { score, rank } of ofExample) {
    expect(score).toBeCloseTo(
      rank.kind * rank.contradiction * rank.carried * rank.prominence * rank.certainty,
      10,
    );
    for (const part of Object.values(rank)) expect(part >= 0 && part <= 1).toBe(true);
  }
});

test('the same story gives the same list, and ids are unique', () => {
  expect(divergences(analyse(versions))).toEqual(ofExample);
  expect(new Set(ofExample.map(({ id }) => id)).size).toBe(ofExample.length);
});

const OPENING = 'The finance ministry published its new budget on Monday after weeks of dispute.';
const MIDDLE = 'Opposition lawmakers walked out of the chamber during the vote in protest.';
const INSIDE = 'Teachers and nurses will receive smaller pay rises than the unions had demanded.';
const LAST = 'Two former ministers are still under investigation over the missing harbour funds.';
const story = (...texts: string[][]) =>
  divergences(analyse(texts.map((sentences, i) => version(`v${i}`, sentences.join('\n\n')))));

test('an ending left off is told from a passage left out within', () => {
  const all = [OPENING, MIDDLE, INSIDE, LAST];
  const notes = (found: readonly Divergence[]) =>
    found.filter(({ kinds }) => kinds[0] === 'omission').map(({ note }) => note);
  expect(notes(story(all, all, [OPENING, MIDDLE, INSIDE]))).toEqual([AT_THE_END]);
  expect(notes(story(all, all, [OPENING, MIDDLE, LAST]))).toEqual([WITHIN]);
});

test('what one version alone has is an addition', () => {
  const three = [OPENING, MIDDLE, LAST];
  const found = story(three, three, [OPENING, MIDDLE, INSIDE, LAST]);
  expect(found.map(({ kinds }) => kinds[0])).toEqual(['addition']);
  expect(found.map(ledger)).toEqual([`${INSIDE}: v2 | absent: v0 v1`]);
});

test('a passage told in other words two sentences on is not called missing', () => {
  const reordered = [OPENING, 'In protest, opposition lawmakers walked out during the chamber vote.', LAST];
  const found = story([OPENING, MIDDLE, LAST], [OPENING, MIDDLE, LAST], reordered);
  expect(found.filter(({ kinds }) => kinds[0] === 'omission')).toEqual([]);
});

test('spelling and punctuation are no divergence', () => {
  const british = ['The defence ministry’s “programme” was cancelled on 5 January, Mr Hall said.'];
  const american = ['The defense ministry\'s "program" was canceled on Jan. 5, Hall said.'];
  expect(story(british, american, british)).toEqual([]);
});

test('a passage high in one version and low in another has moved', () => {
  const found = story(
    [OPENING, MIDDLE, INSIDE, LAST],
    [OPENING, MIDDLE, INSIDE, LAST],
    [LAST, OPENING, MIDDLE, INSIDE],
  );
  expect(found.map(({ kinds, title }) => [kinds[0], title.slice(0, 21)])).toContainEqual([
    'move',
    'Moved up: “Two former',
  ]);
});

test('of two versions, what the base lacks is an addition of the other', () => {
  const found = story([OPENING, MIDDLE, LAST], [OPENING, MIDDLE, INSIDE, LAST]);
  const kinds = found.map(({ kinds: [main], readings: [first] }) => [main, first?.versions.join()]);
  expect([
    ['addition', 'v1'],
    ['omission', 'v1'],
  ]).toContainEqual(kinds[0]);
  expect(kinds).toHaveLength(1);
});

test('a watched word in a name is part of the name', () => {
  const found = story(
    ['The survey by the Wall Street Journal found that most voters oppose the budget cuts.'],
    ['The survey by a newspaper found that most voters oppose the budget cuts.'],
  );
  expect(found.filter(({ kinds }) => kinds[0] === 'framing')).toEqual([]);
});

test('the order of the files changes only the order inside the ledgers', () => {
  const base = versions.find(({ id }) => id === 'd')?.id;
  const turned = divergences(analyse([...versions].reverse(), base));
  const picture = ({ kinds, readings }: Divergence) =>
    [
      kinds[0],
      ...readings.map(({ state, versions: ids }) => `${state}:${[...ids].sort().join('')}`).sort(),
    ].join(' ');
  const straight = divergences(analyse(versions, base)).slice(0, 10).map(picture).sort();
  expect(turned.slice(0, 10).map(picture).sort()).toEqual(straight);
});

test('SAME_SENTENCE: a version that writes the sentence anew is not called silent', () => {
  const found = story(
    ['The talks in Doha on the frozen funds of the central bank were adjourned without any result.'],
    ['The talks in Cairo on the frozen funds of the central bank were adjourned without any result.'],
    [
      'Negotiators who had met about frozen central bank funds went home with no result after the talks were adjourned.',
    ],
  );
  const name = found.find(({ kinds }) => kinds[0] === 'name');
  expect(name && ledger(name)).toBe('Doha: v0 | Cairo: v1 | rewritten: v2');
});
