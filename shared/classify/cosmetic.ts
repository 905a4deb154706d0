/**
 * What is left of an edit when all that a reader would not report is taken off: marks that only part or join,
 * courtesy titles, and dates, figures and names that the other side has too, in other writing.
 */
import type { Range } from '../article.ts';
import { compareDates } from './date.ts';
import { compareFigures } from './figure.ts';
import type { Place, Side } from './side.ts';
import type { Tables } from './tables.ts';
import { overlap, type Word, within } from './text.ts';

/** Why the two sides of an edit say the same, the most telling reason first. */
export type Sameness = 'date' | 'figure' | 'name' | 'title' | 'spelling' | 'marks';

const SILENT = new Set([...',;:.()[]-!…/', '...', '--']);

/** Undefined where the edit changes what is said. Worked out once a place: two rules ask for it. */
export function sameness(place: Place): Sameness | undefined {
  if (!known.has(place)) known.set(place, samenessOf(place));
  return known.get(place);
}

const known = new WeakMap<Place, Sameness | undefined>();

function samenessOf(place: Place): Sameness | undefined {
  const { a, b, edit } = place;
  const { shared, tables } = place;
  const [left, right] = [rest(a, shared.a, edit.a, tables), rest(b, shared.b, edit.b, tables)];
  if (left.words.replaceAll(' ', '') !== right.words.replaceAll(' ', '')) return undefined;
  if (left.titles && right.titles && left.titles !== right.titles) return undefined;
  if (letters(a, edit.a) === letters(b, edit.b))
    return abbreviated(a, edit.a) === abbreviated(b, edit.b) ? 'marks' : 'spelling';
  const reasons = new Set([...left.reasons, ...right.reasons]);
  for (const reason of ['date', 'figure', 'name', 'title'] as const) if (reasons.has(reason)) return reason;
  return 'spelling';
}

function rest(side: Side, shared: readonly Shared[], range: Range, tables: Tables) {
  const reasons = new Set<Sameness>();
  const titles: string[] = [];
  const known = neighbour(side, range);
  const words = within(side.words, range).flatMap((word) => {
    if (word.kind === 'mark' && SILENT.has(word.canonical)) return [];
    const mention = shared.find((one) => overlap(one.range, word) || counting(side, one, word));
    if (mention) reasons.add(mention.reason);
    if (mention) return [];
    if (tables.honorifics.has(word.canonical)) {
      reasons.add('title');
      titles.push(word.canonical);
      return [];
    }
    return spoken(word, known, tables);
  });
  return { words: words.join(' '), titles: titles.join(' '), reasons };
}

/** The "of" behind a figure: "a quarter of" is "one in four". */
const counting = (side: Side, { range, reason }: Shared, word: Word): boolean =>
  reason === 'figure' &&
  word.canonical === 'of' &&
  word.start >= range.end &&
  side.text.slice(range.end, word.start).trim() === '';

export interface Shared {
  readonly range: Range;
  readonly reason: Sameness;
}

/** Dates, figures and names of a side that the other side says in another way. */
export function sharedMentions(side: Side, other: Side): Shared[] {
  const dates = side.dates.filter((x) =>
    other.dates.some((y) => compareDates(x.moment, y.moment) === 'equal'),
  );
  const figures = side.figures.filter((x) => other.figures.some((y) => compareFigures(x, y) === 'equal'));
  const theirs = new Set(other.aliases.map(({ name }) => name));
  const names = side.aliases.filter(({ name }) => theirs.has(name));
  return [
    ...dates.map((range) => ({ range, reason: 'date' as const })),
    ...figures.map((range) => ({ range, reason: 'figure' as const })),
    ...names.map((range) => ({ range, reason: 'name' as const })),
  ];
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
function spoken(word: Word, known: boolean, { spellings }: Tables): string[] {
  const isName = /^(?:\p{Lu}|al-)/u.test(word.text);
  const one = spellings.get(word.canonical) ?? word.canonical;
  const bare = one.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = isName ? bare.replace(/^(?:al|el)-/, '') : bare;
  const form = isName && known ? plain.replace(/['’]/g, '').replace(/(\p{L})\1+/gu, '$1') : plain;
  return [...form.split('-').flatMap(expanded), ...(word.possessive ? ['’s'] : [])];
}

const SHORT = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
]);
const ENDINGS = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
]);

/** "isn't" as the words it stands for. "'s" and "'d" stand for two words each, and are left alone. */
function expanded(word: string): readonly string[] {
  const known = SHORT.get(word);
  if (known) return known;
  const [, stem, ending] = /^(.+?)(n't|'re|'ve|'ll)$/.exec(word) ?? [];
  return stem && ending ? [stem, ENDINGS.get(ending) ?? ending] : [word];
}

/** "U.S." against "US" is a matter of style, not of marks. */
const abbreviated = (side: Side, range: Range): boolean =>
  within(side.words, range).some(({ text }) => /\p{L}\.\p{L}/u.test(text));

const letters = (side: Side, range: Range): string =>
  within(side.words, range)
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');
