/**
 * What is left of an edit when all that a reader would not report is taken off: marks that only part or join,
 * courtesy titles, and dates, figures and names that the other side has too, in other writing.
 */
import type { Range } from '../article.ts';
import { compareDates } from './date.ts';
import { compareFigures } from './figure.ts';
import { phraseAt } from './phrases.ts';
import { overlap, type Place, type Side, type Word, within } from './side.ts';
import type { Tables } from './tables.ts';

/** Why the two sides of an edit say the same, the most telling reason first. */
export type Sameness = 'date' | 'figure' | 'name' | 'title' | 'spelling' | 'marks';

const SILENT = new Set([...',;:.()[]-!…/', '...', '--']);

/** Undefined where the edit changes what is said. */
export function sameness(place: Place): Sameness | undefined {
  const { a, b, edit } = place;
  const [left, right] = [rest(place, a, b, edit.a), rest(place, b, a, edit.b)];
  if (left.words !== right.words) return undefined;
  const reasons = new Set([...left.reasons, ...right.reasons]);
  for (const reason of ['date', 'figure', 'name', 'title'] as const) if (reasons.has(reason)) return reason;
  return letters(a, edit.a) === letters(b, edit.b) ? 'marks' : 'spelling';
}

function rest({ tables }: Place, side: Side, other: Side, range: Range) {
  const reasons = new Set<Sameness>();
  const shared = sharedMentions(side, other, tables);
  const known = neighbour(side, range);
  const words = within(side.words, range).flatMap((word) => {
    if (word.kind === 'mark' && SILENT.has(word.canonical)) return [];
    const mention = shared.find((one) => overlap(one.range, word));
    if (mention) reasons.add(mention.reason);
    if (!mention && tables.honorifics.has(word.canonical)) reasons.add('title');
    if (mention || tables.honorifics.has(word.canonical)) return [];
    return spoken(word, known);
  });
  return { words: words.join(' '), reasons };
}

/** Dates, figures and names of a side that the other side says in another way. */
function sharedMentions(side: Side, other: Side, tables: Tables): { range: Range; reason: Sameness }[] {
  const dates = side.dates.filter((x) =>
    other.dates.some((y) => compareDates(x.moment, y.moment) === 'equal'),
  );
  const figures = side.figures.filter((x) => other.figures.some((y) => compareFigures(x, y) === 'equal'));
  const theirs = new Set(aliases(other.words, tables).map(({ name }) => name));
  const names = aliases(side.words, tables).filter(({ name }) => theirs.has(name));
  return [
    ...dates.map((range) => ({ range, reason: 'date' as const })),
    ...figures.map((range) => ({ range, reason: 'figure' as const })),
    ...names.map((range) => ({ range, reason: 'name' as const })),
  ];
}

/** Names of the table of aliases: the first of the list that a name stands in. */
export function aliases(words: readonly Word[], tables: Tables): (Range & { readonly name: string })[] {
  return words.flatMap((word, i) => {
    const found = /^(?:\p{Lu}|al-)/u.test(word.text) ? phraseAt(words, i, tables.aliases) : undefined;
    const last = words[i + (found?.length ?? 0) - 1];
    return found && last ? [{ start: word.start, end: last.end, name: found.value }] : [];
  });
}

/** Whether the edit stands beside a word with a capital letter, which both sides then share: the rest of a name. */
function neighbour(side: Side, range: Range): boolean {
  const before = side.words.findLast(({ end }) => end <= range.start);
  const after = side.words.find(({ start }) => start >= range.end);
  return [before, after].some((word) => word?.kind === 'word' && /^\p{Lu}/u.test(word.text));
}

/**
 * The words as they are spoken. A name's doubled letters are taken for a matter of transliteration only where the rest of the
 * name is shared (Qasem and Qassem Soleimani): Philips alone may not be Phillips.
 */
function spoken(word: Word, known: boolean): string[] {
  const isName = /^(?:\p{Lu}|al-)/u.test(word.text);
  const plain = isName
    ? word.canonical
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/^(?:al|el)-/, '')
    : word.canonical;
  const form = isName && known ? plain.replace(/['’]/g, '').replace(/(\p{L})\1+/gu, '$1') : plain;
  return [...form.split('-'), ...(word.possessive ? ['’s'] : [])];
}

const letters = (side: Side, range: Range): string =>
  within(side.words, range)
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');
