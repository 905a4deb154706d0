import type { Version } from '../../shared/article.ts';

const known = new WeakMap<readonly Version[], ReadonlyMap<string, Version>>();

/** The versions by their ids, made once for each list: what is asked at every change must not look through thousands. */
export function byId(versions: readonly Version[]): ReadonlyMap<string, Version> {
  const made = known.get(versions) ?? new Map(versions.map((version) => [version.id, version]));
  known.set(versions, made);
  return made;
}
