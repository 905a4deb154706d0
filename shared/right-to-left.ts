/** Scripts that run from right to left, and how their words stand in a sentence of the program's. */
import { marked } from './quotation-marks.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text runs as its first letter does: from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');

/**
 * An article's words for a sentence of the program's: where they run from right to left between two marks (U+2068 and
 * U+2069, Unicode Standard Annex 9) that keep them from reordering what stands around them; else as they are.
 */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** The same in quotation marks. */
export const inQuotes = (text: string): string => isolated(marked(text));
