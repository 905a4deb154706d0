import { expect, test } from 'vitest';
import { sideIn } from './testing.ts';
import { voiceIn } from './voice.ts';

const voice = (text: string, word = 'genocide') => {
  const start = text.indexOf(word);
  return voiceIn(sideIn(text), { start, end: start + word.length });
};

test.each([
  ['quoted', 'He called it “a genocide”.'],
  ['attributed', 'Iraq said that it was a genocide.'],
  ['attributed', 'Iraq, describing the killing as a textbook case of genocide, left.'],
  ['attributed', 'It was a genocide, the minister said.'],
  ['attributed', 'According to Iraq, it was a genocide.'],
  ['own', 'The genocide went on.'],
  ['own', 'The genocide went on. The minister said nothing of it.'],
  ['own', 'It was a genocide, a word which Israel denies.'],
  ['own', 'The army, which aid groups accuse of theft, spoke of genocide.'],
  ['attributed', 'The army, which aid groups accuse of genocide, left.'],
])('%s: %s', (expected, text) => {
  expect(voice(text)).toBe(expected);
});
