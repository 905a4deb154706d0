/** Names of people, places and bodies: words with a capital letter, compared through aliases and ways of writing. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { tokens } from '../words/tokens.ts';
import { overlap, type Rule, type Word, within, wordsOf } from './side.ts';

/** One word of a name. */
export interface NameWord extends Range {
  readonly text: string;
  readonly canonical: string;
}

/** Words with a capital letter that do not open a sentence, by canonical form; hyphenated ones part by part. */
export function capitalised(text: string): Set<string> {
  const found = new Set<string>();
  const all = tokens(text);
  all.forEach((token, i) => {
    const previous = all[i - 1];
    const inside =
      previous?.kind === 'word' || previous?.kind === 'number' || /^[,-]$/.test(previous?.canonical ?? '');
    const here = text.slice(token.start, token.end);
    const sameLine = previous && !text.slice(previous.end, token.start).includes('\n');
    if (token.kind === 'word' && inside && sameLine && /^\p{Lu}/u.test(here)) found.add(token.canonical);
  });
  return found;
}

/** The name words of a stretch: capital letter within a sentence, or at its start if seen so elsewhere. */
export function nameWords(
  words: readonly Word[],
  known: ReadonlySet<string>,
  dates: readonly Range[],
): NameWord[] {
  return words.flatMap((word) => {
    if (word.kind !== 'word' || dates.some((date) => overlap(date, word))) return [];
    return partsOf(word).filter(
      ({ text, canonical }) =>
        /^\p{Lu}/u.test(text) &&
        !isStopword(canonical) &&
        text.length > 1 &&
        (known.has(canonical) || known.has(word.canonical)),
    );
  });
}

/** "US-led" → US; "al-Sudani" → Sudani. */
function partsOf(word: Word): NameWord[] {
  if (!word.text.includes('-'))
    return [{ start: word.start, end: word.end, text: word.text, canonical: word.canonical }];
  return wordsOf(word.text.replace(/[‐‑-]/g, ' ')).map(({ start, end, text, canonical }) => ({
    start: word.start + start,
    end: word.start + end,
    text,
    canonical,
  }));
}

/** Shared letters from which "Iraq" and "Iraqi", "Israel" and "Israeli" are taken for forms of one name. */
const STEM = 4;

/** Forms of one name: equal, or one is the other with the ending of its people's name. */
const sameName = (x: NameWord, y: NameWord): boolean =>
  x.canonical === y.canonical || demonym(x, y) || demonym(y, x);

const demonym = ({ canonical: place }: NameWord, { canonical: people }: NameWord): boolean =>
  place.length >= STEM &&
  people.startsWith(place.replace(/[aey]$/, '')) &&
  /^(?:i|is|n|ns|an|ans|ian|ians|ese|ish|s)?$/.test(people.slice(place.replace(/[aey]$/, '').length));

/** A name that one side lacks, or another one in its place. */
export const name: Rule = ({ a, b, edit }) => {
  const inB = new Set(b.words.map(({ canonical }) => canonical));
  const inA = new Set(a.words.map(({ canonical }) => canonical));
  const left = within(a.names, edit.a).filter(
    (x) => !inB.has(x.canonical) && !b.names.some((y) => sameName(x, y)),
  );
  const right = within(b.names, edit.b).filter(
    (y) => !inA.has(y.canonical) && !a.names.some((x) => sameName(x, y)),
  );
  if (!left.length && !right.length) return undefined;
  const text = (names: readonly NameWord[]) => names.map((one) => one.text).join(' ');
  if (left.length && right.length)
    return { kind: 'name', why: `${text(left)} → ${text(right)}: other names` };
  const [side, which] = left.length ? [left, 'first'] : [right, 'second'];
  return { kind: 'name', why: `${text(side)}: named only by the ${which}` };
};
