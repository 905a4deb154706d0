import { STATES, type State } from '../../states.ts';
import { beginning } from '../beginning.ts';
import type { Cell, Report } from '../report.ts';
import { percent } from '../share.ts';
import { isPublished } from '../versions.ts';
import { PASSAGES_NOTE, STATE_NAMES, VERBATIM_NOTE } from '../wording.ts';
import type { Part } from './manuscript.ts';
import { figure, heading, paragraph, plain, title } from './parts.ts';

/** One sign a state, in signs that every font has. */
const SIGNS: Readonly<Record<State, string>> = {
  base: '#',
  same: '=',
  cosmetic: '≈',
  reworded: '~',
  partial: '<',
  added: '+',
  elsewhere: '»',
  aside: ':',
  doubtful: '?',
  absent: '–',
};

export function overviewParts(report: Report): Part[] {
  if (!report.overview) return [];
  const { passages, similarity } = report.overview;
  const sigla = report.versions.map(({ siglum }) => siglum);
  const published = report.versions.filter(isPublished).map(({ siglum }) => siglum);
  const legend = STATES.map((state) => `${SIGNS[state]} ${STATE_NAMES[state]}`);
  return [
    title('overview'),
    heading(3, 'Which version has which passage'),
    paragraph(`${legend.join('; ')}. A figure says where in the text it stands: 0 first, 100 last.`),
    {
      type: 'table',
      head: ['', 'passage', ...sigla],
      rows: passages.map((passage) => [
        plain(passage.number),
        plain(beginning(passage)),
        ...passage.cells.map((cell) => figure(told(cell))),
      ]),
    },
    heading(3, 'How alike the versions are'),
    ...matrix(published, VERBATIM_NOTE, similarity.verbatim),
    ...matrix(published, PASSAGES_NOTE, similarity.passages),
  ];
}

const told = ({ state, position }: Cell): string =>
  position === undefined ? SIGNS[state] : `${SIGNS[state]} ${percent(position)}`;

const matrix = (
  sigla: readonly string[],
  caption: string,
  shares: readonly (readonly number[])[],
): Part[] => [
  paragraph(`${caption}, in per cent.`),
  {
    type: 'table',
    head: ['', ...sigla],
    rows: shares.map((row, r) => [
      [{ text: sigla[r] ?? '', as: 'strong' }],
      ...row.map((share, c) => plain(r === c ? '' : percent(share))),
    ]),
  },
];
