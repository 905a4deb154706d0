import { expect, test } from 'vitest';
import { basesOfVersion1, chosenBase, withChosen } from './bases.ts';

const [A, B, C] = ['a', 'b', 'c'].map((id) => ({ id, file: `${id}.txt` }));
const all = [A, B, C].flatMap((one) => one ?? []);
const chosen = withChosen([], { id: 'b', file: 'b.txt' }, all);

test('the base of a story is the version that was chosen last among its versions', () => {
  expect(chosenBase(chosen, all)).toBe('b');
  const again = withChosen(chosen, { id: 'c', file: 'c.txt' }, all);
  expect([again, chosenBase(again, all)]).toEqual([[{ article: 'c', file: 'c.txt' }], 'c']);
  expect(chosenBase([], all)).toBeUndefined();
});

test('it stays when other articles of the story change or leave, and when it is edited itself', () => {
  expect(chosenBase(chosen, [{ id: 'a2', file: 'a.txt' }, ...all.slice(1)])).toBe('b');
  expect(chosenBase(chosen, all.slice(1))).toBe('b');
  expect(chosenBase(chosen, [{ id: 'b2', file: 'b.txt' }])).toBe('b2');
});

test('it goes with its version to another story, and speaks of no other record of its file', () => {
  expect(chosenBase(chosen, all.slice(2))).toBeUndefined();
  const record = withChosen([], { id: 'x#2', file: 'all.csv' }, []);
  const records = ['', '#2', '#3'].map((place) => ({ id: `y${place}`, file: 'all.csv' }));
  expect(chosenBase(record, records)).toBe('y#2');
  expect(chosenBase(record, records.slice(2))).toBeUndefined();
});

test('a choice that is taken back leaves the story without one', () => {
  expect(withChosen(chosen, null, all)).toEqual([]);
});

test('the files of bases that version 1 told by id alone are those that it knew', () => {
  expect(basesOfVersion1(['a', 'b.2', 'gone'], all)).toEqual([
    { article: 'a', file: 'a.txt' },
    { article: 'b.2', file: 'b.txt' },
    { article: 'gone', file: '' },
  ]);
});
