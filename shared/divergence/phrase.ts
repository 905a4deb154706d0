/** The noun phrase around a word, by function words and capitals: no parser is at hand for any language. */
import type { Range } from '../article.ts';
import type { Word } from '../classify/side.ts';
import { isStopword } from '../words/same.ts';

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  'these',
  'those',
  'some',
  'any',
  'of',
  'by',
  'on',
  'in',
  'against',
  'to',
  'from',
  'with',
  'for',
  'many',
  'as',
]);
const JOINING = new Set(['against', 'on', 'in', 'with', 'between', 'over', 'of']);
/** More words before the head than this are another phrase. */
const BEFORE = 4;
/** "against the Palestinians", "in Gaza". */
const TAILS = 2;

/** From the first word before `from` that belongs to the phrase to the last of its names behind `to`; by word index. */
export function nounPhrase(words: readonly Word[], from: number, to: number): Range {
  const [first, last] = [words[leftEdge(words, from)], words[rightEdge(words, to)]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function leftEdge(words: readonly Word[], from: number): number {
  let i = from;
  while (from - i < BEFORE && belongs(words, i - 1)) i -= 1;
  return i;
}

/** Adjectives and names do; an "-ed" or "-ing" word only after a determiner ("by armed groups", not "condemned strikes"). */
function belongs(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.kind !== 'word' || (isStopword(word.canonical) && !/^\p{Lu}{2}/u.test(word.text))) return false;
  if (/^\p{Lu}/u.test(word.text) || word.possessive || word.text.includes('-')) return true;
  return !/(?:ed|ing|s)$/.test(word.canonical) || DETERMINERS.has(words[i - 1]?.canonical ?? '');
}

function rightEdge(words: readonly Word[], to: number): number {
  let i = to;
  for (let tails = 0; tails < TAILS; tails++) {
    const joins = JOINING.has(words[i + 1]?.canonical ?? '');
    const name = words[i + 2]?.canonical === 'the' ? i + 3 : i + 2;
    if (!joins || !/^\p{Lu}/u.test(words[name]?.text ?? '')) break;
    i = name;
    while (/^\p{Lu}/u.test(words[i + 1]?.text ?? '')) i += 1;
  }
  return i;
}
