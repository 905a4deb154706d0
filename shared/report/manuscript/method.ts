import type { Report } from '../report.ts';
import { METHOD } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { paragraph, title } from './parts.ts';

export const methodParts = (_report: Report): Part[] => [
  title('method'),
  ...METHOD.map((text) => paragraph(text)),
];
