/** Marks, capitals and spacing. */
import { sameness } from './cosmetic.ts';
import type { Rule } from './side.ts';

/** An edit that changes marks, capitals or spacing and no word. Quotation marks put on or taken off are a quote's. */
export const punctuation: Rule = (place) =>
  sameness(place) === 'marks'
    ? { kind: 'punctuation', why: 'punctuation, capitals or spacing only' }
    : undefined;
