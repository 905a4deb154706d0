/** Cuts a sentence into the tokens by which sentences are compared. Not for display: offsets are not kept. */
import { stemmer } from 'stemmer';
import spelling from '../words/spelling.json' with { type: 'json' };

/** A token as comparison sees it. */
export interface Token {
  /** Canonical: lower case, American spelling, stemmed where it is plain Latin; numbers without separators. */
  readonly key: string;
  /** Lower case, as background frequencies know it. */
  readonly word: string;
  readonly number: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
}

/** Words in scripts that put no spaces between them are cut into overlapping pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/u;
const TOKEN = new RegExp(
  `(?:\\p{Lu}\\.){2,}|\\p{N}+(?:[.,]\\p{N}+)*|${UNSPACED.source}|[\\p{L}\\p{M}]+(?:'\\p{L}+)*`,
  'gu',
);
/** Accents and Arabic vowel signs: copies of one story differ in them ("Novák", "Novak"). */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** Tokens of a sentence in reading order. */
export function tokensOf(sentence: string): Token[] {
  const text = sentence.normalize('NFKD').replace(MARKS, '').normalize('NFKC').replace(/[’ʼ]/g, "'");
  return (text.match(TOKEN) ?? []).flatMap((written) => token(written));
}

function token(written: string): Token[] {
  if (/^\p{N}/u.test(written)) return [numeral(written)];
  if (UNSPACED.test(written)) return pairs(written).map((key) => plain(key, key, false));
  const capital = /^\p{Lu}/u.test(written);
  const initials = written.replaceAll('.', '');
  if (COUNTRY.has(initials))
    return [plain(`${initials.toLowerCase().slice(0, 2)}.`, initials.toLowerCase(), true)];
  const word = initials
    .toLowerCase()
    .replace(/'s?$/, '')
    .replace(/(n't|'(?:ll|re|ve|d|m))$/, '');
  if (word === '') return [];
  const digit = NUMERALS.get(word);
  return [digit === undefined ? plain(keyOf(word), word, capital) : numeral(digit)];
}

const plain = (key: string, word: string, capital: boolean): Token => ({ key, word, number: false, capital });

const numeral = (written: string): Token => {
  const key = written.replace(/,(?=\p{N}{3})/gu, '').replace(/,/g, '.');
  return { key, word: key, number: true, capital: false };
};

const american = new Map(Object.entries(spelling));
const keyOf = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(american.get(word) ?? word) : word);

const pairs = (run: string): string[] => {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
};

/** Country initials that would else read as words ("us") or differ by their stops. */
const COUNTRY = new Set(['US', 'USA', 'UK', 'UN', 'EU', 'UAE']);

const NUMERALS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)])
    .filter(([word]) => word !== 'one'),
);
