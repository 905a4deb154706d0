/** The label chosen for a thing: nouns of one family, names of a conflict's parties, and judging adjectives. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { unmatched } from './matching.ts';
import { type Found, phraseAt } from './phrases.ts';
import type { Finding, Place, Rule, Side } from './side.ts';
import type { Tables, WatchWord } from './tables.ts';
import { quoted, type Word, within } from './text.ts';
import { VOICE_SAYS, voiceIn } from './voice.ts';

export interface Label extends Range, WatchWord {
  readonly words: string;
}

/** The words of the watch-word families in a text, in order; neighbours of one family are one label. */
export function labels(words: readonly Word[], tables: Tables): Label[] {
  const found: Label[] = [];
  for (let i = 0; i < words.length; ) {
    const match = phraseAt(words, i, tables.watch);
    const phrase = match && !inName(words, i, match) ? match : undefined;
    const run = words.slice(i, i + (phrase?.length ?? 0));
    const [first, last, before] = [run[0], run.at(-1), found.at(-1)];
    if (phrase && first && last) {
      const form = run.map(({ canonical }) => tables.watch.form(canonical)).join(' ');
      const label = { start: first.start, end: last.end, words: form, ...phrase.value };
      if (before?.family === label.family && beside(before, words, i))
        found.splice(-1, 1, together(before, label));
      else found.push(label);
    }
    i += phrase?.length ?? 1;
  }
  return found;
}

/** From this share of capitals on, a text is a title, in which a capital says nothing. */
const TITLE_CASE = 0.6;

/** "Wall Street": part of a name. Labels that go by their parties' names are often printed as names, "the Gaza War". */
function inName(words: readonly Word[], at: number, { length, value }: Found<WatchWord>): boolean {
  if (value.parties || !isCapital(words[at]) || !(isCapital(words[at - 1]) || isCapital(words[at + length])))
    return false;
  return !isTitle(words);
}

/** Whether most words have a capital, which then marks no name. */
export function isTitle(words: readonly Word[]): boolean {
  const content = words.filter(({ kind, canonical }) => kind === 'word' && !isStopword(canonical));
  return content.filter(isCapital).length >= TITLE_CASE * content.length;
}

const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);

/** "militant groups", "invasion and occupation". */
const beside = ({ end }: Range, words: readonly Word[], at: number): boolean =>
  words[at - 1]?.end === end || (words[at - 1]?.canonical === 'and' && words[at - 2]?.end === end);

const together = (x: Label, y: Label): Label => ({
  ...x,
  end: y.end,
  words: `${x.words} ${y.words}`,
  watch: x.watch || y.watch,
});

/** Another label for the same thing. */
export const framing: Rule = (place) => labelChange(place) ?? partiesChange(place) ?? judging(place);

/** A watched word that goes or comes with its clause: more telling than the report of speech that may go with it. */
export const watchedCut: Rule = (place) => {
  const { a, b, edit } = place;
  const alone = within(a.words, edit.a).length === 0 || within(b.words, edit.b).length === 0;
  return alone ? labelChange(place) : undefined;
};

function labelChange({ a, b, edit }: Place): Finding | undefined {
  const [all, others] = [a.labels, b.labels];
  const same = (x: Label, y: Label) => x.words === y.words;
  const [x, y] = [unmatched(within(all, edit.a), others, same), unmatched(within(others, edit.b), all, same)];
  const pair = x
    .flatMap((one) => y.map((other) => [one, other] as const))
    .find(([one, other]) => one.family === other.family && !styles(one, other));
  if (pair)
    return {
      kind: 'framing',
      why: `${quoted(a, pair[0])} → ${quoted(b, pair[1])}: labels for ${pair[0].family}`,
    };
  const [only, other] = [x.find(({ watch }) => watch), y.find(({ watch }) => watch)];
  if (only) return { kind: 'framing', why: `${usedIn(a, only)}: only the first uses the word` };
  return other && { kind: 'framing', why: `${usedIn(b, other)}: only the second uses the word` };
}

/** "genocide (killing), in reported speech". */
const usedIn = (side: Side, label: Label): string =>
  `${quoted(side, label)} (${label.family}), ${VOICE_SAYS[voiceIn(side, label)]}`;

/** Plain words of which one holds the other, "strikes" and "airstrikes": a matter of style. */
const styles = (x: Label, y: Label): boolean =>
  !x.watch && !y.watch && (x.words.includes(y.words) || y.words.includes(x.words));

/** "the Gaza war" against "the Israel-Hamas war": names before or in a label that goes by its parties' names. */
function partiesChange({ a, b, edit }: Place) {
  const labelled = (side: Side, range: Range) =>
    side.labels.find((one) => one.parties && one.start <= range.end + 1 && range.start <= one.end + 1);
  const names = (side: Side, range: Range) =>
    within(side.names, range)
      .map(({ canonical }) => canonical)
      .join(' ');
  const [x, y] = [labelled(a, edit.a), labelled(b, edit.b)];
  const [left, right] = [names(a, edit.a), names(b, edit.b)];
  if (!x || !y || left === right || (!left && !right)) return undefined;
  return {
    kind: 'framing' as const,
    why: `${quoted(a, edit.a) || 'nothing'} → ${quoted(b, edit.b) || 'nothing'}: labels for ${x.family}`,
  };
}

/** A longer edit says too much else for its adjectives to be the point. */
export const LOADED_WITHIN = 4;

/** A judging adjective or adverb more, less, or another one. */
export function judging({ a, b, edit, tables }: Omit<Place, 'shared'>): Finding | undefined {
  const loaded = (side: Side, range: Range, other: Side) =>
    within(side.words, range).find(
      ({ canonical }) =>
        tables.loaded.has(canonical) && !other.words.some((word) => word.canonical === canonical),
    );
  const content = (side: Side, range: Range) =>
    within(side.words, range).filter(({ kind, canonical }) => kind === 'word' && !isStopword(canonical))
      .length;
  if (Math.max(content(a, edit.a), content(b, edit.b)) > LOADED_WITHIN) return undefined;
  const [x, y] = [loaded(a, edit.a, b), loaded(b, edit.b, a)];
  if (!x && !y) return undefined;
  const words = `${quoted(a, edit.a) || 'nothing'} → ${quoted(b, edit.b) || 'nothing'}`;
  return { kind: 'framing' as const, why: `${words}: a judging word` };
}
