import { expect, test } from 'vitest';
import { EVERYTHING } from '../views/all/arranged.ts';
import { AT_FIRST, type Look, lookFrom, withLook } from './look.ts';
import { INITIAL, type State } from './state.ts';

const look = (state: State, some: Partial<Look>): State =>
  withLook(state, { type: 'look', story: 'one', base: 'a', look: some });
const FILTERED = { choice: { ...EVERYTHING, sort: 'coverage', outlet: 2 }, against: 'majority' } as const;

test('what the reader chose stays by story, and other stories look as at first', () => {
  const state = look(look(INITIAL, FILTERED), { place: { row: 3, column: 1 }, passage: 7 });
  expect(state.looks.get('one')).toEqual({
    ...AT_FIRST,
    ...FILTERED,
    base: 'a',
    place: { row: 3, column: 1 },
    passage: 7,
  });
  expect(lookFrom(state.looks.get('two'), 'a')).toEqual({ ...AT_FIRST, base: 'a' });
});

test('to say the same again changes nothing', () => {
  const state = look(INITIAL, { place: { row: 3, column: 1 } });
  expect(look(state, { place: { row: 3, column: 1 } })).toBe(state);
});

test('a row is opened, and folded again', () => {
  const toggle = (state: State) => withLook(state, { type: 'open-row', story: 'one', base: 'a', passage: 4 });
  const opened = toggle(INITIAL);
  expect([...(opened.looks.get('one')?.open ?? [])]).toEqual([4]);
  expect([...(toggle(opened).looks.get('one')?.open ?? [])]).toEqual([]);
});

test('from another base the filters stay, but not the outlet, whose column is now another’s, nor the place', () => {
  const state = look(look(INITIAL, FILTERED), { place: { row: 3, column: 1 }, passage: 7, top: 400 });
  expect(lookFrom(state.looks.get('one'), 'b')).toEqual({
    ...AT_FIRST,
    base: 'b',
    against: 'majority',
    choice: { ...EVERYTHING, sort: 'coverage' },
  });
});
