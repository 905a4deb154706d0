import type { Report } from '../report.ts';
import { setAside, share } from '../share.ts';
import { versionOf } from '../versions.ts';
import { FATE_NAMES, FATES, SCORES_NOTE } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { outletOf } from './outlets.ts';
import { paragraph, plain, title } from './parts.ts';

export const scoresParts = (report: Report): Part[] => [
  title('scores'),
  paragraph(SCORES_NOTE),
  {
    type: 'table',
    head: ['', ...FATES.map((fate) => FATE_NAMES[fate]), 'moved', 'added', 'words set aside'],
    rows: (report.scores ?? []).map(({ other, base, added }) => [
      [{ text: `${other} ${outletOf(report, other)}`, as: 'strong' }],
      ...FATES.map((fate) => plain(share(base[fate], base.of))),
      plain(share(base.moved, base.of)),
      plain(share(added.count, added.of)),
      plain(setAside(versionOf(report, other))),
    ]),
  },
];
