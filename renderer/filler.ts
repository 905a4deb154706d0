/** What the window's state lacks is asked of the worker, most urgent first. */
import type { Article, Version } from '../shared/article.ts';
import type { Comparison } from '../shared/comparison.ts';
import type { Correction } from '../shared/project/project.ts';
import { type Analyst, Cancelled } from './analysis/analyst.ts';
import type { Progress } from './analysis/protocol.ts';
import { byId } from './state/by-id.ts';
import type { Selection } from './state/compare.ts';
import { pairKey } from './state/pair.ts';
import type { Action, State } from './state/state.ts';
import {
  consensusIn,
  languageIn,
  type StoryWanted,
  wantedBase,
  wantedFacts,
  wantedFindings,
  wantedPairs,
  wantedStory,
} from './state/wanted.ts';
import type { Store } from './store.ts';
import { STOPPED } from './words.ts';

/** After each change of the state: asks for what it lacks. */
export function filler({ getState, dispatch }: Store<State, Action>, analyst: Analyst): () => void {
  const asked = new Set<string>();
  /** What an answer rests on besides the texts; it is of no use if the user changed that meanwhile. */
  const asOf = () => {
    const { settings, project } = getState();
    const { corrections, blind } = project.present;
    return { added: settings.tables, corrections, blind };
  };
  /** An answer with outlets' names must not come to who codes blind since it was asked for. */
  const isStale = ({ added, corrections, blind }: ReturnType<typeof asOf>) =>
    added !== asOf().added || corrections !== asOf().corrections || blind !== asOf().blind;

  /** What was asked under this key may be missing again, or something else of the same key, such as the rest of an analysis. */
  const answered = (key: string) => {
    asked.delete(key);
    fill();
  };

  const told = (progress: Progress) => dispatch({ type: 'progress', progress });

  const ahead = new WeakSet<Article>();
  let preparing = false;
  /** While the rest of the folder is read, what is there of it is taken apart. */
  const prepare = async () => {
    const articles = getState().folder.articles.filter((article) => !ahead.has(article));
    if (articles.length === 0) return;
    for (const article of articles) ahead.add(article);
    preparing = true;
    // What fails here fails in the structure job again, which tells of it.
    await analyst.ask({ type: 'sentences', articles }).catch(() => {});
    preparing = false;
    fill();
  };

  const structure = async (articles: readonly Article[], corrections: readonly Correction[]) => {
    dispatch({ type: 'structuring' });
    try {
      const answer = await analyst.ask({ type: 'structure', articles, corrections }, true, told);
      const { folder, project } = getState();
      const current = folder.articles === articles && project.present.corrections === corrections;
      if (answer.type !== 'structure' || !current) return;
      dispatch({ type: 'structured', library: answer.library });
    } catch (error) {
      dispatch({ type: 'structure-failed', message: messageOf(error) });
    }
  };

  /** Asks under this key, until it is answered; where it fails, `shown` is told that it did. */
  const asking = async (key: string, work: () => Promise<void>, shown = key) => {
    asked.add(key);
    try {
      await work();
    } catch (error) {
      dispatch({ type: 'compare-failed', key: shown, message: messageOf(error) });
    } finally {
      answered(key);
    }
  };

  const facts = ({ story, base, other }: Selection, versions: readonly Version[]) =>
    asking(
      `facts ${story}`,
      async () => {
        const answer = await analyst.ask({ type: 'facts', versions }, true);
        if (answer.type === 'facts') dispatch({ type: 'facts', story, facts: answer.facts });
      },
      pairKey(base, other),
    );

  const compare = (base: Version, other: Version, urgent: boolean) =>
    asking(pairKey(base.id, other.id), async () => {
      const given = asOf();
      const language = languageIn(getState());
      const answer = await analyst.ask({ type: 'compare', base, other, language, ...given }, urgent);
      if (answer.type !== 'compare' || isStale(given)) return;
      const comparison: Comparison = { ...answer.found, versions: [base, other] };
      dispatch({ type: 'compared', comparison, share: answer.share });
    });

  const analyse = ({ key, versions, base }: StoryWanted) =>
    asking(key, async () => {
      const given = asOf();
      const answer = await analyst.ask({ type: 'analyse', versions, base, ...given }, true, told);
      if (answer.type === 'analyse' && !isStale(given))
        dispatch({ type: 'analysed', key, analysis: answer.analysis });
    });

  const find = ({ key, versions, base }: StoryWanted) =>
    asking(key, async () => {
      const given = asOf();
      const answer = await analyst.ask({ type: 'findings', versions, base, ...given }, true);
      if (answer.type === 'findings' && !isStale(given))
        dispatch({ type: 'found', key, findings: answer.findings });
    });

  const base = ({ key, versions, base: chosen }: StoryWanted) =>
    asking(key, async () => {
      const { corrections } = asOf();
      const answer = await analyst.ask({ type: 'base', versions, base: chosen, corrections }, true);
      if (answer.type === 'base' && corrections === asOf().corrections)
        dispatch({ type: 'based', key, base: answer.base });
    });

  function fill(): void {
    const state = getState();
    const { folder, selection } = state;
    if (folder.phase === 'reading' && !preparing) void prepare();
    if (folder.phase === 'ready' && state.structure === 'none') {
      void structure(folder.articles, state.project.present.corrections);
    }
    const consensus = consensusIn(state);
    const version = (id: string) => (id === consensus?.id ? consensus : byId(state.library.versions).get(id));
    const story = wantedStory(state);
    if (story && !asked.has(story.key)) void analyse(story);
    const unread = wantedFindings(state);
    if (unread && !asked.has(unread.key)) void find(unread);
    const baseless = wantedBase(state);
    if (baseless && !asked.has(baseless.key)) void base(baseless);
    const factless = wantedFacts(state);
    if (factless) {
      if (!asked.has(`facts ${selection.story}`)) void facts(selection, factless);
      return;
    }
    for (const [a, b] of wantedPairs(state)) {
      const [base, other] = [version(a), version(b)];
      if (!base || !other || asked.has(pairKey(a, b))) continue;
      void compare(base, other, a === selection.base && b === selection.other);
    }
  }
  return fill;
}

/** Why something failed, for the reader. */
export const messageOf = (error: unknown): string => {
  if (error instanceof Cancelled) return STOPPED;
  return error instanceof Error ? error.message : String(error);
};
