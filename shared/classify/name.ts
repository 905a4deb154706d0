/** Names of people, places and bodies: words with a capital letter, compared through aliases and ways of writing. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { tokens } from '../words/tokens.ts';
import { phraseAt } from './phrases.ts';
import type { Rule, Side } from './side.ts';
import type { Tables } from './tables.ts';
import { overlap, type Word, within, wordsOf } from './text.ts';

/** One word of a name. */
export interface NameWord extends Range {
  readonly text: string;
  readonly canonical: string;
}

/** Words with a capital letter that do not open a sentence, by canonical form; hyphenated ones part by part. In titles they tell nothing. */
export function capitalised(text: string, titles: readonly Range[] = []): Set<string> {
  const found = new Set<string>();
  const all = tokens(text);
  all.forEach((token, i) => {
    const previous = all[i - 1];
    const inside =
      previous?.kind === 'word' || previous?.kind === 'number' || /^[,-]$/.test(previous?.canonical ?? '');
    const here = text.slice(token.start, token.end);
    const sameLine = previous && !text.slice(previous.end, token.start).includes('\n');
    const told = inside && sameLine && !titles.some((title) => overlap(title, token));
    if (token.kind === 'word' && told && /^\p{Lu}/u.test(here)) found.add(token.canonical);
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

/** A name of the table of aliases; `name` is the first of the list that it stands in. */
export interface Alias extends Range {
  readonly name: string;
}

/** "US-led", "UN-backed": a name with what it does. */
const JOINED = /^\p{Lu}[\p{L}.]*[-‐‑]\p{Ll}/u;

const aliasesIn = (word: Word, tables: Tables): Alias[] =>
  aliases(wordsOf(word.text.replace(/[‐‑-]/g, ' ')), tables).map(({ start, end, name }) => ({
    start: word.start + start,
    end: word.start + end,
    name,
  }));

export function aliases(words: readonly Word[], tables: Tables): Alias[] {
  return words.flatMap((word, i) => {
    const found = /^(?:\p{Lu}|al-)/u.test(word.text) ? phraseAt(words, i, tables.aliases) : undefined;
    const last = words[i + (found?.length ?? 0) - 1];
    if (found && last) return [{ start: word.start, end: last.end, name: found.value }];
    return JOINED.test(word.text) ? aliasesIn(word, tables) : [];
  });
}

/**
 * Of the content words that only one side has, so many must be names for the name to be what changed. Words of names that the
 * other side has too, or that name nobody by themselves, count for neither: they belong to the name.
 */
export const NAMES_SHARE = 0.4;
const PRONOUN = /^(?:he|she|it|they|him|her|them|who|which)$/;

/** A name that one side lacks, or another one in its place. */
export const name: Rule = ({ a, b, edit, tables }) => {
  const [left, right] = [lackingNames(a, edit.a, b, tables), lackingNames(b, edit.b, a, tables)];
  const text = (names: readonly NameWord[]) => names.map((one) => one.text).join(' ');
  if (left.length && right.length) {
    return { kind: 'name', why: `${text(left)} → ${text(right)}: other names` };
  }
  const naming = (names: readonly NameWord[]) => names.filter(({ canonical }) => !GENERIC.has(canonical));
  const [names, side, range, opposite, which] = naming(left).length
    ? ([naming(left), a, edit.a, within(b.words, edit.b), 'first'] as const)
    : ([naming(right), b, edit.b, within(a.words, edit.a), 'second'] as const);
  const others = within(side.words, range).filter(
    (word) =>
      word.kind !== 'mark' && !isStopword(word.canonical) && !side.names.some((one) => overlap(one, word)),
  );
  if (!names.length || names.length < NAMES_SHARE * (names.length + others.length)) return undefined;
  if (opposite.length === 1 && PRONOUN.test(opposite[0]?.canonical ?? '')) return undefined;
  return { kind: 'name', why: `${text(names)}: named only by the ${which}` };
};

/** What a name's owner is, and what added to a name names nobody else: the Labour leader leads the Labour Party. Two of them are two bodies. */
const GENERIC = new Set(
  'party group company corporation inc ltd government ministry army airport university republic international national'.split(
    ' ',
  ),
);

/** Name words of a stretch that the other side has in no form, not even under another name of the table. */
export function lackingNames(side: Side, range: Range, other: Side, tables: Tables): NameWord[] {
  const said = new Set(other.words.map(({ canonical }) => canonical));
  const theirs = new Set(other.aliases.map((one) => one.name));
  const shared = side.aliases.filter((one) => theirs.has(one.name));
  // A capital at the head of a sentence may be a name's too: enough to say that the name is there.
  const names = [...other.names, ...other.words.filter(({ text }) => /^\p{Lu}/u.test(text))];
  return within(side.names, range).filter(
    (mine) =>
      !said.has(mine.canonical) &&
      !tables.honorifics.has(mine.canonical) &&
      !shared.some((alias) => overlap(alias, mine)) &&
      !names.some((one) => sameName(one, mine)),
  );
}
