import type { OutletCard, Quotation, Report } from '../report.ts';
import type { Part } from './manuscript.ts';
import { heading, note, paragraph, quotation, title } from './parts.ts';

export const outletOf = (report: Report, siglum: string): string =>
  report.versions.find((version) => version.siglum === siglum)?.outlet ?? siglum;

export const outletsParts = (report: Report): Part[] => [
  title('outlets'),
  ...(report.outlets ?? []).flatMap((card) => outlet(report, card)),
];

function outlet(report: Report, { version, distinctive, onlyHere, lacks, moved }: OutletCard): Part[] {
  const base = report.base.siglum;
  const words = distinctive.map(({ term }) => term).join(', ');
  return [
    heading(3, `${version} · ${outletOf(report, version)}`),
    ...(words ? [paragraph(note('Used more than by others: '), words)] : []),
    ...list('Only here', onlyHere),
    ...list(`In ${base}, not here: from within`, lacks.inside),
    ...list(`In ${base}, not here: the end`, lacks.tail),
    ...list(
      `Elsewhere than in ${base}`,
      moved.flatMap(({ base: there, here }) => [there, here]),
      moved.length,
    ),
  ];
}

const list = (title: string, quotations: readonly Quotation[], count = quotations.length): Part[] =>
  quotations.length === 0 ? [] : [heading(4, `${title} (${count})`), ...quotations.map(quotation)];
