import { expect, test } from 'vitest';
import { change } from './testing.ts';

test.each([
  ['labels of one family', 'strikes on Iran-linked {militias}', 'strikes on Iran-linked {militant groups}'],
  ['a watched word more', 'the invasion{ and occupation}', 'the invasion{}'],
  [
    'a watched word cut with its denial',
    'It left{ as a case of genocide, a claim which Israel denies}.',
    'It left{}.',
  ],
  ['the parties before the label', 'since the {Gaza} war', 'since the {Israel-Hamas} war'],
  [
    'the parties behind the label',
    'Israel’s war {against the Palestinians in} Gaza',
    'Israel’s war {on} Gaza',
  ],
  ['a judging word for another', 'a {quick} exit', 'an {immediate} exit'],
  ['a judging word cut', 'the {brutal} crackdown', 'the {} crackdown'],
  ['a killing relabelled', 'the US {assassinated} the general', 'the US {targeted} the general'],
])('%s', (_, a, b) => {
  expect(change(a, b).kind).toBe('framing');
});

test.each([
  ['plain words for one thing', 'the {air strikes} came', 'the {strikes} came'],
  ['other nouns', 'forces from {the country}', 'forces from {its soil}'],
])('not framing: %s', (_, a, b) => {
  expect(change(a, b).kind).toBe('wording');
});

test('says in whose voice the word stands', () => {
  expect(change('It was {genocide, }a word for it.', 'It was {}a word for it.').why).toContain('own voice');
  expect(change('Iraq said it was {a genocide, }a war.', 'Iraq said it was {}a war.').why).toContain(
    'reported speech',
  );
});
