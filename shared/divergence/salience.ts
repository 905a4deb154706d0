/** How much a reader would miss of a stretch that is left out. */
import type { Range } from '../article.ts';
import type { Side } from '../classify/side.ts';
import { within } from '../classify/text.ts';
import { contentWords } from './coverage.ts';

/** Words count one each; names, figures and quoted words more, as they can be checked; watched words most. */
export const NAME = 2;
export const FIGURE = 2;
export const WATCHED = 3;
/** Half of the greatest salience: a clause of eight plain words, or of four with a name, a figure and a watched word. */
export const HALF = 8;

/** 0–1, rising with length ever slower: a page left out is not ten times a paragraph. */
export function salience(side: Side, range: Range): number {
  const words = contentWords(within(side.words, range)).length;
  const names = within(side.names, range).length;
  const figures = within(side.figures, range).length;
  const watched = within(side.labels, range).filter(({ watch }) => watch).length;
  const sum = words + NAME * names + FIGURE * figures + WATCHED * watched;
  return sum / (sum + HALF);
}

/** Who is accused, and what they answer, is missed most, however short. */
export const ACCUSED = 1;
