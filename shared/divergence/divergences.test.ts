import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { versionOf } from '../compare.ts';
import type { Divergence } from './divergence.ts';
import { divergences } from './divergences.ts';

const version = (id: string, text: string) =>
  versionOf({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text: text.normalize('NFC').replace(/\r\n?/g, '\n'),
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  });

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

test('the example: every version stands in each ledger, and every quotation is found at its place', () => {
  const versions = [...'abcde'].map(example);
  const all = divergences(analyse(versions));
  expect(all.length).toBeGreaterThan(10);
  for (const { readings, score } of all) {
    expect(new Set(readings.flatMap((group) => group.versions))).toEqual(new Set('abcde'));
    expect(score).toBeGreaterThanOrEqual(0);
    for (const { quotations, text } of readings) {
      for (const { version: id, start, end, context } of quotations.slice(0, 1)) {
        const source = versions.find((one) => one.id === id)?.text.slice(start, end) ?? '';
        expect(source.replace(/\s+/g, ' ').trim()).toBe(text);
        expect(context.start <= start && end <= context.end).toBe(true);
      }
    }
  }
});
