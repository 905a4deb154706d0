/**
 * What most versions say at a passage: the consensus where no version fits as a base. It is always the words of one of
 * them, never a mixture that nobody wrote, and it is inferred: the majority may well have copied one mistake.
 */
import type { Range, Version } from '../article.ts';
import { wordEdits } from '../words/changes.ts';
import { cosmeticOnly } from '../words/same.ts';
import { tokens } from '../words/tokens.ts';
import type { Collation } from './collate.ts';

/** A version's words at a passage. */
interface Worded {
  readonly version: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/**
 * The place of the version whose reading stands for the passage: the one that most others have but for spelling, among
 * equals the one that shares most words with the others, then the first by id; -1 where nobody has the passage.
 */
export function majorityOf({ versions, passages }: Collation, passage: number): number {
  const readings = (passages[passage]?.readings ?? []).flatMap((reading, version): Worded[] => {
    const text = textOf(versions[version], reading);
    return text ? [{ version, text, words: new Set(tokens(text).map(({ canonical }) => canonical)) }] : [];
  });
  const ranked = readings.map((one) => ({
    version: one.version,
    id: versions[one.version]?.id ?? '',
    same: readings.filter(({ text }) => cosmeticOnly(one.text, text)).length,
    shared: readings.reduce((sum, { words }) => sum + overlap(one.words, words), 0),
  }));
  ranked.sort((x, y) => y.same - x.same || y.shared - x.shared || (x.id < y.id ? -1 : 1));
  return ranked[0]?.version ?? -1;
}

/** Share of the words of both that both have, 0–1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

/** Where a version's words at a passage differ from those of the majority, as ranges of its text; cosmetics left out. */
export function marksAgainstMajority(collation: Collation, passage: number, version: number): Range[] {
  const majority = majorityOf(collation, passage);
  const { readings } = collation.passages[passage] ?? { readings: [] };
  const [from, to] = [majority, version].map((place) =>
    textOf(collation.versions[place], readings[place] ?? []),
  );
  const start = rangeOf(collation.versions[version], readings[version] ?? []).start;
  if (!from || !to) return [];
  return wordEdits(from, to)
    .filter(({ a, b }) => !cosmeticOnly(from.slice(a.start, a.end), to.slice(b.start, b.end)))
    .map(({ b }) => ({ start: start + b.start, end: start + b.end }));
}

const textOf = (version: Version | undefined, reading: readonly number[]): string => {
  const { start, end } = rangeOf(version, reading);
  return version?.text.slice(start, end) ?? '';
};

const rangeOf = (version: Version | undefined, reading: readonly number[]): Range => ({
  start: version?.sentences[reading[0] ?? -1]?.start ?? 0,
  end: version?.sentences[reading.at(-1) ?? -1]?.end ?? 0,
});
