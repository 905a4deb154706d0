import { expect, test } from 'vitest';
import { arranged, type Choice, EVERYTHING } from './arranged.ts';
import type { CellState, TableRow } from './table.ts';

const SIGNS: Readonly<Record<string, CellState>> = {
  B: 'base',
  '=': 'same',
  '~': 'reworded',
  '+': 'added',
  '!': 'only',
  '.': 'absent',
  '?': 'doubtful',
  o: 'aside',
};

/** A table from a picture: one word a passage, one sign a version; "#" is a reworded cell with another figure. */
const table = (picture: string): TableRow[] =>
  picture.split(' ').map((signs, passage) => {
    const cells = [...signs].map((sign) => ({
      state: sign === '#' ? ('reworded' as const) : (SIGNS[sign] ?? 'absent'),
      range: { start: 0, end: 0 },
      standsIn: [],
      marks: [],
      summary: '',
      kinds: sign === '#' ? (['figure'] as const) : [],
    }));
    const carried = [...signs].filter((sign) => !'.?o'.includes(sign)).length;
    const divergence = [...signs].filter((sign) => sign !== 'B' && sign !== '=').length;
    return { passage, label: signs, head: null, cells, carried, of: signs.length, divergence };
  });

const shown = (picture: string, choice: Partial<Choice>, starred: readonly number[] = []): string =>
  arranged(table(picture), { ...EVERYTHING, ...choice }, new Set(starred))
    .map(({ label }) => label)
    .join(' ');

const STORY = 'B=~ B.. .+. .!. B#= .++ B=.';

test.each([
  ['everything, in reading order', {}, STORY],
  ['missing in one', { shown: 'missing-in-one' }, '.++ B=.'],
  ['only in one', { shown: 'only-one' }, 'B.. .+. .!.'],
  ['most divergent first', { sort: 'divergence', shown: 'missing-in-one' }, '.++ B=.'],
  ['carried by most first', { sort: 'coverage' }, 'B=~ B#= .++ B=. B.. .+. .!.'],
  ['with a figure', { kind: 'figure' }, 'B#='],
  ['reworded anywhere', { state: 'reworded' }, 'B=~ B#='],
  ['reworded in the third version', { state: 'reworded', outlet: 2 }, 'B=~'],
  ['what the third version leaves out', { state: 'absent', outlet: 2 }, 'B.. .+. .!. B=.'],
  ['what the third version has', { outlet: 2 }, 'B=~ B#= .++'],
  ['a figure in the third version, which has none', { kind: 'figure', outlet: 2 }, ''],
] as const)('%s', (_, choice, expected) => expect(shown(STORY, choice)).toBe(expected));

test('a passage that a version may have, or has outside its compared text, is not said to be in one only, nor missing', () => {
  expect(shown('B.. B?. Bo.', { shown: 'only-one' })).toBe('B..');
  expect(shown('B=. B=? B=o', { shown: 'missing-in-one' })).toBe('B=.');
});

test('only what is starred', () => expect(shown(STORY, { starred: true }, [1, 4])).toBe('B.. B#='));
