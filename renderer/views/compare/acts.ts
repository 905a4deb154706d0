/** What the reader can put right at a passage, as corrections. Pure: what is done with them is use-acts.ts's. */
import type { ComparedLink, Comparison } from '../../../shared/comparison.ts';
import { anchorAt } from '../../../shared/project/anchor.ts';
import type { Correction } from '../../../shared/project/project.ts';
import type { SentenceAt } from '../../state/compare.ts';
import type { Line } from './layout.ts';
import { neighbour, otherSide, type SideName, sentencesOf, versionOf } from './passage.ts';

/** Some sentences of one side. */
export interface Sentences {
  readonly side: SideName;
  readonly indexes: readonly number[];
}

/** What can be put right in one step. */
export type Act = 'unlink' | 'mark-moved' | 'mark-in-place' | 'take-out' | 'add-before' | 'add-after';

/** The corrections that each act would make here; acts that make no sense here are left out. */
export function actsAt(
  comparison: Comparison,
  line: Line,
  sentence: SentenceAt | null,
): ReadonlyMap<Act, Correction> {
  const link = line.link === undefined ? undefined : comparison.links[line.link];
  if (!link) return new Map();
  const side = sentence?.side ?? 'a';
  return new Map([
    ['unlink', linkOf(comparison, link.a, link.b, false)],
    link.moved
      ? ['mark-in-place', moveOf(comparison, link, false)]
      : ['mark-moved', moveOf(comparison, link, true)],
    ...takingOut(comparison, link, sentence),
    ...adding(comparison, link, { side, index: link[side][0] ?? -1 }, -1),
    ...adding(comparison, link, { side, index: link[side].at(-1) ?? -1 }, 1),
  ]);
}

type Entry = readonly [Act, Correction];

function takingOut(comparison: Comparison, link: ComparedLink, sentence: SentenceAt | null): Entry[] {
  if (!sentence || link[sentence.side].length < 2 || !link[sentence.side].includes(sentence.index)) return [];
  const alone = [sentence.index];
  const correction =
    sentence.side === 'a'
      ? linkOf(comparison, alone, link.b, false)
      : linkOf(comparison, link.a, alone, false);
  return [['take-out', correction]];
}

/** Puts the sentence beside the end of a link into it. */
function adding(comparison: Comparison, link: ComparedLink, end: SentenceAt, by: 1 | -1): Entry[] {
  const next = neighbour(comparison, end, by);
  if (!next) return [];
  const wider = ascending([...link[end.side], next.index]);
  const sides = { a: link.a, b: link.b, [end.side]: wider };
  return [[by > 0 ? 'add-after' : 'add-before', linkOf(comparison, sides.a, sides.b, true)]];
}

/** The correction that links some sentences of one side with some of the other. */
export const linking = (comparison: Comparison, from: Sentences, to: Sentences): Correction =>
  from.side === 'a'
    ? linkOf(comparison, from.indexes, to.indexes, true)
    : linkOf(comparison, to.indexes, from.indexes, true);

/**
 * The correction that puts sentences into the link of another one of their own side; undefined where that one has no link, or
 * shares it with them.
 */
export function joining(
  comparison: Comparison,
  { side, indexes }: Sentences,
  to: SentenceAt,
): Correction | undefined {
  const link = comparison.links.find((one) => !one.secondary && one[side].includes(to.index));
  if (to.side !== side || !link || indexes.some((index) => link[side].includes(index))) return undefined;
  const sides = { a: link.a, b: link.b, [side]: ascending([...link[side], ...indexes]) };
  return linkOf(comparison, sides.a, sides.b, true);
}

const ascending = (indexes: readonly number[]): number[] => [...indexes].sort((x, y) => x - y);

/** What is meant at a place: the sentence that the reader went down to, or all of the side where there are any. */
export function meantAt(comparison: Comparison, line: Line, sentence: SentenceAt | null): Sentences {
  if (sentence) return { side: sentence.side, indexes: [sentence.index] };
  const side = sentencesOf(comparison, line, 'a').length > 0 ? 'a' : 'b';
  return { side, indexes: sentencesOf(comparison, line, side) };
}

/** Where to begin to look for what answers to a passage: in its link, else beside the nearest link above. */
export function nearestAcross(comparison: Comparison, { side, indexes }: Sentences): SentenceAt | undefined {
  const across = otherSide(side);
  const first = indexes[0] ?? 0;
  const above = comparison.links.filter(
    (link) => !link.secondary && !link.moved && (link[side][0] ?? 0) <= first,
  );
  const near = above.sort((x, y) => (y[side][0] ?? 0) - (x[side][0] ?? 0))[0];
  const index = near?.[across].at(near[side].includes(first) ? 0 : -1);
  return index === undefined
    ? neighbour(comparison, { side: across, index: -1 }, 1)
    : { side: across, index };
}

function linkOf(
  comparison: Comparison,
  a: readonly number[],
  b: readonly number[],
  linked: boolean,
): Correction {
  return { type: 'link', a: anchors(comparison, 'a', a), b: anchors(comparison, 'b', b), linked };
}

const moveOf = (comparison: Comparison, { a, b }: ComparedLink, moved: boolean): Correction => ({
  type: 'moved',
  a: anchors(comparison, 'a', a),
  b: anchors(comparison, 'b', b),
  moved,
});

function anchors(comparison: Comparison, side: SideName, indexes: readonly number[]) {
  const version = versionOf(comparison, side);
  return indexes.flatMap((index) => version.sentences[index] ?? []).map((one) => anchorAt(version, one));
}
