import { expect, test } from 'vitest';
import { compare } from '../../../shared/compare.ts';
import type { Comparison, Row } from '../../../shared/comparison.ts';
import { sampleVersion } from '../../../shared/testing.ts';
import { countsOf, isShown, layoutOf, otherPlace, type Stop, stepped } from './layout.ts';

const version = (text: string) => sampleVersion(text, text, { file: 'a.txt' });

const A = version('One came. Two went.\n\nThree stayed.');
const B = version('Three stayed here. Four.');

/** A comparison with these rows, told by their words; links are made for the linked and the moved. */
function comparison(...rows: [kind: Row['kind'], a: string, b: string, link?: number][]): Comparison {
  const range = (text: string, part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const nowhere = { start: 0, end: 0 };
  return {
    versions: [A, B],
    links: [],
    guards: [],
    doubts: [],
    corrections: [],
    rows: rows.map(([kind, a, b, link]) => ({
      kind,
      a: a ? range(A.text, a) : nowhere,
      b: b ? range(B.text, b) : nowhere,
      ...(link === undefined ? {} : { link }),
    })),
  };
}

test('sentences of one paragraph that only one side has read as one line, and count one by one', () => {
  const { lines, stops } = layoutOf(
    comparison(['only-a', 'One came. ', ''], ['only-a', 'Two went.\n\n', '']),
  );
  expect(lines.map(({ rows }) => rows)).toEqual([{ start: 0, end: 2 }]);
  expect(countsOf(stops).get('only-a')).toBe(2);
});

test('a new paragraph begins a new line', () => {
  const { lines } = layoutOf(comparison(['only-a', 'Two went.\n\n', ''], ['only-a', 'Three stayed.', '']));
  expect(lines.map(({ opens }) => opens)).toEqual([false, true]);
});

test('what only the base and only the other have stands in lines of their own', () => {
  const { lines } = layoutOf(comparison(['only-a', 'One came. ', ''], ['only-b', '', 'Four.']));
  expect(lines.map(({ kind }) => kind)).toEqual(['only-a', 'only-b']);
});

test('the changes of a real comparison are visited in reading order, each once', () => {
  const { stops, lines } = layoutOf(
    compare(version('He said dozens of men came.'), version('He said a hundred men came.')),
  );
  expect(stops.length).toBeGreaterThan(0);
  expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
  expect(stops).toEqual(lines.flatMap((line) => line.stops));
});

test('a sentence that the other file holds outside its article is no difference, and stands by itself', () => {
  const rows = comparison(['only-a', 'One came. ', ''], ['only-a', 'Two went.\n\n', '']);
  const guard = { side: 'a', sentence: 1, where: 'caption', range: { start: 0, end: 0 }, found: 1 } as const;
  const { lines, stops } = layoutOf({ ...rows, guards: [guard] });
  expect(lines.map((line) => line.guard?.where)).toEqual([undefined, 'caption']);
  expect(stops.map(({ line }) => line)).toEqual([0]);
});

test('a sentence that may have a counterpart stands by itself, and is a stop that says which', () => {
  const rows = comparison(['only-a', 'One came. ', ''], ['only-a', 'Two went.\n\n', '']);
  const doubt = { side: 'a', sentence: 1, candidate: 1, probability: 0.2 } as const;
  const { lines, stops } = layoutOf({ ...rows, doubts: [doubt] });
  expect(lines.map((line) => line.doubt)).toEqual([undefined, doubt]);
  expect(stops.map(({ why }) => why)).toEqual(['', 'doubtful: may answer to “Four.”']);
});

test('a moved passage stands in two lines, which lead to each other, and is one stop', () => {
  const linked = comparison(
    ['moved', 'One came. ', '', 0],
    ['linked', 'Two went.\n\n', 'Four.'],
    ['moved', '', 'Three stayed here. ', 0],
  );
  const link = {
    a: [0],
    b: [0],
    relation: 'reworded',
    moved: true,
    score: 1,
    probability: 1,
    secondary: false,
  } as const;
  const layout = layoutOf({ ...linked, links: [{ ...link, changes: [], moves: [] }] });
  expect(layout.stops.map(({ id, line }) => [id, line])).toEqual([['m0', 0]]);
  expect([otherPlace(layout, 0), otherPlace(layout, 2)]).toEqual([2, 0]);
});

const stop = (id: string, topic: Stop['topic'], cosmetic = false): Stop => ({
  id,
  topic,
  cosmetic,
  line: 0,
  a: { start: 0, end: 0 },
  b: { start: 0, end: 0 },
  why: '',
});

test('cosmetic differences are shown only when asked for', () => {
  const spelling = stop('s', 'spelling', true);
  const shown = (cosmetic: boolean) => isShown(spelling, { topics: new Set(), cosmetic });
  expect([shown(false), shown(true)]).toEqual([false, true]);
});

test('a filter lets through what it names', () => {
  const filter = { topics: new Set(['figure', 'moved'] as const), cosmetic: false };
  expect(
    [stop('1', 'figure'), stop('2', 'name'), stop('3', 'moved')].map((one) => isShown(one, filter)),
  ).toEqual([true, false, true]);
});

test('next and previous go round, and begin at either end', () => {
  const stops = [stop('1', 'name'), stop('2', 'name'), stop('3', 'name')];
  expect(stepped(stops, '', 1)?.id).toBe('1');
  expect(stepped(stops, '', -1)?.id).toBe('3');
  expect(stepped(stops, '3', 1)?.id).toBe('1');
  expect(stepped(stops, '1', -1)?.id).toBe('3');
  expect(stepped([], '', 1)).toBeUndefined();
});

test('words that only changed their place in the sentence are one stop, at both places', () => {
  const a = version('In the old harbour on Friday morning the ministry of finance published its new budget.');
  const b = version('The ministry of finance published its new budget in the old harbour on Friday morning.');
  const found = compare(a, b);
  const stops = layoutOf(found).stops.filter(({ cosmetic }) => !cosmetic);
  expect(
    stops.map(({ topic, a: left, b: right }) => [
      topic,
      a.text.slice(left.start, left.end),
      b.text.slice(right.start, right.end),
    ]),
  ).toEqual([['moved', 'In the old harbour on Friday morning', 'in the old harbour on Friday morning']]);
});

test('words that moved out of a larger change are told with that change', () => {
  const a = version('He left the old harbour town on Friday. The ministry published its new budget.');
  const b = version('He left at last. The ministry of the old harbour town published its new budget.');
  const { stops } = layoutOf(compare(a, b));
  expect(stops.every(({ topic }) => topic !== 'moved')).toBe(true);
});
