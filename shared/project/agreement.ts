/**
 * How far two coders agree, tag by tag: percent agreement and Cohen's kappa (J. Cohen, A coefficient of agreement for
 * nominal scales, Educational and Psychological Measurement 20:37–46, 1960). The units are the passages of a story's
 * collation: each is, for each coder and tag, either tagged or not. See docs/agreement.md.
 */
import type { Collation } from '../collate/collate.ts';
import { placed } from './notes.ts';
import type { Note } from './project.ts';

/** For one tag: how many units both coders gave it, only one of them, or neither. */
export interface Counts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

export interface TagAgreement extends Counts {
  readonly tag: string;
  /** Share of the units that they treat alike, 0–1; undefined where there is no unit. */
  readonly alike: number | undefined;
  /** −1 to 1; undefined where chance alone would have them agree on every unit. */
  readonly kappa: number | undefined;
}

export interface Agreement {
  /** How many passages the story has. */
  readonly units: number;
  /** In alphabetical order; those that one of the coders gave at least once in the story. */
  readonly tags: readonly TagAgreement[];
  /** Notes with a tag whose words are in no passage of the story: of other stories, or gone. */
  readonly outside: { readonly first: number; readonly second: number };
}

/** Compares two coders' notes over the passages of a story. */
export function agreement(collation: Collation, first: readonly Note[], second: readonly Note[]): Agreement {
  const [one, other] = [coded(collation, first), coded(collation, second)];
  const units = collation.passages.length;
  const tags = [...new Set([...one.byTag.keys(), ...other.byTag.keys()])].sort();
  return {
    units,
    tags: tags.map((tag) => agreementOn(tag, units, one.byTag.get(tag), other.byTag.get(tag))),
    outside: { first: one.outside, second: other.outside },
  };
}

const NONE: ReadonlySet<number> = new Set();

function agreementOn(tag: string, units: number, first = NONE, second = NONE): TagAgreement {
  const both = [...first].filter((unit) => second.has(unit)).length;
  const counts = {
    both,
    onlyFirst: first.size - both,
    onlySecond: second.size - both,
    neither: units - first.size - second.size + both,
  };
  return { tag, ...counts, alike: alike(counts), kappa: kappa(counts) };
}

const sum = ({ both, onlyFirst, onlySecond, neither }: Counts): number =>
  both + onlyFirst + onlySecond + neither;

/** Share of the units on which the two agree; undefined where there is none. */
export const alike = (counts: Counts): number | undefined =>
  sum(counts) === 0 ? undefined : (counts.both + counts.neither) / sum(counts);

/**
 * Cohen's kappa: by how much they agree beyond what their own shares of tagged units would make them agree by chance.
 * Undefined where chance makes them agree on everything, as when neither gave the tag.
 */
export function kappa(counts: Counts): number | undefined {
  const n = sum(counts);
  const first = counts.both + counts.onlyFirst;
  const second = counts.both + counts.onlySecond;
  // In whole numbers, so that "by chance on everything" is told exactly.
  const expected = first * second + (n - first) * (n - second);
  if (expected === n * n) return undefined;
  return (n * (counts.both + counts.neither) - expected) / (n * n - expected);
}

interface Coded {
  /** The passages that have a tag. */
  readonly byTag: ReadonlyMap<string, ReadonlySet<number>>;
  readonly outside: number;
}

function coded({ versions, passages }: Collation, notes: readonly Note[]): Coded {
  const byTag = new Map<string, Set<number>>();
  let outside = 0;
  for (const note of notes.filter(({ tags }) => tags.length > 0)) {
    const { places } = placed(note, versions);
    const units = passages.flatMap((passage, unit) =>
      places.some(({ version, range }) => touches(passage, versions.indexOf(version), version, range))
        ? [unit]
        : [],
    );
    if (units.length === 0) outside++;
    else for (const tag of note.tags) byTag.set(tag, new Set([...(byTag.get(tag) ?? []), ...units]));
  }
  return { byTag, outside };
}

function touches(
  { readings }: Collation['passages'][number],
  at: number,
  { sentences }: Collation['versions'][number],
  range: { readonly start: number; readonly end: number },
): boolean {
  return (readings[at] ?? []).some((index) => {
    const sentence = sentences[index];
    return sentence !== undefined && sentence.start < range.end && range.start < sentence.end;
  });
}
