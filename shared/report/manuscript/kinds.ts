import { type KindLine, type KindReading, kindLines } from '../kind-lines.ts';
import { omits } from '../readings.ts';
import type { Quotation, Report } from '../report.ts';
import { COUNTED_KINDS, KIND_NAMES, KINDS_NOTE, NOTHING } from '../wording.ts';
import type { Part, Run } from './manuscript.ts';
import { outletOf } from './outlets.ts';
import { heading, note, paragraph, plain, title } from './parts.ts';

export function kindsParts(report: Report): Part[] {
  if (!report.kinds) return [];
  const { openings, counts, kinds } = report.kinds;
  const base = `${report.base.siglum} ${outletOf(report, report.base.siglum)}`;
  return [
    title('kinds'),
    paragraph(KINDS_NOTE),
    {
      type: 'table',
      head: ['', ...COUNTED_KINDS.map((kind) => KIND_NAMES[kind])],
      rows: counts.map(({ other, changes }) => [
        [{ text: `${other} ${outletOf(report, other)}`, as: 'strong' }],
        ...COUNTED_KINDS.map((kind) => plain(changes[kind])),
      ]),
    },
    heading(3, 'Headline and lead'),
    {
      type: 'table',
      head: ['', 'headline', 'lead'],
      rows: openings.map(({ version, headline, lead }) => [
        [{ text: version, as: 'strong' }],
        plain(headline?.text ?? ''),
        plain(lead?.text ?? ''),
      ]),
    },
    ...kinds.flatMap(({ kind, lemmas }): Part[] => [
      heading(3, KIND_NAMES[kind]),
      { type: 'table', head: [base, 'others'], rows: kindLines(lemmas).map(row) },
    ]),
  ];
}

const row = ({ excerpt: { before, words, after }, places: where, readings }: KindLine): Run[][] => [
  [
    { text: before },
    words ? { text: words, as: 'base' } : note(NOTHING),
    { text: `${after} ` },
    note(placesOf(where)),
  ],
  readings.flatMap((one, index): Run[] => [{ text: index > 0 ? ' · ' : '' }, ...reading(one)]),
];

const reading = ({ words, why, places }: KindReading): Run[] => [
  words === omits ? note('omits') : { text: words, as: 'other' },
  { text: ' ' },
  note(`${placesOf(places)} (${why})`),
];

const placesOf = (quotations: readonly Quotation[]): string =>
  quotations.map(({ version, start, end }) => `${version} ${start}–${end}`).join(', ');
