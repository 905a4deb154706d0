/** Where the window's parts meet: what the main process says goes into the store, what the store lacks is computed. */
import type { Article } from '../shared/article.ts';
import type { Api } from '../shared/contract.ts';
import { type Analyst, Cancelled } from './analysis/analyst.ts';
import { type Action, pairKey, type State } from './state/state.ts';
import { wantedPairs } from './state/wanted.ts';
import type { Store } from './store.ts';

export interface Session {
  /** Ends whatever is being computed; the state says so. */
  cancelWork(): void;
}

/** Starts the exchange. `api` brings folders and settings; `analyst` computes. */
export function startSession(api: Api, store: Store<State, Action>, analyst: Analyst): Session {
  const asked = new Set<string>();

  const structure = async (articles: readonly Article[]) => {
    store.dispatch({ type: 'structuring' });
    try {
      const answer = await analyst.ask({ type: 'structure', articles }, true);
      if (answer.type !== 'structure' || store.getState().folder.articles !== articles) return;
      store.dispatch({ type: 'structured', library: answer.library });
    } catch (error) {
      store.dispatch({ type: 'structure-failed', message: messageOf(error) });
    }
  };

  const compare = async (base: Article, other: Article, urgent: boolean) => {
    const key = pairKey(base.id, other.id);
    asked.add(key);
    try {
      const answer = await analyst.ask({ type: 'compare', base, other }, urgent);
      if (answer.type === 'compare') store.dispatch({ type: 'compared', key, comparison: answer.comparison });
    } catch (error) {
      store.dispatch({ type: 'compare-failed', key, message: messageOf(error) });
    } finally {
      asked.delete(key);
    }
  };

  const fillIn = () => {
    const state = store.getState();
    const { folder, selection } = state;
    if (folder.phase === 'ready' && state.structure === 'none') structure(folder.articles);
    const article = (id: string) => state.library.versions.find((one) => one.id === id);
    for (const [a, b] of wantedPairs(state)) {
      const [base, other] = [article(a), article(b)];
      if (!base || !other || asked.has(pairKey(a, b))) continue;
      compare(base, other, a === selection.base && b === selection.other);
    }
  };

  store.subscribe(fillIn);
  api.onFolder((event) => store.dispatch({ type: 'folder', event }));
  api.onSettings((settings) => store.dispatch({ type: 'settings', settings }));
  api.settings().then((settings) => store.dispatch({ type: 'settings', settings }));
  api.ready();
  return { cancelWork: () => analyst.cancel() };
}

const messageOf = (error: unknown): string => {
  if (error instanceof Cancelled) return 'You stopped this.';
  return error instanceof Error ? error.message : String(error);
};
