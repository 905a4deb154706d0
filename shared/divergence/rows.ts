/** The rows that divergences are read from: one stretch of text for each version that has the passage. */
import type { Range, Version } from '../article.ts';
import { type Side, type Source, sideOf, sourceOf } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import type { Asides } from '../collate/asides.ts';
import type { Collation } from '../collate/collate.ts';
import type { Elsewhere } from '../collate/elsewhere.ts';
import type { Comparison } from '../comparison.ts';
import type { Aside } from '../structure/guard.ts';
import { shareOf, stems } from './coverage.ts';

/** What is known of a story: its collation, which version is the base, and the base compared with each other one. */
export interface Evidence {
  readonly collation: Collation;
  readonly base: { readonly version: number };
  readonly comparisons: readonly Comparison[];
  readonly asides: Asides;
  readonly elsewhere: Elsewhere;
}

/** What a version has at a row. */
export interface Cell {
  /** Its place among the collation's versions. */
  readonly version: number;
  /** From the first sentence to the last, in the version's text. */
  readonly range: Range;
  /** Consecutive. */
  readonly sentences: readonly number[];
  /** Ranges in it count from `range.start`. */
  readonly side: Side;
  /** Of its content words; see coverage.ts. */
  readonly stems: ReadonlySet<string>;
  /** Probability of the link to the base, 0–1; 1 for the base itself. */
  readonly probability: number;
}

export interface Row {
  /** Places in the collation of the passages read together here, ascending. */
  readonly passages: readonly number[];
  /** For each version; undefined where it has nothing. */
  readonly cells: readonly (Cell | undefined)[];
  /** Where versions without a cell hold the passage outside the text that is compared, by version. */
  readonly asides: ReadonlyMap<number, Aside>;
  /** What versions without a cell tell of the passage, or may tell, in sentences of other rows; by version. */
  readonly elsewhere: ReadonlyMap<number, Told>;
}

/** A counterpart in its words. */
export interface Told {
  readonly text: string;
  readonly sure: boolean;
}

export const NO_ROW: Row = { passages: [], cells: [], asides: new Map(), elsewhere: new Map() };

/**
 * The collation's passages as rows. Passages that a link joins too weakly for the collation are read together if they lie
 * side by side in every version that has both: one version's two sentences are then another's one.
 */
export function rowsOf(evidence: Evidence, tables: Tables): Row[] {
  const sources = evidence.collation.versions.map(sourceOf);
  const read = (group: readonly number[]) => rowOf(evidence, sources, group, tables);
  return absorb(joined(evidence.collation).map(read), evidence.collation.versions).map(read);
}

function rowOf(
  { collation, base, comparisons, asides, elsewhere }: Evidence,
  sources: readonly Source[],
  passages: readonly number[],
  tables: Tables,
): Row {
  const cells = collation.versions.map((version, v) => {
    const sentences = passages.flatMap((p) => collation.passages[p]?.readings[v] ?? []).sort((x, y) => x - y);
    const certain = probability(comparisons, collation, base.version, v, sentences);
    return cellOf(version, v, sources[v], sentences, tables, certain);
  });
  return {
    passages,
    cells,
    asides: new Map(passages.flatMap((p) => [...(asides[p] ?? [])])),
    elsewhere: toldElsewhere(collation, passages, elsewhere, cells),
  };
}

/** By version; of several passages what it surely tells goes before what it may tell. */
function toldElsewhere(
  { versions }: Collation,
  passages: readonly number[],
  elsewhere: Elsewhere,
  cells: readonly (Cell | undefined)[],
): Map<number, Told> {
  const all = passages
    .flatMap((p) => [...(elsewhere[p] ?? [])])
    .filter(([v]) => !cells[v])
    .sort(([, x], [, y]) => Number(x.sure) - Number(y.sure));
  return new Map(
    all.map(([v, one]) => [v, { text: wordsOf(versions[v], one.sentences), sure: one.sure }] as const),
  );
}

const wordsOf = (version: Version | undefined, sentences: readonly number[]): string =>
  sentences
    .flatMap((index) => version?.sentences[index] ?? [])
    .map(({ start, end }) => version?.text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(' … ');

function cellOf(
  version: Version,
  index: number,
  source: Source | undefined,
  sentences: readonly number[],
  tables: Tables,
  certain: number,
): Cell | undefined {
  const [first, last] = [version.sentences[sentences[0] ?? -1], version.sentences[sentences.at(-1) ?? -1]];
  if (!first || !last || !source) return undefined;
  const range = { start: first.start, end: last.end };
  const side = sideOf(source, range, tables);
  return { version: index, range, sentences, side, stems: stems(side.words, tables), probability: certain };
}

/** Groups of passages, each ascending, in reading order of their first. */
function joined({ passages }: Collation): number[][] {
  const groupOf = passages.map((_, p) => [p]);
  passages.forEach(({ related }, p) => {
    const nearest = related.toSorted((x, y) => Math.abs(x.passage - p) - Math.abs(y.passage - p));
    for (const { passage: q } of nearest) {
      const [left, right] = [groupOf[p] ?? [], groupOf[q] ?? []];
      if (left === right || !sideBySide(passages, left, right)) continue;
      const both = [...left, ...right].sort((x, y) => x - y);
      for (const member of both) groupOf[member] = both;
    }
  });
  return [...new Set(groupOf)];
}

/** Whether a version has both, and every version that does has them as consecutive sentences. */
function sideBySide(
  passages: Collation['passages'],
  left: readonly number[],
  right: readonly number[],
): boolean {
  const versions = passages[left[0] ?? 0]?.readings.length ?? 0;
  const reading = (group: readonly number[], v: number) =>
    group.flatMap((p) => passages[p]?.readings[v] ?? []);
  const shared = Array.from(
    { length: versions },
    (_, v) => [reading(left, v), reading(right, v)] as const,
  ).filter(([x, y]) => x.length > 0 && y.length > 0);
  return shared.length > 0 && shared.every(([x, y]) => consecutive([...x, ...y]));
}

const consecutive = (sentences: readonly number[]): boolean =>
  Math.max(...sentences) - Math.min(...sentences) === sentences.length - 1;

/**
 * Passages of a row that a neighbouring row says too: what one version tells in two sentences and the aligner gave to one.
 * A row goes to the neighbour in which another version says most of it, if it stands beside it in all versions of its own.
 */
function absorb(rows: readonly Row[], versions: readonly Version[]): number[][] {
  const groups = rows.map(({ passages }) => [...passages]);
  const gone = new Set<number>();
  rows.forEach((row, r) => {
    // A headline tells in short what follows, and is never a part of it.
    if (isHeading(row, versions)) return;
    let best = { at: -1, share: TOLD_WITH };
    rows.forEach((other, at) => {
      if (at === r || gone.has(at) || !beside(row, other)) return;
      const share = saidIn(row, other);
      if (share >= best.share) best = { at, share };
    });
    if (best.at < 0) return;
    groups[best.at] = [...(groups[best.at] ?? []), ...(groups[r] ?? [])].sort((x, y) => x - y);
    gone.add(r);
  });
  return groups.filter((_, r) => !gone.has(r));
}

/** Content words of a sentence that its neighbour must say too to be told with it; standing beside it is evidence by itself. */
export const TOLD_WITH = 0.4;
/** Fewer content words are a heading's, which is not told with its neighbour. */
const HEADING_BELOW = 5;

/** Every version of the smaller row has the other one too, just before or after. */
function beside(row: Row, other: Row): boolean {
  const mine = row.cells.flatMap((cell, v) => (cell ? [[cell, other.cells[v]] as const] : []));
  const more = other.cells.filter((cell) => cell).length > mine.length;
  return more && mine.every(([x, y]) => y && consecutive([...x.sentences, ...y.sentences]));
}

/** How much of the row's first cell the versions that lack it say in the other row, 0–1. */
function saidIn(row: Row, other: Row): number {
  const cell = row.cells.find((one) => one !== undefined);
  const theirs = other.cells.flatMap((one, v) => (one && !row.cells[v] ? [one] : []));
  if (!cell || cell.stems.size < HEADING_BELOW) return 0;
  return Math.max(0, ...theirs.map((one) => shareOf(cell.stems, one.stems)));
}

/** Of a link between these sentences and the base; where the base has no part in it, nothing speaks against it: UNTOLD. */
function probability(
  comparisons: readonly Comparison[],
  { versions }: Collation,
  base: number,
  version: number,
  sentences: readonly number[],
): number {
  if (version === base) return 1;
  const id = versions[version]?.id;
  const links = comparisons.find((one) => one.versions[1].id === id)?.links ?? [];
  const mine = links.filter(({ b }) => b.some((sentence) => sentences.includes(sentence)));
  return mine.length ? Math.max(...mine.map((link) => link.probability)) : UNTOLD;
}

/** Certainty of a passage that the base lacks: two other versions share it, and their link is not at hand. */
export const UNTOLD = 0.7;

/** Whether a version's cell is its headline. */
export const isHeadline = (
  { version, sentences: [first] }: Pick<Cell, 'version' | 'sentences'>,
  versions: readonly Version[],
): boolean => versions[version]?.sentences[first ?? -1]?.role === 'headline';

/** Whether all that a row has is headlines. */
export const isHeading = ({ cells }: Row, versions: readonly Version[]): boolean =>
  cells.every((cell) => !cell || isHeadline(cell, versions));

/** The reading that others are held against: the base's, else the first version's that has one. */
export const pivotOf = ({ cells }: Row, base: number): Cell | undefined =>
  cells[base] ?? cells.find((cell) => cell !== undefined);

/** All cells of a row, the pivot first. */
export function pivotFirst(row: Row, base: number): Cell[] {
  const pivot = pivotOf(row, base);
  const others = row.cells.filter((cell) => cell !== undefined && cell !== pivot);
  return pivot ? [pivot, ...others.flatMap((cell) => cell ?? [])] : [];
}
