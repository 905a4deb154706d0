import type { Report } from '../report.ts';
import { METHOD } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { heading, paragraph } from './parts.ts';

export const methodParts = (_report: Report): Part[] => [
  heading(2, 'Method'),
  ...METHOD.map((text) => paragraph(text)),
];
