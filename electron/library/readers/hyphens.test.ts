import { expect, test } from 'vitest';
import { withWholeWords } from './hyphens.ts';

test.each([
  ['a word', 'an orderly negoti-\nated exit of them', 'an orderly negotiated\nexit of them'],
  ['two lines in a row', 'a deci-\nsion of the com-\nmander in', 'a decision\nof the commander\nin'],
  ['the last word of a paragraph', 'of the com-\nmander.\n\nNext', 'of the commander.\n\nNext'],
  ['a soft hyphen', 'the coa\u00ad\nlition left', 'the coalition\nleft'],
  [
    'a word that has its hyphen elsewhere',
    'a long-term plan, long-\nterm aims',
    'a long-term plan, long-term\naims',
  ],
])('is made whole: %s', (_, parted, whole) => expect(withWholeWords(parted)).toBe(whole));

test.each([
  ['a name behind the hyphen', 'the pro-\nIranian groups'],
  ['an abbreviation before it', 'the U.S-\nled coalition'],
  ['a dash', 'he said -\nand left'],
  ['a list', 'one -\n- two'],
])('is left as it is: %s', (_, text) => expect(withWholeWords(text)).toBe(text));
