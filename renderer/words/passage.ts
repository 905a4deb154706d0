/** What can be done with a passage in Compare: the menu, and the keys that do the same. */
import { CONTROL } from './keys.ts';

export const PASSAGE = {
  menu: 'This passage',
  open: (outlet: string) => `This passage in ${outlet}: what to do with it`,
  openHow: 'What to do with this passage (Shift+F10)',
  copy: 'Copy with source',
  otherPlace: 'Go to its other place',
  note: 'Note…',
  star: 'Star',
  keys: {
    'copy-with-source': `${CONTROL}+Shift+C`,
    'other-place': 'M',
    note: 'N',
    star: 'S',
  },
} as const;
