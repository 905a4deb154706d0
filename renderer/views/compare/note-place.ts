/** Which words a note is about that is written in Compare, and which lines have notes. */
import type { Range } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';
import { type Anchor, anchorAt } from '../../../shared/project/anchor.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import { isEmpty, type Layout, type Line, linkRanges } from './layout.ts';
import { trimmed } from './paragraphs.ts';
import type { Compared } from './use-compare.ts';

/** The change that the reader is at, else the passage that is selected; none where nothing is. */
export function selectedPlace({ comparison, layout, selection }: Compared): Anchor[] {
  const stop = layout.stops.find(({ id }) => id === selection.stop);
  const place = stop ?? layout.lines[selection.row];
  if (!place) return [];
  const [a, b] = comparison.versions;
  const anchors = (version: typeof a, range: Range) => {
    const words = trimmed(version.text, range);
    return isEmpty(words) ? [] : [anchorAt(version, words)];
  };
  return [...anchors(a, place.a), ...anchors(b, place.b)];
}

/** The notes that speak of words in a line, by its index. */
export function notesOfLines(
  comparison: Comparison,
  layout: Layout,
  notes: readonly PlacedNote[],
): ReadonlyMap<number, readonly PlacedNote[]> {
  const [a, b] = comparison.versions.map(({ id }) => id);
  const here = notes.filter(({ places }) => places.some(({ version: { id } }) => id === a || id === b));
  const found = new Map<number, PlacedNote[]>();
  if (here.length === 0) return found;
  layout.lines.forEach((line, index) => {
    const words = wordsOf(comparison, line);
    const touched = here.filter(({ places }) =>
      places.some(
        ({ version: { id }, range }) =>
          (id === a && touches(range, words.a)) || (id === b && touches(range, words.b)),
      ),
    );
    if (touched.length > 0) found.set(index, touched);
  });
  return found;
}

/** A moved passage is one thing at both of its places. */
function wordsOf(comparison: Comparison, line: Line): { readonly a: Range; readonly b: Range } {
  const link = line.kind === 'moved' ? comparison.links[line.link ?? -1] : undefined;
  return link ? linkRanges(comparison, link) : line;
}

const touches = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
