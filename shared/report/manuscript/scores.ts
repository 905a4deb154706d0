import type { Report } from '../report.ts';
import { setAside, share } from '../share.ts';
import { versionOf } from '../versions.ts';
import { FATES, SCORES_NOTE } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { outletOf } from './outlets.ts';
import { paragraph, plain, title } from './parts.ts';

export const scoresParts = (report: Report): Part[] => [
  title('scores'),
  paragraph(SCORES_NOTE),
  {
    type: 'table',
    head: ['', ...FATES, 'moved', 'added', 'words set aside'],
    rows: (report.scores ?? []).map(({ other, base, added }) => [
      [{ text: `${other} ${outletOf(report, other)}`, as: 'strong' }],
      ...FATES.map((fate) => plain(share(base[fate], base.of))),
      plain(share(base.moved, base.of)),
      plain(share(added.count, added.of)),
      plain(setAside(versionOf(report, other))),
    ]),
  },
];
