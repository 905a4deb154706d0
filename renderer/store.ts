import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Action, State } from './state/state.ts';

/** Holds one immutable state; whoever subscribes is told when it was replaced. */
export interface Store<S, A> {
  getState(): S;
  dispatch(action: A): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A reducer that returns the same object says that nothing changed: nobody is told then. */
export function createStore<S, A>(reduce: (state: S, action: A) => S, initial: S): Store<S, A> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const StoreContext = createContext<Store<State, Action> | null>(null);

const useStore = (): Store<State, Action> => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store above this component');
  return store;
};

/** Reads a part of the state. The selector must return the same object while nothing in it changed. */
export function useSelect<T>(select: (state: State) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export const useDispatch = (): ((action: Action) => void) => useStore().dispatch;
