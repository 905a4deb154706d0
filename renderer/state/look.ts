/** How the reader left the table of All outlets; kept for each story while the window is open. */
import { type Choice, EVERYTHING } from '../views/all/arranged.ts';
import type { Place } from '../views/all/grid-keys.ts';
import type { Against } from '../views/all/table.ts';
import type { State } from './state.ts';

export interface Look {
  /** Id of the base that it was seen from: of another, the columns and rows stand elsewhere. */
  readonly base: string;
  readonly choice: Choice;
  /** What the words of opened rows are marked against; null where the reader chose nothing. */
  readonly against: Against | null;
  /** The cell in the tab order, by its place in the rows that are shown. */
  readonly place: Place;
  /** The passage that the panel speaks of; -1 for none. */
  readonly passage: number;
  /** The passages whose rows are opened. */
  readonly open: ReadonlySet<number>;
  /** How far the table is scrolled, in pixels. */
  readonly top: number;
  readonly left: number;
}

export const AT_FIRST: Look = {
  base: '',
  choice: EVERYTHING,
  against: null,
  place: { row: 0, column: 0 },
  passage: -1,
  open: new Set(),
  top: 0,
  left: 0,
};

export type LookAction =
  | { readonly type: 'look'; readonly story: string; readonly base: string; readonly look: Partial<Look> }
  | {
      readonly type: 'open-row';
      readonly story: string;
      readonly base: string;
      readonly passage: number;
    };

/**
 * How the story's table looks from this base. From another one than the last time, what the reader asked for stays, but
 * for the outlet: that is named by its column.
 */
export function lookFrom(kept: Look | undefined, base: string): Look {
  if (!kept || kept.base === base) return kept ?? { ...AT_FIRST, base };
  return { ...AT_FIRST, base, against: kept.against, choice: { ...kept.choice, outlet: EVERYTHING.outlet } };
}

/** Takes in how the reader changed the look of a story's table; the same state where nothing did. */
export function withLook(state: State, action: LookAction): State {
  const kept = state.looks.get(action.story);
  const was = lookFrom(kept, action.base);
  const change = action.type === 'look' ? action.look : { open: toggled(was.open, action.passage) };
  const { place = was.place } = change;
  const still = place.row === was.place.row && place.column === was.place.column;
  const next = { ...was, ...change, place: still ? was.place : place };
  return kept && isSame(kept, next)
    ? state
    : { ...state, looks: new Map(state.looks).set(action.story, next) };
}

const isSame = (one: Look, other: Look): boolean =>
  Object.entries(one).every(([key, value]) => value === new Map(Object.entries(other)).get(key));

const toggled = (open: ReadonlySet<number>, passage: number): ReadonlySet<number> =>
  open.has(passage) ? new Set([...open].filter((one) => one !== passage)) : new Set([...open, passage]);
