import { ALIGNED_ROLES, type Version } from '../article.ts';
import { type Copies, copiesOf } from './copies.ts';
import { linkage } from './linkage.ts';
import { nearestPairs } from './neighbours.ts';
import { reason } from './reasons.ts';
import { added, countsOf, frequencies, NOTHING, product, rarity, type Vector, vectorOf } from './vectors.ts';
import { vocabulary } from './vocabulary.ts';

/** The versions that tell the same news. */
export interface Story {
  /** Stable while its articles stay. */
  readonly id: string;
  readonly title: string;
  /** Ids of its versions, in the folder's order. */
  readonly versions: readonly string[];
  /** Groups of its versions that are copies of each other. */
  readonly copies: readonly CopiedVersions[];
  /** Why these belong together, in plain words. */
  readonly why: string;
}

export interface CopiedVersions {
  readonly versions: readonly string[];
  /** Word for word the same, but for case and marks; otherwise nearly so. */
  readonly exact: boolean;
}

/** What the user says of versions, by their ids: a merge is pairs together, a split pairs apart, a move both. */
export interface StoryCorrections {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

const NO_CORRECTIONS: StoryCorrections = { together: [], apart: [] };

/** The stages of grouping that take a time of their own for each version. */
export const STAGES = ['words', 'stories'] as const;

/** Told of how far the grouping is: with how many of how many versions, in each of the stages in turn. */
export type GroupingProgress = (stage: (typeof STAGES)[number], done: number, all: number) => void;

/**
 * Groups versions into stories by the rare words, names and numbers they share. The result does not depend on the
 * order of `versions`, but for the order in which it is given.
 */
export function stories(
  versions: readonly Version[],
  corrections: StoryCorrections = NO_CORRECTIONS,
  told: GroupingProgress = () => {},
): Story[] {
  const sorted = versions.toSorted((a, b) => order(a.id, b.id) || order(a.file, b.file));
  const place = new Map(versions.map((version, index) => [version, index]));
  const placeOf = (version: Version | undefined): number => (version && place.get(version)) ?? 0;
  const firstPlace = ({ members }: Group): number => placeOf(members[0]);
  return grouped(sorted, corrections, told)
    .map((story) => ({ ...story, members: story.members.toSorted((a, b) => placeOf(a) - placeOf(b)) }))
    .toSorted((a, b) => firstPlace(a) - firstPlace(b))
    .map(({ members, ...story }) => ({ ...story, versions: members.map(({ id }) => id) }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Group extends Omit<Story, 'versions'> {
  readonly members: readonly Version[];
}

/** The steps: count terms, set copies aside, weigh terms, find near pairs, link them. */
function grouped(
  versions: readonly Version[],
  corrections: StoryCorrections,
  told: GroupingProgress,
): Group[] {
  const { together, apart } = numbered(versions, corrections);
  const words = vocabulary();
  const counts = versions.map((version, index) => {
    told('words', index, versions.length);
    return countsOf(version, words);
  });
  const copies = copiesOf(counts.map((count) => count.words)).filter(
    ({ members }) => !apart.some((pair) => pair.every((i) => members.includes(i))),
  );
  const standIn = standIns(versions.length, copies);
  const distinct = versions.flatMap((_, i) => (standIn[i] === i ? [i] : []));
  const rank = new Map(distinct.map((index, k) => [index, k]));
  const among = ([a, b]: Pair): Pair => [rank.get(standIn[a] ?? a) ?? 0, rank.get(standIn[b] ?? b) ?? 0];
  const own = distinct.flatMap((index) => counts[index] ?? []);
  const found = frequencies(own, words);
  const rare = rarity(found, own.length, words);
  const vectors = own.map((count) => vectorOf(count, found, rare, words));
  const near = nearestPairs(vectors, (done) => told('stories', done, vectors.length));
  const linked = linkage(vectors, near, {
    together: together.map(among),
    apart: apart.map(among),
  });
  const copiesOfText = new Map(copies.map((same) => [same.members[0], same]));
  return linked.map((cluster): Group => {
    const inside = cluster.flatMap((k) => copiesOfText.get(distinct[k]) ?? []);
    const places = new Set([
      ...cluster.flatMap((k) => distinct[k] ?? []),
      ...inside.flatMap((same) => same.members),
    ]);
    const members = [...places].sort((a, b) => a - b).flatMap((i) => versions[i] ?? []);
    return {
      id: members[0]?.id ?? '',
      title: titleOf(central(cluster, vectors).flatMap((k) => versions[distinct[k] ?? -1] ?? [])),
      members,
      copies: inside.map(({ members: same, exact }) => ({
        versions: same.flatMap((i) => versions[i]?.id ?? []),
        exact,
      })),
      why: reason(
        cluster.flatMap((k) => own[k] ?? []),
        rare,
        words,
        inside,
        members.length,
      ),
    };
  });
}

type Pair = readonly [number, number];

/** Corrections as pairs of indexes; what speaks of versions that are not there any more is left out. */
function numbered(versions: readonly Version[], { together, apart }: StoryCorrections) {
  const index = new Map(versions.map(({ id }, i) => [id, i]));
  const pairs = (of: StoryCorrections['together']): Pair[] =>
    of.flatMap(([a, b]): Pair[] => {
      const [i, j] = [index.get(a), index.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j]];
    });
  const united = pairs(together);
  const parts = partsOfOneText(versions).filter(
    ([i, j]) => !united.some((pair) => pair.includes(i) && pair.includes(j)),
  );
  return { together: united, apart: [...pairs(apart), ...parts] };
}

/** A page that carries two articles carries two stories: nobody prints two versions of one news item on one page. */
function partsOfOneText(versions: readonly Version[]): Pair[] {
  const carriers = versions.flatMap(({ text, blocks }, i) =>
    blocks.some(({ role }) => role === 'other-story') ? [{ i, text }] : [],
  );
  return carriers.flatMap(({ i, text }, k) =>
    carriers.slice(k + 1).flatMap((other): Pair[] => (other.text === text ? [[i, other.i]] : [])),
  );
}

/** For each version the one that stands for it and its copies. */
function standIns(count: number, copies: readonly Copies[]): number[] {
  const result = Array.from({ length: count }, (_, i) => i);
  for (const { members } of copies) for (const member of members) result[member] = members[0] ?? member;
  return result;
}

/** A story's articles, the one most like all others first. */
function central(cluster: readonly number[], vectors: readonly Vector[]): number[] {
  if (cluster.length === 1) return [...cluster];
  const all = cluster.flatMap((k) => vectors[k] ?? []).reduce(added, NOTHING);
  const likeness = new Map(cluster.map((k) => [k, product(vectors[k] ?? NOTHING, all)]));
  return cluster.toSorted((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0) || a - b);
}

/** The headline of the most central version that has one; else the first words of the most central one. */
function titleOf(versions: readonly Version[]): string {
  const headline = versions.find(({ metadata }) => metadata.headline)?.metadata.headline?.value;
  const [first] = versions;
  if (headline || !first) return headline ?? '';
  const words = openingWords(first);
  return words || first.file;
}

/** How many words of the text stand in for a headline. */
const OPENING_WORDS = 10;

/** The first compared words of a version, to know it by. */
export function openingWords({ text, sentences }: Version): string {
  const sentence = sentences.find(({ role }) => ALIGNED_ROLES.has(role));
  const words = sentence ? text.slice(sentence.start, sentence.end).split(/\s+/u) : [];
  return words.length > OPENING_WORDS ? `${words.slice(0, OPENING_WORDS).join(' ')} …` : words.join(' ');
}
