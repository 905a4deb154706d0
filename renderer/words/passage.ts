/** What can be done with a passage in Compare: the menu, and the keys that do the same. */
import { CONTROL } from './keys.ts';

export const PASSAGE = {
  menu: 'This passage',
  open: (outlet: string) => `This passage in ${outlet}: what to do with it, or drag it to what it answers to`,
  openHow:
    'What to do with this passage (Shift+F10); drag it onto what it answers to, or onto what it belongs with',
  copy: 'Copy with source',
  otherPlace: 'Go to its other place',
  note: 'Note…',
  star: 'Star',
  linkWith: 'Link with …',
  acts: {
    unlink: 'Unlink',
    'mark-moved': 'Mark as moved',
    'mark-in-place': 'Mark as not moved',
    'take-out': 'Take this sentence out of the link',
    'add-before': 'Add the sentence before to the link',
    'add-after': 'Add the sentence after to the link',
  },
  takeBack: (what: string) => `Take back: ${what}`,
  /** Said where it cannot be done. */
  cannot: {
    unlink: 'This passage is not linked',
    'mark-moved': 'This passage is not linked, so it has not moved',
    'mark-in-place': 'This passage is not linked',
    'take-out': 'Choose a sentence of a link of several first, with the arrow keys left and right',
    'add-before': 'There is no linked passage here with a sentence before it',
    'add-after': 'There is no linked passage here with a sentence after it',
  },
  nothingToTakeBack: 'There is no correction of yours here',
  keys: {
    'copy-with-source': `${CONTROL}+Shift+C`,
    'other-place': 'M',
    note: 'N',
    star: 'S',
    'link-with': `${CONTROL}+L`,
    unlink: `${CONTROL}+Shift+U`,
    'mark-moved': `${CONTROL}+Shift+M`,
    'mark-in-place': `${CONTROL}+Shift+M`,
    'take-out': `${CONTROL}+Shift+T`,
    'add-before': `${CONTROL}+Shift+P`,
    'add-after': `${CONTROL}+Shift+A`,
    'take-back': `${CONTROL}+Shift+K`,
  },
} as const;
