import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import { sampleArticle } from '../testing.ts';
import { formsOf } from './forms.ts';
import { suggestTerms, watchWords } from './suggest.ts';
import { countTerm, indexTerms } from './terms.ts';

const version = (text: string): Version => ({
  ...sampleArticle(text, text),
  blocks: [],
  sentences: [{ start: 0, end: text.length, block: 0, role: 'body' }],
});

const indexesOf = (versions: readonly Version[]) => versions.map((one) => indexTerms(one, () => true));

/** The text of every use: "1: militias". */
function uses(term: string, texts: readonly string[]): string[] {
  const versions = texts.map(version);
  return countTerm(term, indexesOf(versions)).uses.map(
    ({ version: v, range }) => `${v}: ${versions[v]?.text.slice(range.start, range.end)}`,
  );
}

test.each([
  ['a word, whatever its case', 'Genocide', ['A textbook case of genocide.', 'No.'], ['0: genocide']],
  ['its plural', 'militia', ['Iran-linked militias met.', 'A militia.'], ['0: militias', '1: militia']],
  [
    'the forms of a verb',
    'attack',
    ['They attacked, attack and are attacking; attacks went on. An attacker fled.'],
    ['0: attacked', '0: attack', '0: attacking', '0: attacks'],
  ],
  ['a form alone, where a form is asked for', 'attacks', ['They attacked. Attacks.'], ['0: Attacks']],
  [
    'the forms in a phrase',
    'air strike',
    ['Air strikes, an air strike.'],
    ['0: Air strikes', '0: air strike'],
  ],
  [
    'a form in either spelling',
    'travel',
    ['She travelled.', 'She traveled.'],
    ['0: travelled', '1: traveled'],
  ],
  ['but not a longer word', 'war', ['It warned of warships.', 'The war.'], ['1: war']],
  ['a phrase', 'Gaza war', ['The Gaza war, in Gaza.', 'A war on Gaza.'], ['0: Gaza war']],
  ['either spelling', 'theatre', ['A theater of war.'], ['0: theater']],
  ['any ending', 'genocid*', ['A genocidal war.', 'Genocide.'], ['0: genocidal', '1: Genocide']],
  ['one letter', 'Q?sem', ['Qasem, not Qassem.'], ['0: Qasem']],
  ['a word with a hyphen', 'al-Sudani', ['Al-Sudani said.'], ['0: Al-Sudani']],
  ['marks of a pattern are plain text', 'a.b', ['axb'], []],
  ['nothing, for no word', '  ', ['text'], []],
])('finds %s', (_, term, texts, expected) => expect(uses(term, texts)).toEqual(expected));

test.each([
  ['attack', 'attack attacks attacked attacking'],
  ['strike', 'strike strikes striked striking'],
  ['policy', 'policy policies policied policying'],
  ['destroy', 'destroy destroys destroyed destroying'],
  ['clash', 'clash clashes clashed clashing'],
  ['war', 'war wars warred warring'],
  ['target', 'target targets targeted targeting targetted targetting'],
  ['see', 'see sees'],
  ['agree', 'agree agrees agreed agreeing'],
  ['Krieg', 'Krieg'],
  ['al-sudani', 'al-sudani'],
  ['война', 'война'],
])('the regular forms of %s', (word, forms) => expect(formsOf(word).join(' ')).toBe(forms));

test('counts are given per version, and per 1,000 words', () => {
  const indexes = indexesOf([version('war and war again'), version('peace')]);
  expect(countTerm('war', indexes)).toMatchObject({ counts: [2, 0], rates: [500, 0] });
});

test('a use is shown in its context', () => {
  const words = Array.from({ length: 40 }, (_, k) => `w${k}`).join(' ');
  const one = version(words);
  const [use] = countTerm('w20', indexesOf([one])).uses;
  expect(words.slice(use?.context.start, use?.context.end)).toBe(
    'w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 w26 w27 w28 w29',
  );
});

test('the words that one outlet alone keeps using are suggested first, common words never', () => {
  const common = 'the troops in the country of the prime minister said the army on the road to the city ';
  const texts = [
    `${common}militia militia militia militia`,
    `${common}resistance resistance resistance`,
    common,
  ];
  const suggested = suggestTerms(indexesOf(texts.map(version)), 3);
  expect(suggested.slice(0, 2)).toMatchObject([
    { term: 'militia', version: 0 },
    { term: 'resistance', version: 1 },
  ]);
  expect(suggested.map(({ term }) => term)).not.toContain('the');
});

test('how an outlet reports speech is no word to watch', () => {
  const texts = ['He said. She said. They said.', 'Officials met at the harbour, and all were there.'];
  expect(suggestTerms(indexesOf(texts.map(version)), 5)).toEqual([]);
});

test('a name of two words is suggested whole, and its words not by themselves', () => {
  const texts = [
    'Fighters of Islamic State met. Islamic State denied it. The Islamic State’s men fled, Iraqi Islamic State men too.',
    'An army met at the harbour and all were there with their weapons and their leaders.',
  ];
  const terms = suggestTerms(indexesOf(texts.map(version)), 9).map(({ term }) => term);
  expect(terms).toEqual(['Islamic State']);
});

test('words that any English text has as often are filler, and not suggested', () => {
  const filler =
    'following the day through the growing city following it through growing rain following through growing';
  const own = 'militia shelling '.repeat(5);
  const rest = 'the of and to in on at by for with from as '.repeat(150);
  const terms = suggestTerms(indexesOf([`${filler} ${own} ${rest}`, rest].map(version)), 9);
  expect(terms.map(({ term }) => term)).toEqual(['militia', 'shelling']);
});

test('a word used twice is too few to speak of', () => {
  expect(suggestTerms(indexesOf(['militia militia', 'other words here'].map(version)), 5)).toEqual([]);
});

test('a word that every version uses as often is used evenly, however long they are', () => {
  const texts = [
    'Zarqawi left.',
    'Zarqawi left the town by night.',
    'Zarqawi left the town by night on foot.',
  ];
  expect(suggestTerms(indexesOf(texts.map(version)), 5)).toEqual([]);
});

test('a story suggests the watch-words that it uses, the most used first', () => {
  const texts = ['Militias met. The regime and its militias.', 'A group met.'];
  expect(watchWords(indexesOf(texts.map(version)), 5)).toEqual(['militia', 'regime']);
});

test('a suggested name keeps its capitals', () => {
  const texts = ['Sudani met. Sudani and Sudani.', 'He met no one at all and said so in his words.'];
  expect(suggestTerms(indexesOf(texts.map(version)), 1).map(({ term }) => term)).toEqual(['Sudani']);
});

test('the z-score is that of the paper, worked out by hand; figures do not count as words', () => {
  // A prior of 50 · 3/8 uses: ln(21.75 / 32.25) − ln(18.75 / 35.25), over √(1/21.75 + 1/18.75).
  const texts = ['militia militia militia peace, 5 6 7', 'war war war peace'];
  const [first] = suggestTerms(indexesOf(texts.map(version)), 1);
  expect(first).toMatchObject({ term: 'militia', version: 0 });
  expect(first?.z).toBeCloseTo(0.7532, 4);
});
