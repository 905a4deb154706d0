import type { Version } from '../article.ts';

/** The versions that tell the same news. */
export interface Story {
  /** Stable while its articles stay. */
  readonly id: string;
  readonly title: string;
  /** Ids of its versions, in the folder's order. */
  readonly versions: readonly string[];
  /** Why these belong together, in plain words. */
  readonly why: string;
}

/** Groups versions into stories; deterministic, and independent of their order but for that of the result. */
export function stories(versions: readonly Version[]): Story[] {
  const [first] = versions;
  if (!first) return [];
  const title = first.metadata.headline?.value ?? first.file;
  return [
    { id: first.id, title, versions: versions.map(({ id }) => id), why: 'the only story in the folder' },
  ];
}
