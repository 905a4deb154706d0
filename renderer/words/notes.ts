/** Notes, stars, tags and their code book. */

import { inQuotes } from '../../shared/right-to-left.ts';
import { count } from './names.ts';

export const NOTE = {
  write: 'Note…',
  writeHint: 'Write a note on this place (N)',
  star: 'Star',
  starHint: (starred: boolean) => (starred ? 'Take the star away (S)' : 'Star this place (S)'),
  starred: 'Starred',
  unstarred: 'The star is gone',
  nowhere: 'Choose a passage, a change or a divergence first, then press N for a note or S for a star.',
  title: (isNew: boolean) => (isNew ? 'New note' : 'Note'),
  on: 'On',
  text: 'Note',
  tags: 'Tags',
  newTag: 'New tag',
  coder: 'Coder',
  coderHint: 'Your name or initials, if you like',
  keys: 'Escape keeps the note too.',
  save: 'Keep',
  cancel: 'Do not keep',
  delete: 'Delete',
  deleted: 'The note is deleted. Undo brings it back.',
  mark: (notes: number, starred: boolean) =>
    [starred ? 'Starred' : '', notes > 0 ? count(notes, 'note') : ''].filter(Boolean).join(', '),
} as const;

export const NOTES = {
  name: 'Notes',
  button: (n: number) => (n > 0 ? `Notes ${n}` : 'Notes'),
  none: 'No note yet. Choose a passage, a change or a divergence, and press N for a note or S for a star.',
  noMatch: 'No note is like that.',
  shown: (shown: number, all: number) => (shown === all ? count(all, 'note') : `${shown} of ${all} notes`),
  filter: 'Which notes',
  find: 'Find in notes',
  starred: 'Starred',
  tag: 'Tag',
  anyTag: 'Any tag',
  coder: 'Coder',
  anyCoder: 'Any coder',
  outlet: 'Outlet',
  anyOutlet: 'Any outlet',
  go: 'Show this place',
  more: (n: number) => `and ${n} more`,
  gone: (where: string) => `These words are no longer in ${where}:`,
  hiddenFile: 'their file',
  changed: 'The article has changed since; the words were found again.',
  codebook: 'Code book…',
  close: 'Close the notes',
} as const;

export const CODEBOOK = {
  title: 'Code book',
  hint: 'The tags that notes can have, in your order. Renaming one renames it in all notes; undo takes it back.',
  none: 'There is no tag yet.',
  add: 'Add',
  newTag: 'New tag',
  rename: (tag: string) => `Name of ${inQuotes(tag)}`,
  up: (tag: string) => `Move ${inQuotes(tag)} up`,
  down: (tag: string) => `Move ${inQuotes(tag)} down`,
  remove: (tag: string) => `Remove ${inQuotes(tag)}`,
  removed: (tag: string, notes: number) =>
    `${inQuotes(tag)} is removed${notes > 0 ? `, and from ${count(notes, 'note')}` : ''}. Undo brings it back.`,
  used: (n: number) => (n === 0 ? 'not used' : count(n, 'note')),
} as const;

export const AGREEMENT = {
  open: 'Compare with another coder’s file…',
  /** `coders`: those that the other file's notes name. */
  title: (own: string, file: string, coders: readonly string[]) =>
    `You${own && ` (${own})`} and ${coders.length > 0 ? `${coders.join(', ')} (${file})` : file}`,
  working: 'Comparing all versions of the story',
  none: 'Neither of you gave a tag in this story.',
  units: (n: number) => `${count(n, 'passage')} of this story, tag by tag`,
  columns: ['Tag', 'Both', 'Only you', 'Only they', 'Neither', 'Alike', 'Cohen’s κ'],
  alike: (share: number | undefined) =>
    share === undefined ? 'no passage' : `${(100 * share).toFixed(1)} %`,
  kappa: (value: number | undefined) => value?.toFixed(2) ?? 'not defined',
  outside: (yours: number, theirs: number) =>
    `Notes with tags that are on no passage of this story: ${yours} of yours, ${theirs} of theirs.`,
  how: 'A passage has a tag when a note with it is on words of the passage, in any version. Kappa is the agreement beyond chance: 1 is full, 0 what chance gives; it is not defined where chance alone gives full agreement.',
} as const;
