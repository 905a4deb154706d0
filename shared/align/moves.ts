import { roomIn } from './gaps.ts';
import type { Group, Grouping } from './groups.ts';
import type { Joint } from './joint.ts';
import { holds, type Locks } from './locks.ts';
import { spine } from './spine.ts';

/**
 * The groups that cross the reading order of the others: those that the heaviest chain leaves out. When two passages change places, the
 * one with fewer sentences has moved; of two as long, the one with less to say. What the user has said of a group comes before both.
 * Of the leftover pairs those that cross the chain: half of a merged sentence may come from elsewhere.
 */
export function movesOf(
  joint: Joint,
  { groups, leftover }: Grouping,
  { moved, stays }: Pick<Locks, 'moved' | 'stays'>,
): ReadonlySet<Group> {
  const steps = groups
    .filter((group) => !holds(group, moved))
    .map((group) => ({
      i: group.a[0] ?? 0,
      j: group.b[0] ?? 0,
      weight: weightOf(joint, group) + (holds(group, stays) ? SETTLED : 0),
      group,
    }));
  const chain = spine(steps);
  const inOrder = new Set(chain.map(({ group }) => group));
  const room = roomIn({ rows: joint.a.sentences.length, columns: joint.b.sentences.length }, chain);
  const crosses = ({ a, b }: Group) => !room(a[0] ?? 0, b[0] ?? 0).inOrder;
  return new Set([...groups.filter((group) => !inOrder.has(group)), ...leftover.filter(crosses)]);
}

/** A whole number, so that chains of the same groups weigh the same whichever side is read first. */
const weightOf = ({ a, b }: Joint, group: Group): number =>
  SENTENCE * (group.a.length + group.b.length) + mass(a.rareMass, group.a) + mass(b.rareMass, group.b);

/** More than all words of a sentence together: their weight only decides between equal numbers of sentences. */
const SENTENCE = 1_000_000;

/** More than all sentences of a long article together, and still exact when hundreds of them are added up. */
const SETTLED = 10_000 * SENTENCE;

const mass = (masses: Float64Array, sentences: readonly number[]): number =>
  sentences.reduce((sum, at) => sum + (masses[at] ?? 0), 0);
