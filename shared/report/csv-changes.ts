import { COSMETIC_KINDS, type ComparedLink, type Row } from '../comparison.ts';
import { toldAside } from '../structure/guard.ts';
import { movedChanges } from '../words/moved-within.ts';
import { linesAsCsv } from './csv.ts';
import { rowDoubt, rowHeldAside } from './fate.ts';
import { quote, quoteSentences } from './quotation.ts';
import type { Quotation, Redline, Report, ReportCorrection, ReportVersion } from './report.ts';
import { versionOf } from './versions.ts';
import { mayAnswer } from './wording.ts';

/** First what it is, then the words of the other version, then those of the base. */
const COLUMNS = [
  'kind',
  'link',
  'explanation',
  'probability',
  'version',
  'outlet',
  'file',
  'sha256',
  'start',
  'end',
  'text',
  'base_version',
  'base_outlet',
  'base_file',
  'base_sha256',
  'base_start',
  'base_end',
  'base_text',
] as const;

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** A line a change, move, omission and addition, of every version beside the base; then what the reader put right. */
export const renderChangesCsv = (report: Report): string =>
  linesAsCsv(
    COLUMNS,
    report.redline
      ? [
          ...report.redline.flatMap((redline) => differences(report, redline)),
          ...report.corrections.flatMap((one) => corrections(report, one)),
        ]
      : [],
  );

/** Changes less those of spelling and punctuation, moves, and what only one of the two says. */
function differences(report: Report, { other, links, rows, guards, doubts }: Redline): Line[] {
  const [a, b] = [versionOf(report, report.base.siglum), versionOf(report, other)];
  const linked = links.flatMap((link, number) => [
    ...(link.moved && !link.secondary ? [moved(a, b, link, number + 1)] : []),
    ...movedWords(a, b, link, number + 1),
    ...changes(a, b, link, number + 1),
  ]);
  const alone = rows.flatMap((row): Line[] => {
    const held = rowHeldAside(guards, [a, b], row);
    if (held) return only(row, 'set aside', 'set aside', { explanation: toldAside(held) });
    const doubt = rowDoubt(doubts, [a, b], row);
    if (!doubt) return only(row, 'no counterpart', 'added');
    const { text } = quoteSentences(doubt.side === 'a' ? b : a, '', [doubt.candidate]);
    const as = { explanation: mayAnswer(text), probability: doubt.probability };
    return only(row, 'doubtful', 'doubtful', as);
  });
  return [...linked, ...alone];

  /** The line of a row that one side has alone, by what it is called on either. */
  function only(row: Row, inBase: string, inOther: string, as: Line = {}): Line[] {
    if (row.kind === 'only-a')
      return [{ ...line(inBase, undefined, quote(a, a.siglum, row.a), a, b), ...as }];
    if (row.kind === 'only-b')
      return [{ ...line(inOther, quote(b, b.siglum, row.b), undefined, a, b), ...as }];
    return [];
  }
}

const changes = (a: ReportVersion, b: ReportVersion, link: ComparedLink, number: number): Line[] =>
  link.changes
    .filter(({ kind }) => !COSMETIC_KINDS.has(kind))
    .filter((change) => !movedChanges([a, b], link.changes, link.moves).includes(change))
    .map((change) => ({
      ...line(change.kind, quote(b, b.siglum, change.b), quote(a, a.siglum, change.a), a, b),
      link: number,
      explanation: change.why,
      probability: link.probability,
    }));

/** Words that only changed their place inside the sentences. */
const movedWords = (a: ReportVersion, b: ReportVersion, link: ComparedLink, number: number): Line[] =>
  link.moves.map((move) => ({
    ...line('moved words', quote(b, b.siglum, move.b), quote(a, a.siglum, move.a), a, b),
    link: number,
    explanation: 'moved within the sentence',
    probability: link.probability,
  }));

const moved = (a: ReportVersion, b: ReportVersion, link: ComparedLink, number: number): Line => ({
  ...line('moved', quoteSentences(b, b.siglum, link.b), quoteSentences(a, a.siglum, link.a), a, b),
  link: number,
  probability: link.probability,
});

/** A line a place that it is about; one line where it is about no place. */
function corrections(report: Report, { what, versions, quotations, gone }: ReportCorrection): Line[] {
  const as: Line = { kind: 'corrected', explanation: what };
  const places = [
    ...quotations.map(
      ({ version, start, end, text }): Line => ({
        ...source(versionOf(report, version)),
        start,
        end,
        text,
      }),
    ),
    ...gone.map((one): Line => one),
  ];
  return places.length > 0
    ? places.map((place) => ({ ...as, ...place }))
    : [{ ...as, version: versions.join(' ') }];
}

function line(
  kind: string,
  here: Quotation | undefined,
  there: Quotation | undefined,
  base: ReportVersion,
  other: ReportVersion,
): Line {
  return {
    kind,
    ...source(other),
    ...(here && { start: here.start, end: here.end, text: here.text }),
    base_version: base.siglum,
    base_outlet: base.outlet,
    base_file: base.file,
    base_sha256: base.sha256,
    ...(there && { base_start: there.start, base_end: there.end, base_text: there.text }),
  };
}

const source = ({ siglum, outlet, file, sha256 }: ReportVersion): Line => ({
  version: siglum,
  outlet,
  file,
  sha256,
});
