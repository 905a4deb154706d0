import { expect, test } from 'vitest';
import { change, sideIn } from './testing.ts';

/** "said by critics" for each report in a text. */
const reports = (text: string): string[] =>
  sideIn(text).attributions.map(({ lemma, who }) => `${lemma} by ${who.join(' ')}`);

test.each([
  ['Critics say that the groups hide.', ['say by critics']],
  ['According to Sudani, he is leaving.', ['according to by sudani']],
  ['“It is over,” said the minister.', ['say by minister']],
  ['a claim which Israel denies', ['deny by claim which israel']],
  ['The claims were false.', []],
  ['He left after critical comments he made.', []],
  ['The mayor was later accused by the union.', ['accuse by union']],
  ['Owners accused the police of theft.', ['accuse by owners']],
  ['He suggested the company was lying.', ['suggest by he']],
  ['He suggested men who were lying.', []],
  ['The court ruled the ban was legal.', ['rule by court']],
  ['It is a self-proclaimed state.', []],
  ['The officials state that it is.', ['state by officials']],
  ['His remarks were short.', []],
  ['It began in the State Department.', []],
  ['He said “they claimed it”.', ['say by he']],
])('%s', (text, expected) => {
  expect(reports(text)).toEqual(expected);
});

test.each([
  [
    'another verb',
    'Sudani {said} he was ready',
    'Sudani {insisted} he was ready',
    'said → insisted: neutral → marks it as contested',
  ],
  [
    'verbs of one tone',
    'Sudani {said} he was ready',
    'Sudani {added} he was ready',
    'said → added: both: neutral',
  ],
  [
    'a bare assertion',
    '{Critics say the} groups hide',
    '{The} groups hide',
    'Critics say: only the first attributes this',
  ],
  [
    'another source',
    'There, {the police said} he fled',
    'There, {witnesses said} he fled',
    'another source: police → witnesses',
  ],
  [
    'how it was said',
    'which Israel {vehemently }denies',
    'which Israel {}denies',
    'vehemently: how it was said, only in the first',
  ],
  [
    'a source not named',
    'the official{, speaking on condition of anonymity,} told us',
    'the official{} told us',
    'only the first says that the source is not named',
  ],
])('%s', (_, a, b, why) => {
  expect(change(a, b)).toMatchObject({ kind: 'attribution', why });
});

test.each([
  ['a verb moved inside the sentence', 'It {said on Monday that} it', 'It {on Monday said} it'],
  ['a pronoun for the speaker', 'later {he} said so', 'later {they} said so'],
])('no change of attribution: %s', (_, a, b) => {
  expect(change(a, b).kind).toBe('wording');
});

test('the office may be the man whom the other side names', () => {
  const a = 'asked Sudani on it, {the prime minister} said';
  expect(change(a, 'asked them on it, {Mr Sudani} said').why).not.toContain('another source');
  expect(change('on it, {officials} said', 'on it, {the prime minister} said').why).toContain(
    'another source',
  );
});
