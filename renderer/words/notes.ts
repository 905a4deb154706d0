/** Notes, stars, tags and their code book. */
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
  rename: (tag: string) => `Name of “${tag}”`,
  up: (tag: string) => `Move “${tag}” up`,
  down: (tag: string) => `Move “${tag}” down`,
  remove: (tag: string) => `Remove “${tag}”`,
  removed: (tag: string, notes: number) =>
    `“${tag}” is removed${notes > 0 ? `, and from ${count(notes, 'note')}` : ''}. Undo brings it back.`,
  used: (n: number) => (n === 0 ? 'not used' : count(n, 'note')),
} as const;
