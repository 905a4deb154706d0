/**
 * Two people's, or two programs', work on one project put together: what either did since they had the same is done; what
 * both did to the same thing in different ways is kept twice where that can be, and told.
 */
import { subjectOf } from './corrections.ts';
import type { Note, Project } from './project.ts';

/** What both sides changed in different ways. Of a note both stand; of anything else the first side's. */
export type Conflict = 'note' | 'correction' | 'blind';

export interface Merged {
  readonly project: Project;
  /** One for each thing, in the order of the project's fields. */
  readonly conflicts: readonly Conflict[];
}

/**
 * `base`: what both sides started from. The articles are the first side's. Which side is the first matters only for what
 * both changed, and for the order of what both added.
 */
export function merge(base: Project, ours: Project, theirs: Project): Merged {
  const corrections = mergeKeyed(base.corrections, ours.corrections, theirs.corrections, subjectOf);
  const notes = mergeKeyed(base.notes, ours.notes, theirs.notes, ({ id }) => id);
  const bases = mergeKeyed(base.bases, ours.bases, theirs.bases, ({ article }) => article);
  const blind = mergeKeyed([base.blind], [ours.blind], [theirs.blind], () => 'blind');
  const kept = notes.second.reduce(withBeside, notes.items);
  const codebook = mergeList(base.codebook, ours.codebook, theirs.codebook);
  const project: Project = {
    ...ours,
    corrections: corrections.items,
    notes: kept,
    // A tag that one side took out of the code book while the other gave it stays.
    codebook: [...new Set([...codebook, ...kept.flatMap(({ tags }) => tags)])],
    terms: mergeList(base.terms, ours.terms, theirs.terms),
    bases: bases.items,
    blind: blind.items[0] ?? ours.blind,
  };
  return {
    project,
    conflicts: [
      ...corrections.second.map((): Conflict => 'correction'),
      ...notes.second.map((): Conflict => 'note'),
      ...blind.second.map((): Conflict => 'blind'),
    ],
  };
}

interface Items<T> {
  readonly items: T[];
  /** What the second side made of things of which the first made something else. */
  readonly second: T[];
}

/**
 * Thing by thing: the side that changed it has its way; one that a side took away while the other changed it stays. Things
 * that only one side has since stand after those of the base, the second side's first: a later correction wins.
 */
function mergeKeyed<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): Items<T> {
  const byKey = (items: readonly T[]) => new Map(items.map((item) => [keyOf(item), item]));
  const [before, first, second] = [byKey(base), byKey(ours), byKey(theirs)];
  const keys = new Set([...before.keys(), ...second.keys(), ...first.keys()]);
  const merged = [...keys].map((key) => mergeOne(before.get(key), first.get(key), second.get(key)));
  return {
    items: merged.flatMap(({ item }) => (item === undefined ? [] : [item])),
    second: merged.flatMap(({ other }) => (other === undefined ? [] : [other])),
  };
}

/** Undefined stands for what is not there. */
function mergeOne<T>(
  before: T | undefined,
  ours: T | undefined,
  theirs: T | undefined,
): { readonly item: T | undefined; readonly other?: T } {
  if (same(ours, theirs) || same(theirs, before)) return { item: ours };
  if (same(ours, before)) return { item: theirs };
  if (ours === undefined || theirs === undefined) return { item: ours ?? theirs };
  return { item: ours, other: theirs };
}

/** What either side put in is in, what either took out is out, in the order of the first side, then the second's. */
function mergeList(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  if (same(ours, base)) return [...theirs];
  const gone = new Set(base.filter((one) => !ours.includes(one) || !theirs.includes(one)));
  return [...new Set([...ours, ...theirs])].filter((one) => !gone.has(one));
}

/** Adds a note of which one with its id is there already. */
function withBeside(notes: readonly Note[], note: Note): Note[] {
  const taken = new Set(notes.map(({ id }) => id));
  let id = note.id;
  while (taken.has(id)) id += '′';
  return [...notes, { ...note, id }];
}

/** Of plain data, in whatever order an object has its fields. */
const same = (one: unknown, other: unknown): boolean => one === other || textOf(one) === textOf(other);

const textOf = (data: unknown): string | undefined =>
  JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Whether two projects say the same, whatever the articles were when they were saved. */
export const saysTheSame = (one: Project, other: Project): boolean =>
  same({ ...one, articles: [] }, { ...other, articles: [] });
