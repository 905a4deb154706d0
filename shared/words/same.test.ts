import { expect, test } from 'vitest';
import { cosmeticOnly, isNumber, isStopword, sameWord } from './same.ts';
import { tokens } from './tokens.ts';

test.each([
  ['The U.S. programme, “he said”, was re-organised', "The US program 'he said' was re-organized."],
  ['a weak-field condition', 'A weak field condition'],
  ['some 2,500 troops – 3.5%', 'some 2500 troops — 3.5 per cent'],
])('only looks differ: %s', (a, b) => expect(cosmeticOnly(a, b)).toBe(true));

test.each([
  ['a “process” of dialogue', 'a process of dialogue'],
  ['a loss of 3%', 'a loss of 3'],
  ['Israel’s offensive', 'Israel offensive'],
  ['He left?', 'He left.'],
  ['1,500 troops', '15,00 troops'],
])('more than looks differ: %s', (a, b) => expect(cosmeticOnly(a, b)).toBe(false));

test('words are known for what they are', () => {
  expect([isStopword('the'), isStopword('u.s.'), isStopword('us')]).toEqual([true, false, true]);
  expect(tokens('two of $5 in 1990s, one').map(isNumber)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    false,
  ]);
  const [iraqs, iraq, capital] = tokens('Iraq’s Iraq IRAQ');
  expect(iraqs && iraq && sameWord(iraqs, iraq)).toBe(false);
  expect(capital && iraq && sameWord(capital, iraq)).toBe(true);
});
