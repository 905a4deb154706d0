/** What is left of an earlier correction of links once a later one is made: what the reader does not hold any more goes. */
import type { Anchor } from './anchor.ts';
import type { Correction } from './project.ts';

export type OfLink = Extract<Correction, { type: 'link' | 'moved' }>;

/** The earlier correction as far as it does not contradict the later: as it was, smaller, or nothing. */
export function beside(earlier: OfLink, later: OfLink): OfLink[] {
  const turned = sameWayRound(earlier, later);
  if (!turned) return [earlier];
  const rest = without(turned, later);
  const [a, b] = [rest.a.length < turned.a.length, rest.b.length < turned.b.length];
  if (!a && !b) return [earlier];
  if (isLinked(turned) && isLinked(later)) return filled({ ...turned, ...rest });
  if (!a || !b) return [earlier];
  if (turned.type === 'moved' && isLinked(later)) return rest.a.length + rest.b.length === 0 ? [earlier] : [];
  if (turned.type === 'moved') return [];
  return later.type === 'moved' ? [earlier] : subtracted(turned, rest);
}

const isLinked = (one: OfLink): boolean => one.type === 'link' && one.linked;

/** A sentence belongs to one link only, so what either side has given away is gone from the other link. */
const filled = (one: OfLink): OfLink[] => (one.a.length > 0 && one.b.length > 0 ? [one] : []);

/** Pairs A × B without those that the later one speaks of, where what is left is again some sentences × some others. */
function subtracted(one: OfLink, rest: Sides): OfLink[] {
  if (rest.a.length === 0 && rest.b.length === 0) return [];
  if (rest.b.length === 0) return [{ ...one, a: rest.a }];
  if (rest.a.length === 0) return [{ ...one, b: rest.b }];
  return [one];
}

type Sides = Pick<OfLink, 'a' | 'b'>;

const without = (one: Sides, later: Sides): Sides => ({
  a: one.a.filter((anchor) => !has(later.a, anchor)),
  b: one.b.filter((anchor) => !has(later.b, anchor)),
});

/** With the same article on either side; undefined where they speak of other articles. */
function sameWayRound(one: OfLink, { a, b }: Sides): OfLink | undefined {
  const [left, right] = [a[0]?.article, b[0]?.article];
  const is = (x: readonly Anchor[], y: readonly Anchor[]) =>
    x[0]?.article === left && y[0]?.article === right;
  if (is(one.a, one.b)) return one;
  return is(one.b, one.a) ? { ...one, a: one.b, b: one.a } : undefined;
}

const has = (anchors: readonly Anchor[], { start, end }: Anchor): boolean =>
  anchors.some((one) => one.start === start && one.end === end);
