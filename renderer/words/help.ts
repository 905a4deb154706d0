/** The sheet of keys and signs, and the settings of text and appearance. */
import { CONTROL } from './keys.ts';

export const LOOK = {
  name: 'Text and appearance',
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  face: 'Letters of the articles',
  faces: { serif: 'Serif', sans: 'Sans' },
  size: 'Size',
  width: 'Widest line',
  letters: (n: number) => `${n} letters`,
  leading: 'Space between lines',
  reset: 'Back to the first settings',
} as const;

export const HELP = {
  name: 'Keys and signs',
  title: 'Keys and signs',
  keysTitle: 'Keys',
  keys: [
    ['F7 · Shift+F7', 'next and previous change'],
    ['↓ · ↑', 'next and previous passage, in the two texts'],
    ['M', 'the other place of a moved passage'],
    ['Shift+F10', 'what to do with the passage that is selected'],
    ['N · S', 'a note on, or a star for, the chosen passage, change or divergence'],
    ['1 … 6', 'the views, from left to right'],
    [`${CONTROL}+F`, 'find in every version'],
    [`${CONTROL}+Shift+H`, 'hide what is the same'],
    [`${CONTROL}+Shift+X`, 'swap the two versions'],
    [`${CONTROL}+Shift+C`, 'copy what is selected, with its source'],
    [`${CONTROL}+Shift+L`, 'the list of notes'],
    [`${CONTROL}+E`, 'export the report'],
    [`${CONTROL}+O`, 'open a folder'],
    [`${CONTROL} and +, −, 0`, 'larger, smaller, as at first'],
    ['Escape', 'close what is open'],
    ['?', 'this sheet'],
  ],
  marksTitle: 'Marks',
  words: 'words',
  passage: 'passage',
  base: 'only the base says this',
  other: 'only the other version says this',
  only: 'only one of the two has the whole passage',
  moved: 'both have it, in another order',
  absent: 'nothing in that version answers to it',
  signsTitle: 'Signs between the texts',
  kindsTitle: 'Kinds of change',
} as const;
