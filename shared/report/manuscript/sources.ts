import type { Report } from '../report.ts';
import { SOURCES } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { heading, plain } from './parts.ts';

export const sourcesParts = ({ versions }: Report): Part[] => [
  heading(2, SOURCES.title),
  {
    type: 'table',
    head: SOURCES.head,
    rows: versions.map(({ siglum, outlet, file, sha256 }) => [
      [{ text: siglum, as: 'strong' }],
      plain(outlet),
      plain(file),
      plain(sha256),
    ]),
  },
];
