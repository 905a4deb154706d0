/** Cuts a sentence into the tokens by which sentences are compared. Not for display: offsets are not kept. */

import { canonicalNumber, canonicalWord, withoutPossessive } from '../words/canonical.ts';
import { stem } from '../words/stem.ts';
import table from './aliases.json' with { type: 'json' };

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

/** Tokens of sentences in reading order. Words are looked at once: most of a text repeats. */
export function tokensOf(sentences: readonly string[]): Token[][] {
  const known = new Map<string, readonly Token[]>();
  return sentences.map((sentence) => {
    const found: Token[] = [];
    for (const written of piecesOf(sentence)) {
      const tokens = known.get(written) ?? token(written);
      known.set(written, tokens);
      found.push(...tokens);
    }
    return found;
  });
}

const PLAIN = /^[\0-\x7f]*$/;

function piecesOf(sentence: string): readonly string[] {
  const text = PLAIN.test(sentence) ? sentence : unmarked(sentence);
  return text.match(TOKEN) ?? [];
}

const unmarked = (sentence: string): string =>
  sentence.normalize('NFKD').replace(MARKS, '').normalize('NFKC').replace(/[’ʼ]/g, "'");

function token(written: string): Token[] {
  if (/^\p{N}/u.test(written)) return [numeral(canonicalNumber(written))];
  if (UNSPACED.test(written)) return pairs(written).map((key) => plain(key, key, false));
  const word = canonicalWord(withoutPossessive(written).word);
  if (/^\p{N}/u.test(word)) return [numeral(word)];
  return [plain(keyOf(word), word, /^\p{Lu}/u.test(written))];
}

const plain = (key: string, word: string, capital: boolean): Token => ({ key, word, number: false, capital });
const numeral = (key: string): Token => ({ key, word: key, number: true, capital: false });

const keyOf = (word: string): string => aliases.get(word) ?? (/^[a-z]+$/.test(word) ? stem(word) : word);

/** Each word of a group of the table by the stem of the group's first. */
const aliases = new Map(
  table.groups.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word): [string, string] => [word, stem(words[0] ?? word)]);
  }),
);

const pairs = (run: string): string[] => {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
};
