import { useMemo } from 'react';
import type { Version } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import type { Selection } from '../../state/compare.ts';
import { placedNotes } from '../../state/notes.ts';
import { pairKey } from '../../state/pair.ts';
import type { State } from '../../state/state.ts';
import { consensusIn, storyOf, versionsOf } from '../../state/wanted.ts';
import { useSelect } from '../../store.ts';
import { isEmpty, isShown, type Layout, layoutOf, type Stop } from './layout.ts';
import { notesOfLines } from './note-place.ts';

/** The versions of the story that is read. */
export function useVersions(): readonly Version[] {
  const library = useSelect((state) => state.library);
  const story = useSelect(storyOf);
  return useMemo(() => versionsOf({ library }, story), [library, story]);
}

/** What can be compared: the versions of the story, and the consensus where it is its base. */
export function useComparable(): readonly Version[] {
  const versions = useVersions();
  const consensus = useSelect(consensusIn);
  return useMemo(() => (consensus ? [...versions, consensus] : versions), [versions, consensus]);
}

const selectedComparison = ({ comparisons, selection }: State): Comparison | undefined =>
  comparisons.get(pairKey(selection.base, selection.other));

export interface Compared {
  readonly comparison: Comparison;
  readonly layout: Layout;
  /** The differences that the filter lets through, in order. */
  readonly stops: readonly Stop[];
  readonly selection: Selection;
  /** About words of each line, by its index. */
  readonly noted: ReadonlyMap<number, readonly PlacedNote[]>;
}

/** What is on show of the two selected versions; undefined while they are being compared. */
export function useCompared(): Compared | undefined {
  const comparison = useSelect(selectedComparison);
  const selection = useSelect((state) => state.selection);
  const notes = useSelect(placedNotes);
  const { topics, cosmetic, starred } = selection;
  const layout = useMemo(() => comparison && layoutOf(comparison), [comparison]);
  const noted = useMemo(
    () => (comparison && layout ? notesOfLines(comparison, layout, notes) : NO_NOTES),
    [comparison, layout, notes],
  );
  const stops = useMemo(
    () =>
      layout?.stops.filter(
        (stop) => isShown(stop, { topics, cosmetic }) && (!starred || isStarred(noted.get(stop.line))),
      ) ?? [],
    [layout, topics, cosmetic, starred, noted],
  );
  return comparison && layout ? { comparison, layout, stops, selection, noted } : undefined;
}

const NO_NOTES: Compared['noted'] = new Map();

const isStarred = (notes: readonly PlacedNote[] | undefined): boolean =>
  notes?.some(({ note }) => note.starred) ?? false;

/** Whose words the panel starts from at a line: the base's, where it has any. */
export const sideAt = ({ lines }: Layout, line: number): Selection['from'] =>
  lines[line] && isEmpty(lines[line].a) ? 'other' : 'base';
