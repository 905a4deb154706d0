import { expect, test } from 'vitest';
import { analyse } from '../../shared/analysis.ts';
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

test('what a version tells elsewhere, or may tell, is quoted, and is not said to be absent', () => {
  const found = analyse(STORY, 'c');
  const passage = passageOf(found, 0, 0);
  const withCounterpart = (sure: boolean) => {
    const elsewhere = found.elsewhere.map((one, p) =>
      p === passage ? new Map([[2, { sentences: [0], sure }]]) : one,
    );
    return collatedReadings({ ...found, elsewhere }, passage).find(({ versions }) => versions[0]?.id === 'c');
  };
  const ranges = [{ start: 0, end: PREMIER.length }];
  expect(withCounterpart(true)).toMatchObject({ state: 'elsewhere', ranges });
  expect(withCounterpart(false)).toMatchObject({ state: 'doubtful', ranges });
});

test('where the base has nothing, readings are marked against the majority', () => {
  expect(told('c', 0)).toEqual([
    ['ad', 'said'],
    ['b', 'said', 'at least 100'],
    ['c', 'absent'],
  ]);
});
