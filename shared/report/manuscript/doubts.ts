import type { Doubts, Report } from '../report.ts';
import { percent, setAside } from '../share.ts';
import type { Part } from './manuscript.ts';
import { outletOf } from './outlets.ts';
import { heading, place, plain, quotation, title } from './parts.ts';

export function doubtsParts(report: Report): Part[] {
  if (!report.doubts) return [];
  const { cosmetic, excluded, uncertain, possible } = report.doubts;
  return [
    title('doubts'),
    heading(3, 'Differences in spelling and punctuation, folded away'),
    {
      type: 'list',
      items: cosmetic.map(({ other, changes }) => plain(`${other} ${outletOf(report, other)}: ${changes}`)),
    },
    heading(3, `Set aside, not compared (${excluded.length})`),
    ...report.versions.flatMap((version): Part[] => {
      const mine = excluded.filter((one) => one.version === version.siglum);
      if (mine.length === 0) return [];
      return [
        heading(4, `${version.siglum} ${version.outlet}: ${setAside(version)} words`),
        ...mine.map(
          (one): Part => ({
            type: 'quotation',
            text: plain(one.text.trim()),
            place: `${place(one)}; ${one.role}: ${one.why}`,
          }),
        ),
      ];
    }),
    heading(3, `Links that may be wrong (${uncertain.length})`),
    ...uncertain.flatMap(pairParts),
    heading(3, `Sentences without a link that may have one (${possible.length})`),
    ...possible.flatMap(pairParts),
  ];
}

const pairParts = ({ base, other, probability }: Doubts['uncertain'][number]): Part[] => [
  quotation(base),
  {
    type: 'quotation',
    text: plain(other.text),
    place: `${place(other)}; right with a probability of ${percent(probability)} %`,
  },
];
