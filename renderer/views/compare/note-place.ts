/** Which words a note is about that is written in Compare, and which lines have notes. */
import type { Range } from '../../../shared/article.ts';
import { type Anchor, anchorAt } from '../../../shared/project/anchor.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import { isEmpty } from './layout.ts';
import type { Compared } from './use-compare.ts';

/** The change that the reader is at, else the passage that is selected; none where nothing is. */
export function selectedPlace({ comparison, layout, selection }: Compared): Anchor[] {
  const stop = layout.stops.find(({ id }) => id === selection.stop);
  const place = stop ?? layout.lines[selection.row];
  if (!place) return [];
  const [a, b] = comparison.versions;
  const anchors = (version: typeof a, range: Range) => (isEmpty(range) ? [] : [anchorAt(version, range)]);
  return [...anchors(a, place.a), ...anchors(b, place.b)];
}

/** The notes that speak of words in a line, by its index. */
export function notesOfLines(
  { comparison, layout }: Pick<Compared, 'comparison' | 'layout'>,
  notes: readonly PlacedNote[],
): ReadonlyMap<number, readonly PlacedNote[]> {
  const [a, b] = comparison.versions.map(({ id }) => id);
  const here = notes.filter(({ places }) => places.some(({ version: { id } }) => id === a || id === b));
  const found = new Map<number, PlacedNote[]>();
  if (here.length === 0) return found;
  layout.lines.forEach((line, index) => {
    const touched = here.filter(({ places }) =>
      places.some(
        ({ version: { id }, range }) =>
          (id === a && touches(range, line.a)) || (id === b && touches(range, line.b)),
      ),
    );
    if (touched.length > 0) found.set(index, touched);
  });
  return found;
}

const touches = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
