import type { Report } from '../report.ts';
import { CORRECTED } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { about } from './notes.ts';
import { heading, paragraph } from './parts.ts';

/** What the reader put right: behind all sections, whichever were chosen; nothing where nothing was. */
export const correctionsParts = ({ corrections }: Report): Part[] =>
  corrections.length === 0
    ? []
    : [heading(2, CORRECTED), ...corrections.flatMap((one) => [paragraph(one.what), ...about(one)])];
