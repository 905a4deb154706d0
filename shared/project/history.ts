/** Undo and redo without limit, over anything immutable. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Takes a step; what was undone before is let go. A step that changes nothing is none. */
export const advance = <T>(history: History<T>, present: T): History<T> =>
  present === history.present ? history : { past: [...history.past, history.present], present, future: [] };

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** Changes every step alike: a change that is none of the steps. */
export const everywhere = <T>({ past, present, future }: History<T>, change: (step: T) => T): History<T> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
});
