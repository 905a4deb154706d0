/** What the window knows of notes: where they stand, which is on the same words, how to get to their place. */
import type { Version } from '../../shared/article.ts';
import type { Anchor } from '../../shared/project/anchor.ts';
import { type PlacedNote, placed, sameWords } from '../../shared/project/notes.ts';
import type { Note } from '../../shared/project/project.ts';
import type { Action, State } from './state.ts';

const NOTHING = { notes: [] as readonly Note[], versions: [] as readonly Version[] };
/** What was worked out last: many components ask, and a selector must return the same object while nothing changed. */
let last = { ...NOTHING, placed: [] as readonly PlacedNote[] };

/** All notes with their places now. Found by the files' own names, which blind coding hides elsewhere. */
export function placedNotes({ project, found: { versions } }: State): readonly PlacedNote[] {
  const { notes } = project.present;
  if (last.notes !== notes || last.versions !== versions) {
    last = { notes, versions, placed: notes.map((note) => placed(note, versions)) };
  }
  return last.placed;
}

/** The note on exactly these words. */
export const noteAt = ({ project }: State, at: readonly Anchor[]): Note | undefined =>
  at.length === 0 ? undefined : project.present.notes.find((note) => sameWords(note.at, at));

/** A note on these words, with nothing in it yet. */
export const newNote = ({ settings }: State, at: readonly Anchor[], id: string): Note => ({
  id,
  at: [...at],
  text: '',
  starred: false,
  tags: [],
  coder: settings.coder,
});

/** What brings a note's words on screen, in Compare: beside the other version it speaks of, or the one that is read. */
export function wayTo({ library, selection }: State, { places }: PlacedNote): Action[] {
  const [first, ...rest] = places;
  const story = library.stories.find(({ versions }) => first && versions.includes(first.version.id));
  if (!first || !story) return [];
  const here: Action[] = story.id === selection.story ? [] : [{ type: 'story', id: story.id }];
  const { id } = first.version;
  if (story.versions.length < 2) return [...here, { type: 'view', view: 'compare' }];
  const spoken = new Set(rest.map(({ version }) => version.id));
  const others = story.versions.filter((one) => one !== id);
  const other = [
    others.find((one) => spoken.has(one) && isShown(one)),
    others.find((one) => spoken.has(one)),
    others.find(isShown),
    others[0],
  ].find((one) => one !== undefined);
  const asBase = selection.other !== id || selection.story !== story.id;
  const [base, beside] = asBase ? [id, other ?? id] : [other ?? id, id];
  return [
    ...here,
    { type: 'show', base, other: beside, from: asBase ? 'base' : 'other', range: first.range },
  ];

  function isShown(one: string): boolean {
    return one === selection.base || one === selection.other;
  }
}
