import { expect, test } from 'vitest';
import type { Comparison } from '../../../shared/comparison.ts';
import { sampleVersion as version } from '../../../shared/testing.ts';
import { type Reading, readingsAt } from './readings.ts';

const SENTENCE =
  'The strikes came in response to dozens of drone and missile attacks on the bases of the coalition.';
const BASE = version('a', SENTENCE);
const SHARPER = version('c', SENTENCE.replace('dozens', 'at least 100'));
const EQUAL = version('d', SENTENCE);
const SILENT = version('b', 'Something else.');

/** The base's one sentence linked to the other's, with the figure as the one change. */
function comparison(other: typeof BASE, figure: string): Comparison {
  const at = SENTENCE.indexOf('dozens');
  const change = {
    a: { start: at, end: at + 'dozens'.length },
    b: { start: at, end: at + figure.length },
    kind: 'figure',
    why: '',
  } as const;
  const link = {
    a: [0],
    b: [0],
    relation: 'reworded',
    moved: false,
    score: 1,
    probability: 1,
    secondary: false,
  } as const;
  const changes = figure === 'dozens' ? [] : [change];
  return {
    versions: [BASE, other],
    links: [{ ...link, changes, moves: [] }],
    rows: [],
    guards: [],
    doubts: [],
    corrections: [],
  };
}

const comparisons = new Map<string, Comparison>([
  ['c', comparison(SHARPER, 'at least 100')],
  ['d', comparison(EQUAL, 'dozens')],
  ['b', { versions: [BASE, SILENT], links: [], rows: [], guards: [], doubts: [], corrections: [] }],
]);
const comparisonWith = (other: { readonly id: string }) => comparisons.get(other.id);
const told = ({ versions, state, ranges }: Reading) => [
  versions.map(({ id }) => id).join(''),
  state,
  ...ranges.map(({ start, end }) => versions[0]?.text.slice(start, end)),
];

test('half of a sentence that the other tells in one is said there', () => {
  const split = version('a', 'The strikes hit two bases of the coalition. They came at night.');
  const merged = version('m', 'The strikes hit two bases of the coalition at night.');
  const [link] = comparison(merged, 'dozens').links;
  if (!link) throw new Error('There is no link.');
  const pair: Comparison = {
    ...comparison(merged, 'dozens'),
    versions: [split, merged],
    links: [link, { ...link, a: [1], secondary: true }],
  };
  const readings = readingsAt({ version: split, sentences: [1] }, [split, merged], () => pair);
  expect(readings.map(told)).toEqual([
    ['a', 'said', 'They came at night.'],
    ['m', 'said', merged.text],
  ]);
});

const SPELLED = version('e', SENTENCE.replace('drone and missile', 'Drone and missile,'));

test('readings that differ in spelling only are one, and it is said whose; apart where the cosmetic is asked for', () => {
  const told = (cosmetic: boolean) =>
    readingsAt(
      { version: BASE, sentences: [0] },
      [BASE, SHARPER, SPELLED, EQUAL],
      (other) => (other === SPELLED ? comparison(SPELLED, 'dozens') : comparisonWith(other)),
      cosmetic,
    ).map(({ versions, spelled }) => [versions, spelled].map((some) => some.map(({ id }) => id).join('')));
  expect(told(false)).toEqual([
    ['ade', 'e'],
    ['c', ''],
  ]);
  expect(told(true)).toEqual([
    ['ad', ''],
    ['c', ''],
    ['e', ''],
  ]);
});

test('equal readings are one, the absent stand last', () => {
  const readings = readingsAt(
    { version: BASE, sentences: [0] },
    [BASE, SILENT, SHARPER, EQUAL],
    comparisonWith,
  );
  expect(readings.map(told)).toEqual([
    ['ad', 'said', BASE.text],
    ['c', 'said', SHARPER.text],
    ['b', 'absent'],
  ]);
});

test('what may be a reading is told as doubtful, with its words', () => {
  const doubt = { side: 'a', sentence: 0, candidate: 0, probability: 0.2 } as const;
  const silent = comparisons.get('b');
  const readings = readingsAt({ version: BASE, sentences: [0] }, [BASE, SILENT], () =>
    silent ? { ...silent, doubts: [doubt] } : undefined,
  );
  expect(readings.map(told)).toEqual([
    ['a', 'said', BASE.text],
    ['b', 'doubtful', SILENT.text],
  ]);
});

test('a version whose file holds the passage outside its text is not said to be silent', () => {
  const guard = { side: 'a', sentence: 0, where: 'caption', range: { start: 0, end: 0 }, found: 1 } as const;
  const held: Comparison = {
    versions: [BASE, SILENT],
    links: [],
    rows: [],
    guards: [guard],
    doubts: [],
    corrections: [],
  };
  const readings = readingsAt({ version: BASE, sentences: [0] }, [BASE, SILENT], () => held);
  expect(readings.map(({ state }) => state)).toEqual(['said', 'aside']);
});

test('around a change, each reading is cut to the same words on both sides of it', () => {
  const start = SENTENCE.indexOf('dozens');
  const focus = { start, end: start + 'dozens'.length };
  const readings = readingsAt({ version: BASE, sentences: [0], focus }, [BASE, SHARPER], comparisonWith);
  expect(readings.map(told)).toEqual([
    ['a', 'said', 'The strikes came in response to dozens of drone and missile attacks on the bases'],
    ['c', 'said', 'The strikes came in response to at least 100 of drone and missile attacks on the bases'],
  ]);
});

test('a version that is not compared yet says so, rather than that it is silent', () => {
  const readings = readingsAt({ version: BASE, sentences: [0] }, [BASE, SHARPER], () => undefined);
  expect(readings.map(({ state }) => state)).toEqual(['said', 'pending']);
});
