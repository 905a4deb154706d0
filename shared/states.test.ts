import { expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import { statesOf } from './states.ts';
import { sampleVersion } from './testing.ts';

const PARTS = [
  'The minister of trade promised the families of the sailors help within ten days',
  'Divers from Amara searched the sunken barge until late in the evening',
];
const REST = [
  'The price of crude rose by three dollars on the exchange in London.',
  'Doctors at the clinic of Kut treated forty dockers for smoke and burns.',
];

test('what a link finds in another passage is told elsewhere, not absent', () => {
  // b tells in one sentence what a tells in its first and its last, between which the rest stands: one of the two has a row of its own.
  const a = sampleVersion('a', [`${PARTS[0]}.`, ...REST, `${PARTS[1]}.`].join('\n\n'));
  const b = sampleVersion('b', [`${PARTS.join(', and ')}.`, ...REST].join('\n\n'));
  const analysis = analyse([a, b], 'a');
  expect(analysis.collation.passages.map(({ readings }) => readings.join(' | '))).toEqual([
    '0 | 0',
    '1 | 1',
    '2 | 2',
    '3 | ',
  ]);
  expect(analysis.collation.passages.map(({ related }) => related.length)).toEqual([1, 0, 0, 1]);
  expect(statesOf(analysis).map(([, state]) => state)).toEqual(['partial', 'same', 'same', 'elsewhere']);
  const turned = analyse([a, b], 'b');
  expect(statesOf(turned).map((states) => states.join())).toContain('partial,elsewhere');
});
