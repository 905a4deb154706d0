import { expect, test } from 'vitest';
import { change } from './testing.ts';

test.each([
  ['aliases of the table', 'to fight {Islamic State/Daesh} as', 'to fight {ISIS} as'],
  ['an alias in a longer edit', '{However, with} {Daesh} beaten', '{However, with} {ISIS} beaten'],
  ['transliterations of the table', 'General {Qasem} Soleimani', 'General {Qassem} Soleimani'],
  ['doubled letters beside the rest of the name', 'said Abbas {Kamell} there', 'said Abbas {Kamel} there'],
  ['the article al-', 'Mr {Al-Sudani} said', 'Mr {al-Sudani} said'],
  ['Shia and Shi’ite', 'mostly {Shia} factions', 'mostly {Shi’ite} factions'],
  ['a title more', 'Hezbollah’s {Sayyed} Hassan Nasrallah', 'Hezbollah’s {}Hassan Nasrallah'],
  ['U.S. and American', 'the {U.S.} forces', 'the {American} forces'],
])('one name, cosmetic: %s', (_, a, b) => {
  expect(['spelling', 'punctuation']).toContain(change(a, b).kind);
});

test.each([
  ['another person of the same family name', 'President {George} Bush', 'President {Jeb} Bush'],
  ['a name that only looks alike', 'the witness, {Smith}, said', 'the witness, {Smyth}, said'],
  ['doubled letters without the rest of a name', 'made by {Philips} there', 'made by {Phillips} there'],
  ['neighbouring countries', 'a visit to {Iran} soon', 'a visit to {Iraq} soon'],
  ['another body of one owner', 'he left the Iraqi {Army} then', 'he left the Iraqi {Government} then'],
  ['a place more', 'forces {in Iraq and Syria }since', 'forces {}since'],
])('never one name: %s', (_, a, b) => {
  expect(change(a, b).kind).toBe('name');
});

test('what a name shares with one that both have belongs to it', () => {
  const found = change(
    'Dark Sky groups give the status {}only there',
    'Dark Sky groups give the status {of Dark Sky Park }only there',
  );
  expect(found).toMatchObject({ kind: 'name', why: 'Park: named only by the second' });
});

test.each([
  ['two titles are not one', 'asked {Dr} Smith', 'asked {Professor} Smith'],
  ['a pronoun may be anyone', 'where {Sudani} lives', 'where {he} lives'],
  ['a people whose country opens the sentence', 'Iraq asked its {Iraqi }premier', 'Iraq asked its {}premier'],
  ['a name joined to a word', 'The {US-led forces} left', 'The {United States and others} left'],
  ['what a body is', 'the Labour {leader} left', 'the Labour {Party} left'],
  ['a name among much else', 'and left{ after a long and bitter quarrel in the French senate}', 'and left{}'],
])('no matter of names: %s', (_, a, b) => {
  expect(change(a, b).kind).toBe('wording');
});
