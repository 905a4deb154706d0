/** What the reader puts right: the names of it, and what is said when it is done, undone and taken back. */
import type { Correction } from '../../shared/project/project.ts';
import { inQuotes } from '../../shared/right-to-left.ts';

const NAMES: Readonly<Record<Correction['type'], string>> = {
  role: 'what a paragraph is',
  metadata: 'what is known of a version',
  link: 'a link',
  moved: 'a move',
  story: 'a story',
};

const named = (types: readonly Correction['type'][]): string =>
  [...new Set(types)].map((type) => NAMES[type]).join(', ') || 'a choice';

/** Said after a step through what was done. */
export const STEPPED = {
  undo: (types: readonly Correction['type'][]) => `Undone: ${named(types)}`,
  redo: (types: readonly Correction['type'][]) => `Done again: ${named(types)}`,
  none: { undo: 'There is nothing to undo', redo: 'There is nothing to do again' },
} as const;

/** Under a passage that was put right; `other`: the words of the other side that are spoken of. */
export const SETTLED = {
  by: 'Corrected by you:',
  says: {
    linked: () => 'these answer to each other',
    apart: (other: string) => `does not answer to ${inQuotes(other)}`,
    moved: () => 'moved',
    stays: () => 'not moved',
  },
  takeBack: 'Take back',
} as const;

/** While the reader chooses what a passage is to be linked with. */
export const LINKING = {
  name: 'Link with',
  ask: (outlet: string) => `Choose the passage in ${outlet} that answers to`,
  how: 'Click it, or go there with the arrow keys and press Enter. Escape cancels.',
} as const;

/** Said when something was put right. */
export const DONE = {
  linked: 'Linked. Corrected by you.',
  joined: 'Added to the link. Corrected by you.',
  unlink: 'Unlinked. Corrected by you.',
  'mark-moved': 'Marked as moved. Corrected by you.',
  'mark-in-place': 'Marked as not moved. Corrected by you.',
  'take-out': 'Taken out of the link. Corrected by you.',
  'add-before': 'The sentence before was added. Corrected by you.',
  'add-after': 'The sentence after was added. Corrected by you.',
  takenBack: 'Your correction was taken back.',
} as const;

/** Which story a version belongs to, put right in the sidebar. */
export const PLACING = {
  menu: 'Stories',
  moveTo: (title: string) => `Move to ${inQuotes(title)}`,
  moveToAnother: 'Move to another story…',
  moveWhere: (name: string) => `Move ${name} to another story`,
  own: 'Split off into a story of its own',
  merge: (title: string) => `Merge with ${inQuotes(title)}`,
  mergeWithAnother: 'Merge with another story…',
  mergeWhich: (title: string) => `Merge ${inQuotes(title)} with another story`,
  moved: (title: string | undefined) =>
    title === undefined
      ? 'Split off into a story of its own. Corrected by you.'
      : `Moved to ${inQuotes(title)}. Corrected by you.`,
  merged: (title: string) => `Merged with ${inQuotes(title)}. Corrected by you.`,
  by: 'corrected by you',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back: ${name}`,
  takeBackHere: 'Take back your correction',
  actions: (name: string) => `Stories: what to do with ${name}`,
} as const;
