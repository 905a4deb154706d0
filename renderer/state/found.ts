/** What was computed, taken in. */
import { type Analysis, ofOutlets } from '../../shared/analysis.ts';
import { isConsensus } from '../../shared/collate/consensus.ts';
import type { Comparison } from '../../shared/comparison.ts';
import type { StoryFindings } from '../analysis/protocol.ts';
import { pairKey } from './pair.ts';
import type { Compared, State } from './state.ts';

/** Comparisons, in place of those of the same pairs. */
export function withComparisons(state: State, compared: readonly Compared[]): State {
  const keyed = compared.map((one) => ({ ...one, key: keyOf(one.comparison) }));
  const fresh = new Set(keyed.map(({ key }) => key));
  return {
    ...state,
    comparisons: new Map([
      ...state.comparisons,
      ...keyed.map(({ key, comparison }) => [key, comparison] as const),
    ]),
    stale: new Set([...state.stale].filter((key) => !fresh.has(key))),
    shares: new Map([...state.shares, ...keyed.map(({ key, share }) => [key, share] as const)]),
  };
}

const keyOf = ({ versions: [base, other] }: Comparison): string => pairKey(base.id, other.id);

/** The base of the story with this storyKey. */
export const withBased = (state: State, key: string, base: string): State => ({
  ...state,
  bases: new Map(state.bases).set(key, base),
});

/** The analysis of the story with this storyKey. Where the consensus is its base, Compare begins with the nearest outlet nevertheless. */
export function withAnalysis(state: State, key: string, analysis: Analysis): State {
  const { collation, base } = ofOutlets(analysis);
  const bases = new Map(state.bases).set(key, collation.versions[base.version]?.id ?? '');
  const consensus = analysis.collation.versions.find(({ inferred }) => inferred)?.id;
  const renewed = (id: string) => (isConsensus(id) ? (consensus ?? bases.get(key) ?? '') : id);
  const { base: left, other: right } = state.selection;
  return {
    ...state,
    bases,
    analyses: new Map(state.analyses).set(key, { analysis }),
    selection: { ...state.selection, base: renewed(left), other: renewed(right) },
  };
}

/** What was found in the analysis of the story with this storyKey, if that is still there. */
export function withFindings(state: State, key: string, findings: StoryFindings): State {
  const known = state.analyses.get(key);
  return known ? { ...state, analyses: new Map(state.analyses).set(key, { ...known, findings }) } : state;
}

/** What went wrong with a pair, or a story; what was known of it before is let go. */
export const withFailure = (state: State, key: string, message: string): State => ({
  ...state,
  comparisons: new Map([...state.comparisons].filter(([one]) => one !== key)),
  failures: new Map(state.failures).set(key, message),
});
