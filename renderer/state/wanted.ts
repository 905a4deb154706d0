import type { Version } from '../../shared/article.ts';
import { isConsensus } from '../../shared/collate/consensus.ts';
import { chosenBase } from '../../shared/project/bases.ts';
import type { Story } from '../../shared/story/stories.ts';
import { byId } from './by-id.ts';
import { pairKey } from './pair.ts';
import type { State, View } from './state.ts';

export const storyOf = (state: State): Story | undefined =>
  state.library.stories.find(({ id }) => id === state.selection.story);

/** Of the story that is read; BCP 47. English while it is not known. */
export const languageIn = ({ facts, selection }: State): string =>
  facts.get(selection.story)?.language ?? 'en';

/** How many words of a version of the story that is read are compared; undefined while that is not known. */
export const wordsIn = ({ facts, selection }: State, version: string): number | undefined =>
  facts.get(selection.story)?.words.get(version);

/** The versions of the story whose facts are to be told; undefined where they are known, or where that was ended or failed. */
export function wantedFacts(state: State): readonly Version[] | undefined {
  const { structure, facts, failures, selection } = state;
  const story = storyOf(state);
  if (!story || structure !== 'done' || facts.has(story.id)) return undefined;
  return failures.has(pairKey(selection.base, selection.other)) ? undefined : versionsOf(state, story);
}

/** The versions of a story, in its order. */
export const versionsOf = ({ library }: Pick<State, 'library'>, story: Story | undefined): Version[] =>
  (story?.versions ?? []).flatMap((id) => byId(library.versions).get(id) ?? []);

/**
 * The pairs that the window shows something of and that are not compared yet, most urgent first: the two that are read,
 * then the base with all others (shares in the sidebar, passage panel), then those the panel needs where it starts
 * from the other's words. Pairs that failed are left out until the reader asks to try again.
 */
export function wantedPairs(state: State): [base: string, other: string][] {
  if (state.structure !== 'done' || awaitsBase(state)) return [];
  const { base, other, from } = state.selection;
  const all = storyOf(state)?.versions ?? [];
  const starts = from === 'other' ? [base, other] : [base, shownBase(state) || base];
  const pairs: [string, string][] = [[base, other], ...starts.flatMap((id) => all.map((to) => pair(id, to)))];
  const keys = new Set<string>();
  return pairs.filter(([a, b]) => {
    const key = pairKey(a, b);
    const missing = !state.comparisons.has(key) || state.stale.has(key);
    const wanted = a !== b && !keys.has(key) && missing && !state.failures.has(key);
    keys.add(key);
    return wanted;
  });
}

const pair = (a: string, b: string): [string, string] => [a, b];

/** A story to analyse, and under which key to keep what was found. */
export interface StoryWanted {
  readonly key: string;
  readonly versions: readonly Version[];
  /** Id of the chosen base, or empty. */
  readonly base: string;
}

/** Id of the base that the reader chose for a story, by the files' own names; empty where they chose none. */
export function chosenIn({ project, found }: State, { versions }: Story): string {
  const { bases } = project.present;
  const known = bases.length > 0 ? found.versions.filter(({ id }) => versions.includes(id)) : [];
  return chosenBase(bases, known) ?? '';
}

/** Under which the analysis of the story that is read is kept; another choice of the base makes another one. */
export function storyKey(state: State): string {
  const story = storyOf(state);
  return story ? `${story.versions.join(' ')} | ${chosenIn(state, story)}` : '';
}

/** The consensus of the story that is read, where it has one and the story was analysed. */
export const consensusIn = (state: State): Version | undefined =>
  state.analyses.get(storyKey(state))?.analysis.collation.versions.find(({ inferred }) => inferred);

/** Whether Compare shows a consensus that is not known any more: it is put together anew. */
export const awaitsConsensus = (state: State): boolean =>
  [state.selection.base, state.selection.other].some(
    (id) => isConsensus(id) && id !== consensusIn(state)?.id,
  );

/** Id of the base of the story that is read, chosen or inferred; undefined while it is not known. */
export const baseIn = (state: State): string | undefined => state.bases.get(storyKey(state));

/**
 * The work, in characters of all versions times the versions that each is compared with, up to which a story's base is found
 * before the first two texts are shown. The example is a quarter of it; more would keep the reader waiting for over a second.
 */
export const QUICK_WORK = 400_000;

/** Whether nothing of Compare is to be shown before the base is known: what is read there never changes places. */
export function awaitsBase(state: State): boolean {
  const { base, other, picked } = state.selection;
  const versions = versionsOf(state, storyOf(state));
  const work = versions.reduce((sum, { text }) => sum + text.length, 0) * (versions.length - 1);
  const shown = state.comparisons.has(pairKey(base, other));
  return !picked && !shown && work > 0 && work <= QUICK_WORK && baseIn(state) === undefined;
}

/** Id of the version that the view that is open compares the others with; empty where that is not known yet. */
export const shownBase = (state: State): string =>
  (BY_CONSENSUS.has(state.view) ? consensusIn(state)?.id : undefined) ??
  (WHOLE_STORY.has(state.view) ? baseIn(state) : undefined) ??
  (awaitsBase(state) ? '' : state.selection.base);

/** The views that hold the outlets against the consensus, where there is one. */
const BY_CONSENSUS: ReadonlySet<View> = new Set<View>(['all', 'report']);

/** The views that show a story as a whole. */
const WHOLE_STORY: ReadonlySet<View> = new Set<View>(['key', 'all', 'terms', 'relations', 'report']);

const isWhole = ({ view, otherCoder }: State): boolean => WHOLE_STORY.has(view) || otherCoder !== null;

/** The story to analyse for the view that is open; undefined where nothing is missing. */
export function wantedStory(state: State): StoryWanted | undefined {
  const story = storyOf(state);
  const key = storyKey(state);
  if (!story || state.structure !== 'done' || !(isWhole(state) || awaitsConsensus(state))) return undefined;
  if (state.analyses.has(key) || state.failures.has(key)) return undefined;
  return wanting(state, story);
}

/** The story whose analysis is there, and not what is found in it; undefined where nothing is missing. */
export function wantedFindings(state: State): StoryWanted | undefined {
  const story = storyOf(state);
  const known = state.analyses.get(storyKey(state));
  if (!story || !known || known.findings || !isWhole(state)) return undefined;
  return state.failures.has(storyKey(state)) ? undefined : wanting(state, story);
}

/** The story whose base is to be found before all else; undefined where none is missing. */
export function wantedBase(state: State): StoryWanted | undefined {
  const story = storyOf(state);
  if (!story || state.structure !== 'done' || isWhole(state) || !awaitsBase(state)) return undefined;
  return state.failures.has(storyKey(state)) ? undefined : wanting(state, story);
}

const wanting = (state: State, story: Story): StoryWanted => ({
  key: storyKey(state),
  versions: versionsOf(state, story),
  base: chosenIn(state, story),
});
