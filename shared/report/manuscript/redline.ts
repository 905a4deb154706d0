import type { Report } from '../report.ts';
import { weaveRows } from '../weave.ts';
import type { Part } from './manuscript.ts';
import { outletOf } from './outlets.ts';
import { heading, paragraph, title } from './parts.ts';

export function redlineParts(report: Report): Part[] {
  const base = report.versions.find(({ siglum }) => siglum === report.base.siglum);
  if (!base) return [];
  return [
    title('redline'),
    paragraph(
      `Each version’s whole text as changes to ${base.siglum}, captions and other text set aside included. Without the changes it is ${base.siglum}’s text, with them the other’s.`,
    ),
    ...(report.redline ?? []).flatMap(({ other, rows, links }): Part[] => {
      const version = report.versions.find(({ siglum }) => siglum === other);
      if (!version) return [];
      return [
        heading(3, `${base.siglum} ${base.outlet} → ${other} ${outletOf(report, other)}`),
        { type: 'redline', strands: weaveRows(base, version, rows, links).flat() },
      ];
    }),
  ];
}
