import type { Report } from '../report.ts';
import { setAside, share } from '../share.ts';
import { versionOf } from '../versions.ts';
import { FATE_NAMES, FATES, SCORES_NOTE } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { outletOf } from './outlets.ts';
import { figure, paragraph, title } from './parts.ts';

export const scoresParts = (report: Report): Part[] => [
  title('scores'),
  paragraph(SCORES_NOTE),
  {
    type: 'table',
    head: ['', ...FATES.map((fate) => FATE_NAMES[fate]), 'moved', 'added', 'words set aside'],
    rows: (report.scores ?? []).map(({ other, base, added }) => [
      [{ text: `${other} ${outletOf(report, other)}`, as: 'strong' }],
      ...FATES.map((fate) => figure(share(base[fate], base.of))),
      figure(share(base.moved, base.of)),
      figure(share(added.count, added.of)),
      figure(setAside(versionOf(report, other))),
    ]),
  },
];
