/** The collation as a table to look at: one row a passage, one cell a version, with what to show in each. */
import type { Analysis } from '../../../shared/analysis.ts';
import type { Range, Version } from '../../../shared/article.ts';
import { passagesOf } from '../../../shared/collate/collate.ts';
import { surely } from '../../../shared/collate/elsewhere.ts';
import { type Change, COSMETIC_KINDS, type ComparedLink, type Kind } from '../../../shared/comparison.ts';
import { type State, statesOf } from '../../../shared/states.ts';
import { isStopword } from '../../../shared/words/same.ts';
import { type TokenKind, tokens } from '../../../shared/words/tokens.ts';
import { ALL } from '../../words.ts';
import type { Mark } from '../compare/paragraphs.ts';

/** As the legend has them. only: no other version has the passage, or may have it. */
export const CELL_STATES = [
  'base',
  'same',
  'cosmetic',
  'reworded',
  'partial',
  'added',
  'only',
  'elsewhere',
  'aside',
  'doubtful',
  'absent',
] as const satisfies readonly (State | 'only')[];
export type CellState = (typeof CELL_STATES)[number];

export interface TableCell {
  readonly state: CellState;
  /** The reading, or the first stretch that tells the passage elsewhere; empty where there is none. */
  readonly range: Range;
  /** The passages that it stands in if not in this one. */
  readonly standsIn: readonly number[];
  /** Where its words differ from the base's, cosmetic differences left out. */
  readonly marks: readonly Mark[];
  /** What to show in a line or two: the words that differ most tellingly, or the reading itself. */
  readonly summary: string;
  readonly kinds: readonly Kind[];
}

export interface TableRow {
  /** From 0, in the collation's order. */
  readonly passage: number;
  /** The base's reading, or that of the first version that has one. */
  readonly label: string;
  /** Where each version that has it has it at its head, and all of them as the same; null for the text's own passages. */
  readonly head: HeadRole | null;
  /** In the order of the columns. */
  readonly cells: readonly TableCell[];
  /** How many outlets have it, and how many there are; the consensus is none. */
  readonly carried: number;
  readonly of: number;
  /** Mean departure from the base over all cells, 0–1. */
  readonly divergence: number;
}

export type HeadRole = 'headline' | 'standfirst';

/** What the words of an opened row are marked against. */
export const AGAINST = ['base', 'majority'] as const;
export type Against = (typeof AGAINST)[number];

/** Whether the version's text does not surely tell the passage, here or elsewhere. */
export const isGone = (state: CellState): boolean =>
  state === 'absent' || state === 'doubtful' || state === 'aside';

/** The columns: places in the collation's versions, the base first. */
export const columnsOf = ({ collation, base }: Analysis): number[] => [
  base.version,
  ...collation.versions.map((_, index) => index).filter((index) => index !== base.version),
];

/** How far each state is from the base's words; a missing passage farthest. Only the order of rows depends on it. */
const DEPARTURE: Readonly<Record<State, number>> = {
  base: 0,
  same: 0,
  cosmetic: 0,
  reworded: 0.4,
  partial: 0.7,
  added: 0.7,
  elsewhere: 0.7,
  // The outlet has it: it was set aside by our reading.
  aside: 0,
  // What may be there cannot be said to be missing.
  doubtful: 0,
  absent: 1,
};

/** Which changes say most about a reading, for its summary. */
const TELLING: readonly Kind[] = [
  'figure',
  'quote',
  'framing',
  'attribution',
  'name',
  'date',
  'hedge',
  'wording',
];

export function tableOf(analysis: Analysis): TableRow[] {
  const { collation, base, comparisons, elsewhere } = analysis;
  const states = statesOf(analysis);
  const columns = columnsOf(analysis);
  const outlets = collation.versions.map(({ inferred }) => !inferred);
  const links = comparisons.map((comparison) => byBaseSentence(comparison.links));
  return collation.passages.map(({ readings }, passage) => {
    const forms = columns.map((column) => states[passage]?.[column] ?? 'absent');
    const told = readings.map((reading, v) =>
      reading.length > 0 ? reading : surely(elsewhere[passage]?.get(v)),
    );
    const carried = told.filter((sentences, v) => sentences.length > 0 && outlets[v]).length;
    const inBase = told[base.version] ?? [];
    const cells = columns.map((column, place): TableCell => {
      const version = collation.versions[column];
      const sentences = told[column] ?? [];
      const here = place === 0 ? [] : inBase.flatMap((sentence) => links[place - 1]?.get(sentence) ?? []);
      const changes = [...new Set(here)]
        .filter(({ b }) => b.some((sentence) => sentences.includes(sentence)))
        .flatMap((link) => link.changes.filter(({ kind }) => !COSMETIC_KINDS.has(kind)));
      const form = forms[place] ?? 'absent';
      const alone = carried === 1 && forms.every((one) => one === 'absent' || !isGone(one));
      const state = alone && sentences.length > 0 ? 'only' : form;
      const standsIn = form === 'elsewhere' ? passagesOf(collation, column, sentences) : [];
      const texts = { base: collation.versions[base.version]?.text ?? '', here: version?.text ?? '' };
      return { ...cellOf(texts, rangeOf(version, firstRun(sentences)), state, changes), standsIn };
    });
    return {
      passage,
      label: labelOf(collation.versions, readings, columns),
      head: headRole(collation.versions, readings),
      cells,
      carried,
      of: outlets.filter(Boolean).length,
      divergence: forms.reduce((sum, form) => sum + DEPARTURE[form], 0) / forms.length,
    };
  });
}

function byBaseSentence(links: readonly ComparedLink[]): Map<number, ComparedLink[]> {
  const map = new Map<number, ComparedLink[]>();
  for (const link of links) for (const i of link.a) map.set(i, [...(map.get(i) ?? []), link]);
  return map;
}

/** From a reading's first sentence to its last. */
const rangeOf = (version: Version | undefined, reading: readonly number[]): Range => ({
  start: version?.sentences[reading[0] ?? -1]?.start ?? 0,
  end: version?.sentences[reading.at(-1) ?? -1]?.end ?? 0,
});

/** Of sentences that stand in several places those of the first. */
const firstRun = (sentences: readonly number[]): readonly number[] =>
  sentences.filter((sentence, k) => sentence - k === sentences[0]);

function cellOf(
  texts: Texts,
  range: Range,
  state: CellState,
  changes: readonly Change[],
): Omit<TableCell, 'standsIn'> {
  const inside = changes.filter(({ b }) => b.start >= range.start && b.end <= range.end);
  return {
    state,
    range,
    marks: inside.map(({ b }) => ({ start: b.start, end: b.end, id: `${b.start}` })),
    summary: summaryOf(texts, range, inside),
    kinds: inside.map(({ kind }) => kind),
  };
}

/** Phrases that a cell has room for. */
const PHRASES = 3;

/**
 * What the version says instead of the base, the most telling first; what it leaves out where it puts nothing in; or
 * the reading itself, where only little words differ or where nearly every word does.
 */
function summaryOf(texts: Texts, range: Range, changes: readonly Change[]): string {
  const whole = plain(texts.here, range);
  const said = phrasesOf(changes, ({ b }) => plain(texts.here, b));
  if (said.join('').length > MOST_CHANGED * whole.length) return whole;
  if (said.length > 0) return said.join(' · ');
  const gone = phrasesOf(changes, ({ a }) => plain(texts.base, a));
  return gone.length > 0 ? ALL.without(unquoted(gone[0] ?? '')) : whole;
}

/** Share of a reading beyond which its changes are no summary of it. */
const MOST_CHANGED = 0.6;

function phrasesOf(changes: readonly Change[], words: (change: Change) => string): string[] {
  return changes
    .map((change) => ({ words: words(change), rank: TELLING.indexOf(change.kind) }))
    .filter(({ words: phrase }) => tokens(phrase).some(({ kind, canonical }) => telling(kind, canonical)))
    .sort((x, y) => x.rank - y.rank)
    .slice(0, PHRASES)
    .map(({ words: phrase }) => phrase);
}

const telling = (kind: TokenKind, canonical: string): boolean =>
  kind === 'number' || (kind === 'word' && !isStopword(canonical));

/** On one line, without the punctuation around it. */
const plain = (text: string, { start, end }: Range): string =>
  text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, '');

const unquoted = (words: string): string => words.replace(/["“”«»„]/g, '').trim();

/** The texts that a change's two ranges are of. */
interface Texts {
  readonly base: string;
  readonly here: string;
}

function labelOf(
  versions: readonly Version[],
  readings: readonly (readonly number[])[],
  columns: readonly number[],
): string {
  const column = columns.find((index) => readings[index]?.length) ?? 0;
  const version = versions[column];
  const { start, end } = rangeOf(version, readings[column] ?? []);
  return (version?.text ?? '').slice(start, end).replace(/\s+/g, ' ');
}

function headRole(versions: readonly Version[], readings: readonly (readonly number[])[]): HeadRole | null {
  const roles = new Set(
    readings.flatMap((reading, place) => reading.map((index) => versions[place]?.sentences[index]?.role)),
  );
  const [role] = roles;
  return roles.size === 1 && (role === 'headline' || role === 'standfirst') ? role : null;
}
