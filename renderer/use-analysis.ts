import type { Analysis } from '../shared/analysis.ts';
import type { StoryAnalysis } from './state/state.ts';
import { storyKey } from './state/wanted.ts';
import { useSelect } from './store.ts';

/** What is known of the story that is read, as a whole; undefined while it is worked out. */
export const useStoryAnalysis = (): StoryAnalysis | undefined =>
  useSelect((state) => state.analyses.get(storyKey(state)));

export const useAnalysis = (): Analysis | undefined => useStoryAnalysis()?.analysis;
