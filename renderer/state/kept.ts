/** Where the reader stays when the folder was read anew, or its stories were put right. */
import { type Anchor, anchorAt, locate } from '../../shared/project/anchor.ts';
import { presentIn } from '../../shared/project/present.ts';
import type { Story } from '../../shared/story/stories.ts';
import { layoutOf } from '../views/compare/layout.ts';
import { elsewhere, firstPair, type Selection } from './compare.ts';
import { pairKey } from './pair.ts';
import type { Library, State } from './state.ts';

/**
 * Keeps the reader's story, and their two versions while they are in it: by their bytes, or else by their files. Where one
 * of the two was edited, the selected passage is looked for by its words. Where nothing of it is left, the story with
 * most versions is shown. `now` as the reader may see it, `found` with the files' own names.
 */
export function keptSelection(state: State, selection: Selection, now: Library, found: Library): Selection {
  const idNow = presentNow(state.found, found);
  const story = keptStory(state.library, selection, now, idNow);
  const held = (id: string) => story?.versions.find((one) => one === idNow(id));
  const [base, other] = [held(selection.base), held(selection.other)];
  if (!story || base === undefined) return firstPair(selection, story);
  const inStory = { ...selection, story: story.id, base };
  if (base === selection.base && other === selection.other) return { ...inStory, other };
  const beside = other ?? story.versions.find((id) => id !== base) ?? base;
  return { ...elsewhere({ ...inStory, other: beside }), ...placeIn(state, now, idNow, [base, beside]) };
}

/** The story that has most of what the reader's had; of several, the one with the base. */
function keptStory(
  before: Library,
  { story, base, other }: Selection,
  now: Library,
  idNow: IdNow,
): Story | undefined {
  const had = before.stories.find(({ id }) => id === story)?.versions ?? [base, other];
  const ids = new Set(had.flatMap((id) => idNow(id) ?? []));
  const first = idNow(base) ?? '';
  const count = ({ versions }: Story) =>
    2 * versions.filter((id) => ids.has(id)).length + (versions.includes(first) ? 1 : 0);
  const [most] = now.stories
    .map((found) => ({ found, count: count(found) }))
    .sort((a, b) => b.count - a.count);
  if (most && most.count > 0) return most.found;
  return now.stories.find(({ id }) => id === story) ?? largest(now.stories);
}

const largest = (stories: readonly Story[]): Story | undefined =>
  [...stories].sort((a, b) => b.versions.length - a.versions.length)[0];

/** For a version that was there before, the id that it has now. */
type IdNow = (id: string) => string | undefined;

function presentNow(before: Library, now: Library): IdNow {
  const files = new Map(before.versions.map(({ id, file }) => [id, file]));
  const present = presentIn(now.versions);
  return (id) => present(id, files.get(id));
}

/** The place of the selected passage in the text of today, if its words are still there. */
function placeIn(
  state: State,
  { versions }: Library,
  idNow: IdNow,
  [base, other]: readonly [string, string],
): Partial<Selection> {
  const { from } = state.selection;
  const anchor = selectedPassage(state);
  const version = versions.find(({ id }) => id === (from === 'base' ? base : other));
  const same = anchor && version && idNow(anchor.article) === version.id;
  const target = same ? locate(anchor, version) : undefined;
  return target ? { from, target } : {};
}

function selectedPassage({ selection, comparisons }: State): Anchor | undefined {
  const { base, other, row, from, sentence } = selection;
  const comparison = comparisons.get(pairKey(base, other));
  if (row < 0 || !comparison) return undefined;
  const side = from === 'base' ? 'a' : 'b';
  const version = comparison.versions[side === 'a' ? 0 : 1];
  const chosen = sentence?.side === side ? version.sentences[sentence.index] : undefined;
  const range = chosen ?? layoutOf(comparison).lines[row]?.[side];
  return range && range.start < range.end ? anchorAt(version, range) : undefined;
}
