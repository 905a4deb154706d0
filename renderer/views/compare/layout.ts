/** From a comparison to what stands on screen: lines, and the stops that next/previous change visits. */
import type { Range, Version } from '../../../shared/article.ts';
import {
  COSMETIC_KINDS,
  type ComparedLink,
  type Comparison,
  type Doubt,
  type GuardedSentence,
  type Kind,
  type Link,
  type PairCorrection,
  type Row,
} from '../../../shared/comparison.ts';
import { movedChanges, within } from '../../../shared/words/moved-within.ts';
import type { Selection, Topic } from '../../state/compare.ts';
import { MOVED_WITHIN, mayAnswer } from '../../words.ts';
import { paragraphs } from './paragraphs.ts';

/** One difference: an edit inside a link, a passage that only one side has, or a passage that moved. */
export interface Stop {
  readonly id: string;
  readonly topic: Topic;
  readonly cosmetic: boolean;
  /** Index of the line to show for it. */
  readonly line: number;
  /** Empty range where this side has nothing. */
  readonly a: Range;
  readonly b: Range;
  /** In plain words; empty where the topic says it all. */
  readonly why: string;
}

/** One row on screen: a comparison's row, or several that read as one. */
export interface Line {
  readonly kind: Row['kind'];
  readonly a: Range;
  readonly b: Range;
  readonly link?: number;
  /** Set where only one side has the line's sentence, but the other's file holds it outside its article. */
  readonly guard?: GuardedSentence;
  /** Set where only one side has the line's sentence, but the other may have it in other words. */
  readonly doubt?: Doubt;
  /** Indexes of the comparison's rows, from the first to before the last. */
  readonly rows: Range;
  /** What is marked in it, in reading order; a moved link's stops stand at both of its places. */
  readonly stops: readonly Stop[];
  /** A paragraph begins here, on either side. */
  readonly opens: boolean;
  /** What the reader has settled about its sentences. */
  readonly corrections: readonly PairCorrection[];
}

export interface Layout {
  readonly lines: readonly Line[];
  /** Each difference once, in the order of the lines. */
  readonly stops: readonly Stop[];
}

const NOWHERE: Range = { start: 0, end: 0 };

export const isEmpty = (range: Range): boolean => range.end <= range.start;

/** Lays a comparison out. Every row is in exactly one line. */
export function layoutOf(comparison: Comparison): Layout {
  const alone = aloneRows(comparison);
  const lines = joinedRows(comparison, alone).map((rows, index) => lineOf(comparison, alone, rows, index));
  const stops = new Map<string, Stop>();
  for (const stop of lines.flatMap((line) => line.stops)) if (!stops.has(stop.id)) stops.set(stop.id, stop);
  return { lines, stops: [...stops.values()] };
}

/** Rows that read as one: sentences of a paragraph that only one side has, and what was set aside together. */
function joinedRows({ rows, versions }: Comparison, alone: readonly Alone[]): Range[] {
  const joined: Range[] = [];
  rows.forEach((row, index) => {
    const last = joined.at(-1);
    const before = rows[index - 1];
    const [mine, its] = [alone[index], alone[index - 1]];
    const doubted = mine?.doubt ?? its?.doubt;
    const alike = before?.kind === row.kind && mine?.guard?.where === its?.guard?.where && !doubted;
    if (last && alike && joins(row, versions)) {
      joined[joined.length - 1] = { ...last, end: index + 1 };
    } else joined.push({ start: index, end: index + 1 });
  });
  return joined;
}

function joins(row: Row, [a, b]: Comparison['versions']): boolean {
  if (row.kind === 'aside') return true;
  if (row.kind === 'only-a') return !paragraphs(a, row.a)[0]?.begins;
  if (row.kind === 'only-b') return !paragraphs(b, row.b)[0]?.begins;
  return false;
}

function lineOf(comparison: Comparison, alone: readonly Alone[], rows: Range, index: number): Line {
  const parts = comparison.rows.slice(rows.start, rows.end);
  const [a, b] = [hull(parts.map((row) => row.a)), hull(parts.map((row) => row.b))];
  const first = parts[0];
  const stops = parts.flatMap((row, offset) =>
    stopsOf(comparison, row, rows.start + offset, index, alone[rows.start + offset]),
  );
  const [left, right] = comparison.versions;
  const opens = [paragraphs(left, a), paragraphs(right, b)].some(([paragraph]) => paragraph?.begins);
  const link = first?.link === undefined ? {} : { link: first.link };
  const settled = correctionsOf(comparison, parts, link.link);
  const kind = first?.kind ?? 'aside';
  return { kind, a, b, ...link, ...alone[rows.start], rows, stops, opens, corrections: settled };
}

/** The corrections that speak of a sentence of the link, or of the rows where there is none. */
function correctionsOf(comparison: Comparison, rows: readonly Row[], index = -1): PairCorrection[] {
  const [a, b] = comparison.versions;
  const link = comparison.links[index];
  const inRows = (side: 'a' | 'b', { start }: Range) =>
    rows.some((row) => row[side].start <= start && start < row[side].end);
  const inLine = (side: 'a' | 'b', version: Version) => (sentence: number) =>
    link
      ? link[side].includes(sentence)
      : inRows(side, version.sentences[sentence] ?? { start: -1, end: -1 });
  return comparison.corrections.filter((one) => one.a.some(inLine('a', a)) || one.b.some(inLine('b', b)));
}

/** What speaks for a row's sentence, if anything does, though the other side has nothing opposite. */
type Alone = Pick<Line, 'guard' | 'doubt'>;

function aloneRows({ guards, doubts, rows, versions: [a, b] }: Comparison): Alone[] {
  const key = (side: 'a' | 'b', start: number | undefined) => `${side} ${start}`;
  const startOf = ({ side, sentence }: Pick<Doubt, 'side' | 'sentence'>) =>
    key(side, (side === 'a' ? a : b).sentences[sentence]?.start);
  const starts = new Map<string, Alone>([
    ...guards.map((guard) => [startOf(guard), { guard }] as const),
    ...doubts.map((doubt) => [startOf(doubt), { doubt }] as const),
  ]);
  return rows.map((row) => {
    if (row.kind === 'only-a') return starts.get(key('a', paragraphs(a, row.a)[0]?.start)) ?? {};
    if (row.kind === 'only-b') return starts.get(key('b', paragraphs(b, row.b)[0]?.start)) ?? {};
    return {};
  });
}

function stopsOf(comparison: Comparison, row: Row, index: number, line: number, alone?: Alone): Stop[] {
  if (alone?.guard) return [];
  if (row.kind === 'only-a' || row.kind === 'only-b') {
    const why = alone?.doubt ? mayAnswer(candidateText(comparison, alone.doubt)) : '';
    return [{ id: `r${index}`, topic: row.kind, cosmetic: false, line, a: row.a, b: row.b, why }];
  }
  const link = row.link === undefined ? undefined : comparison.links[row.link];
  if (!link) return [];
  const changes = changeStops(comparison.versions, link, row.link ?? 0, line);
  return row.kind === 'moved' ? [movedStop(comparison, link, row.link ?? 0, line), ...changes] : changes;
}

/** The changes of a link; what is taken out at one place and put in at another is one stop at both. */
function changeStops(
  versions: Comparison['versions'],
  { changes, moves }: ComparedLink,
  index: number,
  line: number,
): Stop[] {
  const moved = movedChanges(versions, changes, moves);
  const edited = changes.flatMap((change, nth): Stop[] => {
    const { a, b, kind, why } = change;
    if (moved.includes(change)) return [];
    return [{ id: `c${index}.${nth}`, topic: kind, cosmetic: COSMETIC_KINDS.has(kind), line, a, b, why }];
  });
  const stops = moves.flatMap((move, nth): Stop[] =>
    moved.some((change) => within(move.a, change.a))
      ? [{ ...move, id: `c${index}.m${nth}`, topic: 'moved', cosmetic: false, line, why: MOVED_WITHIN }]
      : [],
  );
  return [...edited, ...stops].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

const movedStop = (comparison: Comparison, link: Link, index: number, line: number): Stop => ({
  id: `m${index}`,
  topic: 'moved',
  cosmetic: false,
  line,
  ...linkRanges(comparison, link),
  why: '',
});

/** From the first to the last sentence that a link joins, on each side. */
export function linkRanges({ versions: [a, b] }: Comparison, link: Link): { a: Range; b: Range } {
  return {
    a: hull(link.a.flatMap((i) => a.sentences[i] ?? [])),
    b: hull(link.b.flatMap((j) => b.sentences[j] ?? [])),
  };
}

function hull(ranges: readonly Range[]): Range {
  const filled = ranges.filter((range) => !isEmpty(range));
  const [first, last] = [filled[0], filled.at(-1)];
  return first && last ? { start: first.start, end: last.end } : NOWHERE;
}

/** The words that a doubtful sentence may answer to, in the other version. */
export function candidateText({ versions: [a, b] }: Comparison, { side, candidate }: Doubt): string {
  const { text, sentences } = side === 'a' ? b : a;
  return text.slice(sentences[candidate]?.start, sentences[candidate]?.end).replace(/\s+/g, ' ').trim();
}

/** Where a moved passage stands on the other side: the line; -1 for a line that holds none. */
export const otherPlace = ({ lines }: Layout, from: number): number =>
  lines.findIndex(
    ({ kind, link }, index) => index !== from && kind === 'moved' && link === lines[from]?.link,
  );

/** Whether the reader's filter lets this difference be seen and visited. */
export function isShown(stop: Stop, { topics, cosmetic }: Pick<Selection, 'topics' | 'cosmetic'>): boolean {
  if (stop.cosmetic && !cosmetic) return false;
  return topics.size === 0 || topics.has(stop.topic);
}

/** The stop after (or before) the one with this id, going round at the ends; the first (or last) from nowhere. */
export function stepped(stops: readonly Stop[], from: string, by: 1 | -1): Stop | undefined {
  const at = stops.findIndex(({ id }) => id === from);
  const next = at < 0 && by < 0 ? stops.length - 1 : at + by;
  return stops[(next + stops.length) % stops.length];
}

/** How many differences of each topic; cosmetic kinds are counted under their own names. */
export function countsOf(stops: readonly Stop[]): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const { topic } of stops) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

export const isOnly = (topic: Topic): boolean => topic === 'only-a' || topic === 'only-b';

export const isKind = (topic: Topic): topic is Kind =>
  topic !== 'only-a' && topic !== 'only-b' && topic !== 'moved';

/** The line that shows a range of one side's text, and the first difference in it that the range touches. */
export function placeOf(
  layout: Layout,
  from: Selection['from'],
  range: Range,
): { row: number; stop: string } {
  const side = from === 'base' ? 'a' : 'b';
  const touches = (at: Range) => at.start < range.end && range.start < at.end;
  const row = layout.lines.findIndex((line) => touches(line[side]));
  const stop = layout.lines[row]?.stops.find((one) => !one.cosmetic && touches(one[side]));
  return { row, stop: stop?.id ?? '' };
}

/** A passage that stands elsewhere as a whole, not words within it. */
export const isMovedPassage = ({ id }: Stop): boolean => id.startsWith('m');
