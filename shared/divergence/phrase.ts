/** The noun phrase around a word, by function words and capitals: no parser is at hand for any language. */
import type { Range } from '../article.ts';
import { isTitle } from '../classify/framing.ts';
import type { Word } from '../classify/text.ts';
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
/** Prepositions that are no stopwords of the table. */
const PREPOSITIONS = new Set([
  'amid',
  'amidst',
  'following',
  'during',
  'despite',
  'since',
  'until',
  'across',
  'near',
  'outside',
  'within',
  'without',
]);
const JOINING = new Set(['against', 'on', 'in', 'with', 'between', 'over', 'of']);
/** More words before the head than this are another phrase. */
const BEFORE = 4;
/** "against the Palestinians", "in Gaza". */
const TAILS = 2;

/** From the first word before `from` that belongs to the phrase to the last of its names behind `to`; by word index. */
export function nounPhrase(words: readonly Word[], from: number, to: number): Range {
  if (isVerb(words[to])) return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  const [first, last] = [words[leftEdge(words, from)], words[rightEdge(words, to)]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const isVerb = (word: Word | undefined): boolean => word?.canonical.endsWith('ed') === true;

function leftEdge(words: readonly Word[], from: number): number {
  let i = from;
  while (from - i < BEFORE && belongs(words, i - 1)) i -= 1;
  return i;
}

/** Adjectives and names do; an "-ed" or "-ing" word only after a determiner ("by armed groups", not "condemned strikes"). */
function belongs(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (
    word?.kind !== 'word' ||
    PREPOSITIONS.has(word.canonical) ||
    (isStopword(word.canonical) && !/^\p{Lu}{2}/u.test(word.text))
  )
    return false;
  if (/^\p{Lu}/u.test(word.text) || word.possessive || word.text.includes('-')) return true;
  return !/(?:ed|ing|s)$/.test(word.canonical) || DETERMINERS.has(words[i - 1]?.canonical ?? '');
}

function rightEdge(words: readonly Word[], to: number): number {
  // In a title a capital marks no name, so nothing shows where the phrase ends.
  if (/^\p{Lu}/u.test(words[to]?.text ?? '') && isTitle(words)) return to;
  let i = to;
  while (isName(words[i + 1])) i += 1;
  for (let tails = 0; tails < TAILS; tails++) {
    const joins = JOINING.has(words[i + 1]?.canonical ?? '');
    const name = words[i + 2]?.canonical === 'the' ? i + 3 : i + 2;
    if (!joins || !isName(words[name]) || words[name]?.possessive) break;
    i = name;
    while (isName(words[i + 1])) i += 1;
  }
  return i;
}

const isName = (word: Word | undefined): boolean =>
  word?.kind === 'word' && /^\p{Lu}/u.test(word.text) && !isStopword(word.canonical);

/** The phrase with the one it hangs on: "genocide" → "textbook case of genocide". */
export function withHead(words: readonly Word[], phrase: Range): Range {
  const at = words.findIndex(({ start }) => start === phrase.start);
  if (isName(words.findLast(({ end }) => end === phrase.end))) return phrase;
  if (words[at - 1]?.canonical !== 'of' || !belongs(words, at - 2)) return phrase;
  return { start: nounPhrase(words, at - 2, at - 2).start, end: phrase.end };
}
