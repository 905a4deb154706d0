/** The user's corrections of links and moves, as the alignment of two versions takes them. */
import type { Locks, SentencePair } from '../align/locks.ts';
import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { Link, PairCorrection, Verdict } from '../comparison.ts';
import { type Anchor, articleOf, locate } from './anchor.ts';
import type { OfLink } from './beside.ts';
import type { Correction } from './project.ts';

/**
 * The corrections between two versions, whichever of them was A when they were made, by their sentences; those whose words are
 * gone from one of the two, or are not compared any more, are left out.
 */
export const linksFor = (a: Version, b: Version, corrections: readonly Correction[]): PairCorrection[] =>
  corrections.flatMap((correction) => {
    if (correction.type !== 'link' && correction.type !== 'moved') return [];
    const sides = sidesOf(correction.a, correction.b, a, b) ?? sidesOf(correction.b, correction.a, a, b);
    return sides ? [{ ...sides, says: verdictOf(correction), correction }] : [];
  });

function verdictOf(correction: OfLink): Verdict {
  if (correction.type === 'link') return correction.linked ? 'linked' : 'apart';
  return correction.moved ? 'moved' : 'stays';
}

function sidesOf(a: readonly Anchor[], b: readonly Anchor[], left: Version, right: Version) {
  const [from, to] = [sentencesAt(a, left), sentencesAt(b, right)];
  return from.length > 0 && to.length > 0 ? { a: from, b: to } : undefined;
}

/** The compared sentences that hold the anchors' words, ascending; none if any of the words are gone. */
function sentencesAt(anchors: readonly Anchor[], version: Version): number[] {
  const ranges = anchors.flatMap((anchor) =>
    articleOf(anchor, [version]) ? (locate(anchor, version) ?? []) : [],
  );
  if (ranges.length < anchors.length) return [];
  return version.sentences.flatMap(({ start, end, role }, index) =>
    ALIGNED_ROLES.has(role) && ranges.some((range) => start < range.end && range.start < end) ? [index] : [],
  );
}

/**
 * The corrections as constraints on the alignment; of two that contradict each other the later holds. `left` and `right` are the
 * places among all sentences of those that are aligned.
 */
export function locksOf(
  settled: readonly PairCorrection[],
  left: readonly number[],
  right: readonly number[],
): Locks {
  const [rowOf, columnOf] = [placesOf(left), placesOf(right)];
  const all: Record<Verdict, SentencePair[]> = { linked: [], apart: [], moved: [], stays: [] };
  for (const { a, b, says } of settled) {
    const [rows, columns] = [a.flatMap((i) => rowOf.get(i) ?? []), b.flatMap((j) => columnOf.get(j) ?? [])];
    const both = ([i, j]: SentencePair) => rows.includes(i) && columns.includes(j);
    const either = ([i, j]: SentencePair) => rows.includes(i) || columns.includes(j);
    const against = AGAINST[says];
    all[against] = all[against].filter((pair) => !both(pair));
    const before = says === 'linked' ? all.linked.filter((pair) => !either(pair)) : all[says];
    all[says] = [...before, ...rows.flatMap((i) => columns.map((j): SentencePair => [i, j]))];
  }
  return all;
}

const AGAINST = { linked: 'apart', apart: 'linked', moved: 'stays', stays: 'moved' } as const;

const placesOf = (aligned: readonly number[]): ReadonlyMap<number, number> =>
  new Map(aligned.map((sentence, place) => [sentence, place]));

/** Whether the reader has said that these answer to each other, or whether they moved. */
export const isSettled = ({ a, b }: Pick<Link, 'a' | 'b'>, settled: readonly PairCorrection[]): boolean =>
  settled.some(
    (one) => one.says !== 'apart' && a.some((i) => one.a.includes(i)) && b.some((j) => one.b.includes(j)),
  );
