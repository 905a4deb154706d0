import { toldAside } from '../../structure/guard.ts';
import { grouped, omits, wordBefore } from '../readings.ts';
import type { ApparatusEntry, Lemma, Report, Rewriting } from '../report.ts';
import { APPARATUS_NOTE, mayAnswer, TOLD_ABOVE } from '../wording.ts';
import type { Part, Run } from './manuscript.ts';
import { note, paragraph, title } from './parts.ts';

export const apparatusParts = (report: Report): Part[] => [
  title('apparatus'),
  paragraph(`The sentences of ${report.base.siglum}, numbered. ${APPARATUS_NOTE}`),
  ...(report.apparatus ?? []).flatMap(entryParts),
];

const entryParts = ({
  number,
  sentence,
  lemmas,
  rewritten,
  aside,
  doubtful,
  absent,
}: ApparatusEntry): Part[] => [
  paragraph({ text: `${number} `, as: 'strong' }, sentence.text),
  ...(lemmas.length + aside.length + doubtful.length + absent.length > 0
    ? [
        paragraph(
          ...lemmas.flatMap(readings),
          ...aside.map((held) => note(`${toldAside(held)} ${held.version} · `)),
          ...doubtful.map(({ version, text }) => note(`${mayAnswer(text)} ${version} · `)),
          ...(absent.length > 0 ? [note(`not in ${absent.join(' ')}`)] : []),
        ),
      ]
    : []),
  ...rewritten.map((one) => rewriting(sentence.start, one)),
];

const rewriting = (start: number, { lemma, reading }: Rewriting): Part =>
  paragraph(
    { text: `${reading.version} `, as: 'strong' },
    lemma.start < start ? note(TOLD_ABOVE) : reading.text,
  );

function readings({ lemma, context, variants }: Lemma): Run[] {
  const before = wordBefore(lemma, context);
  const head: Run[] = lemma.text.trim()
    ? [{ text: `${lemma.text.trim()}] ` }]
    : [note(before ? 'after ' : 'before'), { text: `${before}] ` }];
  const told = grouped(variants).flatMap(({ words, sigla }, index): Run[] => [
    { text: index > 0 ? '; ' : '' },
    words === omits ? note('omits') : { text: words },
    { text: ` ${sigla.join(' ')}`, as: 'strong' },
  ]);
  return [...head, ...told, { text: ' · ' }];
}
