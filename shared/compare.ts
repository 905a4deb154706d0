/** The pipeline, from article to comparison. Each step is one function of one module; this is where they meet. */
import { alignFeatures } from './align/align.ts';
import { type Features, featuresOf } from './align/features.ts';
import { rows } from './align/rows.ts';
import { ALIGNED_ROLES, type Article, type RoleHint, type Version } from './article.ts';
import { type Classifier, classifier, reader } from './classify/classify.ts';
import { ENGLISH, type Tables } from './classify/tables.ts';
import {
  type Alignment,
  COSMETIC_KINDS,
  type ComparedLink,
  type Comparison,
  type Doubt,
  type Edit,
  type GuardedSentence,
  type Link,
  type PairCorrection,
} from './comparison.ts';
import { isSettled, linksFor, locksOf } from './project/links.ts';
import type { Correction } from './project/project.ts';
import { segment } from './segment/segment.ts';
import { type Guard, guardOf } from './structure/guard.ts';
import { metadataOf } from './structure/metadata.ts';
import { splitArticles } from './structure/others.ts';
import { structure } from './structure/structure.ts';
import { wordEdits } from './words/changes.ts';
import { moves } from './words/moves.ts';
import { onlyOneSide } from './words/only.ts';

/**
 * The versions that an article's text holds: mostly one, or more where a file carries several articles. `roles` are the
 * user's corrections of what its passages are.
 */
export const versionsOf = (article: Article, roles: readonly RoleHint[] = []): Version[] =>
  splitArticles(article, roles).map((part) => versionOf(part, roles));

/** Gives an article its blocks, its sentences, and what its own lines say of it. */
export function versionOf(article: Article, roles: readonly RoleHint[] = []): Version {
  const blocks = structure(article, roles);
  const metadata = metadataOf(article, blocks);
  return { ...article, metadata, blocks, sentences: segment(article.text, blocks) };
}

/** A version made ready to be compared with any number of others. */
export interface Prepared {
  readonly version: Version;
  /** The sentences that take part in alignment, by their places in the version. */
  readonly places: readonly number[];
  readonly features: Features;
}

/** Works out what a version's sentences have of their own, whatever they will be compared with. */
export function prepare(version: Version): Prepared {
  const places = alignedSentences(version);
  return { version, places, features: featuresOf(places.map(textOf(version))) };
}

/** Compares two versions of a story: links, the changes inside them, and the rows to show them in. */
export const compare = (
  a: Version,
  b: Version,
  tables: Tables = ENGLISH,
  corrections: readonly Correction[] = [],
): Comparison => comparerOf(prepare(a), tables, corrections)(prepare(b));

/** Compares one version with others. Their alignment may be given, where it is known. */
export type Comparer = (other: Prepared, known?: Alignment) => Comparison;

/** What of the work concerns the one version alone is done once, whatever the number of the others. */
export function comparerOf(
  base: Prepared,
  tables: Tables = ENGLISH,
  corrections: readonly Correction[] = [],
): Comparer {
  const a = base.version;
  const readBase = reader(a, tables);
  const guardBase = guardOf(a);
  return (other, known) => {
    const b = other.version;
    const settled = linksFor(a, b, corrections);
    const { links, doubts } = known ?? alignmentBetween(base, other, settled);
    const kindsOf = classifier(readBase, reader(b, tables), tables);
    const guards = { a: guarded(base, links, 'a', guardOf(b)), b: guarded(other, links, 'b', guardBase) };
    return {
      versions: [a, b],
      links: links.map((link) => comparedLink(a, b, link, changesOf(a, b, link, kindsOf))),
      rows: rows(a, b, links),
      guards: [...guards.a, ...guards.b],
      doubts: doubts.filter(unguarded([...guards.a, ...guards.b])),
      corrections: settled,
    };
  };
}

/**
 * What says the same in other writing (Jan. 5, January 5) is cosmetic however much of the letters differs, and a link is partial only where
 * one can name what one side says besides.
 */
function comparedLink(
  a: Version,
  b: Version,
  link: Link,
  inside: Pick<ComparedLink, 'changes' | 'moves'>,
): ComparedLink {
  if (link.relation !== 'same' && inside.changes.every(({ kind }) => COSMETIC_KINDS.has(kind)))
    return { ...link, relation: 'cosmetic', ...inside };
  if (link.relation !== 'partial') return { ...link, ...inside };
  const [left, right] = [span(a, link.a), span(b, link.b)];
  const only = onlyOneSide(inside.changes, { text: a.text, range: left }, { text: b.text, range: right });
  if (only.a.length + only.b.length === 0) return { ...link, relation: 'reworded', ...inside };
  return { ...link, ...inside, only };
}

/**
 * The alignment alone, by the versions' own sentence indexes: what a collation of many versions needs of each pair. What the reader has
 * settled stands; everything else is aligned around it.
 */
export function alignmentBetween(
  left: Prepared,
  right: Prepared,
  settled: readonly PairCorrection[] = [],
): Alignment {
  const locks = locksOf(settled, left.places, right.places);
  const { links, doubts } = alignFeatures(left.features, right.features, { locks });
  return {
    links: links.map((link) => {
      const [a, b] = [link.a.map((i) => at(left.places, i)), link.b.map((j) => at(right.places, j))];
      return { ...link, a, b, ...(isSettled({ a, b }, settled) && { by: 'you' as const }) };
    }),
    doubts: doubts.map((doubt) => {
      const [own, other] = doubt.side === 'a' ? [left, right] : [right, left];
      const sentence = at(own.places, doubt.sentence);
      return { ...doubt, sentence, candidate: at(other.places, doubt.candidate) };
    }),
  };
}

/** What the other version's file holds outside its article is no doubt. */
const unguarded =
  (guards: readonly GuardedSentence[]) =>
  ({ side, sentence }: Doubt): boolean =>
    !guards.some((held) => held.side === side && held.sentence === sentence);

/** The sentences without a link that the other version's file holds outside its article text. */
function guarded(
  { version, places }: Prepared,
  links: readonly Link[],
  side: 'a' | 'b',
  guard: Guard,
): GuardedSentence[] {
  const linked = new Set(links.flatMap((link) => link[side]));
  return places.flatMap((sentence) => {
    const found = linked.has(sentence) ? undefined : guard(textOf(version)(sentence));
    return found ? [{ ...found, side, sentence }] : [];
  });
}

/** Indexes of the sentences that take part in alignment. */
const alignedSentences = (version: Version): number[] =>
  version.sentences.flatMap((sentence, index) => (ALIGNED_ROLES.has(sentence.role) ? [index] : []));

const textOf = (version: Version) => (index: number) => {
  const { start, end } = at(version.sentences, index);
  return version.text.slice(start, end);
};

function changesOf(
  a: Version,
  b: Version,
  link: Link,
  kindsOf: Classifier,
): Pick<ComparedLink, 'changes' | 'moves'> {
  const [left, right] = [span(a, link.a), span(b, link.b)];
  const [leftText, rightText] = [a.text.slice(left.start, left.end), b.text.slice(right.start, right.end)];
  const edits = wordEdits(leftText, rightText);
  const placed = <T extends Edit>(edit: T): T => ({
    ...edit,
    a: { start: left.start + edit.a.start, end: left.start + edit.a.end },
    b: { start: right.start + edit.b.start, end: right.start + edit.b.end },
  });
  return {
    changes: kindsOf(left, right, edits).map(placed),
    moves: edits.length > 1 ? moves(leftText, rightText, edits).map(placed) : [],
  };
}

/** From the first of these sentences to the last. */
const span = (version: Version, indexes: readonly number[]) => ({
  start: at(version.sentences, indexes[0] ?? -1).start,
  end: at(version.sentences, indexes.at(-1) ?? -1).end,
});

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}
