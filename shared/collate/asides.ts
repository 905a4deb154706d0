/** Before a passage is said to be absent from a version: whether its file holds it outside the text that is compared. */
import type { Version } from '../article.ts';
import { type Aside, type Guard, guardOf } from '../structure/guard.ts';
import type { Collation } from './collate.ts';

/** For each passage, by version: where a version that has no reading of it holds it after all. */
export type Asides = readonly ReadonlyMap<number, Aside>[];

/** Each carrier is asked for, in turn: one may say more than the caption does, another just as much. At most so many. */
const MOST_CARRIERS = 4;

/** Looks every passage up in the files of the versions without it. */
export function asidesOf({ versions, passages }: Collation): Asides {
  const guards = new Map<number, Guard>();
  const guardOfVersion = (index: number, version: Version) => {
    const known = guards.get(index) ?? guardOf(version);
    guards.set(index, known);
    return known;
  };
  return passages.map(({ readings }) => {
    const texts = readings.flatMap((reading, v) => textOf(versions[v], reading)).slice(0, MOST_CARRIERS);
    const found = versions.flatMap((version, v): [number, Aside][] => {
      if (readings[v]?.length) return [];
      const guard = guardOfVersion(v, version);
      const aside = texts.map(guard).find((one) => one !== undefined);
      return aside ? [[v, aside]] : [];
    });
    return new Map(found);
  });
}

/** From the reading's first sentence to its last; nothing without one. */
function textOf(version: Version | undefined, reading: readonly number[]): string[] {
  const [first, last] = [version?.sentences[reading[0] ?? -1], version?.sentences[reading.at(-1) ?? -1]];
  return version && first && last ? [version.text.slice(first.start, last.end)] : [];
}
