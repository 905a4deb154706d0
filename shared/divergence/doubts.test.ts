import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { statesOf } from '../states.ts';
import { sampleVersion } from '../testing.ts';
import { divergences } from './divergences.ts';

const OPENING = 'The harbour of Ostmark was closed on Tuesday after a crane fell on two moored ferries.';
const NIGHT = 'Nobody was hurt, the port authority said, but 340 passengers spent the night in a school.';
const REST = [
  'Mayor Ilse Brandt blamed the storm, which had brought winds of 120 kilometres an hour.',
  'Divers will examine the hulls before the ferries may sail to the islands again.',
  'The crane, built in 1968, was due to be replaced next year.',
];
const version = (id: string, night: readonly string[]) =>
  sampleVersion(id, [OPENING, ...night, ...REST].join('\n\n'));
const BASE = version('a', [NIGHT]);
const DOUBTFUL = version('b', ['Many people had to wait until morning in the port.']);
const WITHOUT = version('c', []);

test('what a version may have in other words is neither missing from it nor its own addition', () => {
  expect(divergences(analyse([BASE, DOUBTFUL], 'a'))).toEqual([]);
  expect(divergences(analyse([BASE, WITHOUT], 'a')).map(({ kinds }) => kinds)).toEqual([['omission']]);
});

test('beside a version that lacks it, it is told as doubtful, with its words', () => {
  const [found] = divergences(analyse([BASE, DOUBTFUL, WITHOUT], 'a'));
  expect(found?.readings.map(({ state, versions }) => [state, ...versions])).toEqual([
    ['says', 'a'],
    ['doubtful', 'b'],
    ['absent', 'c'],
  ]);
  expect(found?.readings[1]?.text).toBe(
    'doubtful: may answer to “Many people had to wait until morning in the port.”',
  );
});

test('and so it stands in the table of all outlets', () => {
  const states = statesOf(analyse([BASE, DOUBTFUL, WITHOUT], 'a'));
  expect(states[1]).toEqual(['base', 'doubtful', 'absent']);
  expect(states[2]).toEqual(['doubtful', 'added', 'absent']);
});
