import type { Analysis } from '../analysis.ts';
import type { Version } from '../article.ts';
import type { Comparison } from '../comparison.ts';
import type { Siglum } from './report.ts';
import { siglum } from './siglum.ts';

/** A version under its sign. */
export interface Signed {
  readonly siglum: Siglum;
  readonly version: Version;
}

/** The base beside another version. */
export interface Pair {
  readonly base: Siglum;
  readonly other: Siglum;
  readonly comparison: Comparison;
}

/** The analysis of a story with sigla: what the sections are made from. */
export interface Sheet {
  readonly signed: readonly Signed[];
  readonly base: Signed;
  /** In the order of the versions, the base left out. */
  readonly pairs: readonly Pair[];
  readonly analysis: Analysis;
}

/** Throws RangeError when the story has no version. */
export function sheetOf(analysis: Analysis): Sheet {
  const signed = analysis.collation.versions.map((version, index) => ({ siglum: siglum(index), version }));
  const base = signed[analysis.base.version];
  if (!base) throw new RangeError('a story has at least one version');
  const others = signed.filter((one) => one !== base);
  const pairs = others.flatMap((other, index): Pair[] => {
    const comparison = analysis.comparisons[index];
    return comparison ? [{ base: base.siglum, other: other.siglum, comparison }] : [];
  });
  return { signed, base, pairs, analysis };
}
