import { expect, test } from 'vitest';
import { analyse } from '../../shared/analysis.ts';
import { statesOf } from '../../shared/states.ts';
import { sampleVersion as version } from '../../shared/testing.ts';
import { collatedReadings, passageOf } from './collated-readings.ts';

const STRIKES =
  'The strikes came in response to dozens of drone and missile attacks on the bases of the coalition.';
const PREMIER =
  'The prime minister of Iraq told reporters in Baghdad on Tuesday that the troops should leave soon.';

const STORY = [
  version('a', `${STRIKES}\n\n${PREMIER}`),
  version('b', `${STRIKES.replace('dozens', 'at least 100')}\n\n${PREMIER}`),
  version('c', `${PREMIER}`),
  version('d', `${STRIKES}\n\n${PREMIER}`),
];

const told = (base: string, place: number) => {
  const analysis = analyse(STORY, base);
  const passage = passageOf(analysis, place, 0);
  return collatedReadings(analysis, passage).map(({ versions, state, marks }) => [
    versions.map(({ id }) => id).join(''),
    state,
    ...marks.map(({ start, end }) => versions[0]?.text.slice(start, end)),
  ]);
};

test('the base stands first, equal readings together, the absent last; marked is what differs from the base', () => {
  expect(told('a', 0)).toEqual([
    ['ad', 'said'],
    ['b', 'said', 'at least 100'],
    ['c', 'absent'],
  ]);
  expect(told('b', 0)).toEqual([
    ['b', 'said'],
    ['ad', 'said', 'dozens'],
    ['c', 'absent'],
  ]);
});

test('of the base it is said that its words may answer to a passage, as the table says, not that it lacks it', () => {
  const found = analyse(STORY, 'c');
  const doubt = { side: 'b', sentence: 0, candidate: 0, probability: 0.4 } as const;
  const [first, ...others] = found.comparisons;
  if (!first) throw new Error('there is no comparison');
  const doubtful = { ...found, comparisons: [{ ...first, doubts: [doubt] }, ...others] };
  const passage = passageOf(doubtful, 0, 0);
  const base = collatedReadings(doubtful, passage).at(-1);
  expect(statesOf(doubtful)[passage]?.[2]).toBe('doubtful');
  expect(base?.versions.map(({ id }) => id)).toEqual(['c']);
  expect(base?.state).toBe('doubtful');
  expect(base?.ranges).toEqual([{ start: 0, end: PREMIER.length }]);
});

test('where the base has nothing, readings are marked against the majority', () => {
  expect(told('c', 0)).toEqual([
    ['ad', 'said'],
    ['b', 'said', 'at least 100'],
    ['c', 'absent'],
  ]);
});
