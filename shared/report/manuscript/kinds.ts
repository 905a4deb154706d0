import type { Lemma, Quotation, Report, Variant } from '../report.ts';
import { KIND_NAMES } from '../wording.ts';
import type { Part, Text } from './manuscript.ts';
import { heading, place, plain, title } from './parts.ts';
import { within } from './within.ts';

export function kindsParts({ kinds }: Report): Part[] {
  if (!kinds) return [];
  return [
    title('kinds'),
    heading(3, 'Headline and lead'),
    {
      type: 'table',
      head: ['', 'headline', 'lead'],
      rows: kinds.openings.map(({ version, headline, lead }) => [
        [{ text: version, as: 'strong' }],
        plain(headline?.text ?? ''),
        plain(lead?.text ?? ''),
      ]),
    },
    ...kinds.kinds.flatMap(({ kind, lemmas }) => [
      heading(3, `${KIND_NAMES[kind]} (${lemmas.length})`),
      ...lemmas.map(table),
    ]),
  ];
}

const table = ({ lemma, context, variants }: Lemma): Part => ({
  type: 'table',
  head: ['', 'reading', 'place'],
  rows: [row(lemma, within(context, lemma, 'base')), ...variants.map(variantRow)],
});

const variantRow = ({ reading, context, why }: Variant): Text[] =>
  row(reading, [...within(context, reading, 'other'), { text: ` (${why})`, as: 'note' }]);

const row = (words: Quotation, text: Text): Text[] => [
  [{ text: words.version, as: 'strong' }],
  text,
  [{ text: place(words), as: 'note' }],
];
