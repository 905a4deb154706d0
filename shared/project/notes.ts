/** Notes: writing them, the code book their tags come from, where they stand now, and which of them are asked for. */
import type { Range, Version } from '../article.ts';
import { type Anchor, locate } from './anchor.ts';
import type { Note, Project } from './project.ts';

/** Adds the note, or puts it in the place of the one with its id; tags that are new go to the end of the code book. */
export function noteWritten(project: Project, note: Note): Project {
  const known = project.notes.some(({ id }) => id === note.id);
  const notes = known
    ? project.notes.map((one) => (one.id === note.id ? note : one))
    : [...project.notes, note];
  return { ...project, notes, codebook: [...new Set([...project.codebook, ...note.tags])] };
}

export const noteDeleted = (project: Project, id: string): Project => ({
  ...project,
  notes: project.notes.filter((note) => note.id !== id),
});

/** Whether it says nothing: taking away the star of such a note takes the note away. */
export const isBlank = ({ text, starred, tags }: Pick<Note, 'text' | 'starred' | 'tags'>): boolean =>
  text.trim() === '' && !starred && tags.length === 0;

/** Appends a tag; one that is there already, or has no letters, changes nothing. */
export function tagAdded(project: Project, tag: string): Project {
  const name = tag.trim();
  if (name === '' || project.codebook.includes(name)) return project;
  return { ...project, codebook: [...project.codebook, name] };
}

/** Renames a tag in the code book and in all notes. A name that is taken joins the two tags. */
export function tagRenamed(project: Project, from: string, to: string): Project {
  const name = to.trim();
  if (name === '' || name === from) return project;
  return withTags(project, (tags) => [...new Set(tags.map((tag) => (tag === from ? name : tag)))]);
}

/** Takes a tag out of the code book and out of all notes; the notes stay. */
export const tagRemoved = (project: Project, tag: string): Project =>
  withTags(project, (tags) => tags.filter((one) => one !== tag));

/** Moves a tag up (-1) or down (1) the code book; at its ends nothing changes. */
export function tagMoved(project: Project, tag: string, by: 1 | -1): Project {
  const at = project.codebook.indexOf(tag);
  const there = project.codebook[at + by];
  if (at < 0 || there === undefined) return project;
  const codebook = project.codebook.map((one) => (one === tag ? there : one === there ? tag : one));
  return { ...project, codebook };
}

const withTags = (project: Project, change: (tags: readonly string[]) => string[]): Project => ({
  ...project,
  codebook: change(project.codebook),
  notes: project.notes.map((note) => ({ ...note, tags: change(note.tags) })),
});

/** How many notes have each tag. */
export function tagCounts(notes: readonly Note[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => [...new Set(tags)])) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

/** Words of a version that a note is about. */
export interface Place {
  readonly version: Version;
  readonly range: Range;
}

/** A note and where it stands in the versions as they are now. */
export interface PlacedNote {
  readonly note: Note;
  readonly places: readonly Place[];
  /** Words that are in no version any more: of a file that is gone, or that was edited. */
  readonly gone: readonly Anchor[];
  /** Whether a file's bytes are others than when the note was written, though its words were found again. */
  readonly changed: boolean;
}

/** Finds a note's words; nothing of it is ever left out. */
export function placed(note: Note, versions: readonly Version[]): PlacedNote {
  const found = note.at.map((anchor) => ({ anchor, place: placeOf(anchor, versions) }));
  return {
    note,
    places: found.flatMap(({ place }) => place ?? []),
    gone: found.flatMap(({ anchor, place }) => (place ? [] : [anchor])),
    changed: found.some(({ anchor, place }) => place !== undefined && place.version.id !== anchor.article),
  };
}

/** Where the anchor's words stand: in the same article, else in whatever its file holds now. */
function placeOf(anchor: Anchor, versions: readonly Version[]): Place | undefined {
  const same = versions.filter(({ id }) => id === anchor.article);
  const candidates = same.length > 0 ? same : versions.filter(({ file }) => file === anchor.file);
  for (const version of candidates) {
    const range = locate(anchor, version);
    if (range) return { version, range };
  }
  return undefined;
}

/** Which notes are asked for; what is empty asks for nothing. */
export interface NoteFilter {
  readonly starred: boolean;
  readonly tag: string;
  readonly coder: string;
  /** Id of a version. */
  readonly version: string;
  /** Letters that the note's text, tags or quoted words hold, in any case. */
  readonly text: string;
}

export const NO_FILTER: NoteFilter = { starred: false, tag: '', coder: '', version: '', text: '' };

export function matches({ note, places }: PlacedNote, filter: NoteFilter): boolean {
  if (filter.starred && !note.starred) return false;
  if (filter.tag !== '' && !note.tags.includes(filter.tag)) return false;
  if (filter.coder !== '' && note.coder !== filter.coder) return false;
  if (filter.version !== '' && !places.some(({ version }) => version.id === filter.version)) return false;
  const words = [note.text, ...note.tags, ...note.at.map(({ quote }) => quote)].join('\n').toLowerCase();
  return words.includes(filter.text.trim().toLowerCase());
}

/** Whether two notes are about exactly the same words: a second note there edits the first. */
export const sameWords = (one: readonly Anchor[], other: readonly Anchor[]): boolean =>
  one.length === other.length && one.every((anchor) => other.some((there) => sameAnchor(anchor, there)));

const sameAnchor = (one: Anchor, other: Anchor): boolean =>
  one.article === other.article && one.start === other.start && one.end === other.end;
