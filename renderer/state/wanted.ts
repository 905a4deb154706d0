import type { Version } from '../../shared/article.ts';
import type { Story } from '../../shared/story/stories.ts';
import { pairKey } from './pair.ts';
import type { State } from './state.ts';

export const storyOf = (state: State): Story | undefined =>
  state.library.stories.find(({ id }) => id === state.selection.story);

/** The versions of a story, in its order. */
export const versionsOf = (state: State, story: Story | undefined): Version[] =>
  (story?.versions ?? []).flatMap((id) => state.library.versions.filter((version) => version.id === id));

/**
 * The pairs that the window shows something of and that are not compared yet, most urgent first: the two that are read,
 * then the base with all others (shares in the sidebar, passage panel), then those the panel needs where it starts
 * from the other's words. Pairs that failed are left out until the reader asks to try again.
 */
export function wantedPairs(state: State): [base: string, other: string][] {
  if (state.structure !== 'done') return [];
  const { base, other, from } = state.selection;
  const all = storyOf(state)?.versions ?? [];
  const starts = from === 'other' ? [base, other] : [base];
  const pairs: [string, string][] = [[base, other], ...starts.flatMap((id) => all.map((to) => pair(id, to)))];
  const keys = new Set<string>();
  return pairs.filter(([a, b]) => {
    const key = pairKey(a, b);
    const wanted = a !== b && !keys.has(key) && !state.comparisons.has(key) && !state.failures.has(key);
    keys.add(key);
    return wanted;
  });
}

const pair = (a: string, b: string): [string, string] => [a, b];
