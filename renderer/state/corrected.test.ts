import { expect, test } from 'vitest';
import { compare } from '../../shared/compare.ts';
import { anchorAt } from '../../shared/project/anchor.ts';
import type { Correction } from '../../shared/project/project.ts';
import { sampleVersion } from '../../shared/testing.ts';
import { reduce } from './reduce.ts';
import { type Action, INITIAL, type State } from './state.ts';
import { wantedPairs } from './wanted.ts';

const version = (id: string) => sampleVersion(id, `The ${id} came.`);
const [A, B, C] = [version('a'), version('b'), version('c')];
const whole = (one: typeof A) => [anchorAt(one, { start: 0, end: one.text.length })];
const LINK: Correction = { type: 'link', a: whole(A), b: whole(B), linked: false };

const actions: readonly Action[] = [
  {
    type: 'structured',
    library: {
      versions: [A, B, C],
      stories: [{ id: 'a', title: 'News', versions: ['a', 'b', 'c'], why: '', copies: [] }],
    },
  },
  ...[B, C].map(
    (other): Action => ({
      type: 'compared',
      comparison: compare(A, other),
      share: 1,
    }),
  ),
];
const after = (...more: Action[]): State => [...actions, ...more].reduce(reduce, INITIAL);
const CORRECTED: Action = { type: 'correct', corrections: [LINK] };

test('a corrected link is compared anew, and only the pair that it speaks of; what is on screen stays', () => {
  expect(wantedPairs(after())).toEqual([]);
  const state = after(CORRECTED);
  expect(wantedPairs(state)).toEqual([['a', 'b']]);
  expect(state.comparisons.size).toBe(2);
  expect(state.structure).toBe('done');
  const [, again] = actions;
  expect(again && wantedPairs(reduce(state, again))).toEqual([]);
});

test('undoing it asks anew and says so; so does taking it back', () => {
  const [, again] = actions;
  const settled = after(CORRECTED, ...(again ? [again] : []));
  const undone = reduce(settled, { type: 'undo' });
  expect(wantedPairs(undone)).toEqual([['a', 'b']]);
  expect(undone.announcement).toBe('Undone: a link');
  expect(wantedPairs(reduce(settled, { type: 'withdraw', corrections: [LINK] }))).toEqual([['a', 'b']]);
  expect(after({ type: 'undo' }).announcement).toBe('There is nothing to undo');
});

test('a correction of stories takes the folder apart anew', () => {
  const story: Correction = { type: 'story', articles: ['a', 'b'], together: false };
  expect(after({ type: 'correct', corrections: [story] }).structure).toBe('none');
});
