import Papa from 'papaparse';
import { COSMETIC_KINDS, type ComparedLink } from '../comparison.ts';
import { legal } from './markup.ts';
import { quote, quoteSentences } from './quotation.ts';
import type { Cell, Quotation, Redline, Report, ReportVersion } from './report.ts';
import { versionOf } from './versions.ts';

/** One line of the table: first what it is, then the words of the base, then those of the other version. */
const COLUMNS = [
  'record',
  'number',
  'kind',
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

/**
 * The report as one table (RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else): a
 * line for each divergence if the redline is among the sections, and for each cell of the collation if the overview
 * is. Cells that a spreadsheet could run as a formula begin with an apostrophe.
 */
export function renderCsv(report: Report): string {
  const lines = [
    ...(report.redline ?? []).flatMap((redline) => divergences(report, redline)),
    ...cells(report),
  ];
  const data = lines.map((line) => COLUMNS.map((column) => legal(String(line[column] ?? ''))));
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** What Excel, LibreOffice or Sheets would take for a formula, white space before it included. */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

/** Changes less those of spelling and punctuation, moves, and what only one of the two says. */
function divergences(report: Report, { other, links, rows }: Redline): Line[] {
  const [a, b] = [versionOf(report, report.base.siglum), versionOf(report, other)];
  const linked = links.flatMap((link, number) => [
    ...(link.moved && !link.secondary ? [moved(a, b, link, number + 1)] : []),
    ...changes(a, b, link, number + 1),
  ]);
  const alone = rows.flatMap((row): Line[] => {
    if (row.kind === 'only-a') return [line('dropped', undefined, quote(a, a.siglum, row.a), a, b)];
    return row.kind === 'only-b' ? [line('added', quote(b, b.siglum, row.b), undefined, a, b)] : [];
  });
  return [...linked, ...alone];
}

const changes = (a: ReportVersion, b: ReportVersion, link: ComparedLink, number: number): Line[] =>
  link.changes
    .filter(({ kind }) => !COSMETIC_KINDS.has(kind))
    .map((change) => ({
      ...line(change.kind, quote(b, b.siglum, change.b), quote(a, a.siglum, change.a), a, b),
      number,
      explanation: change.why,
      probability: link.probability,
    }));

const moved = (a: ReportVersion, b: ReportVersion, link: ComparedLink, number: number): Line => ({
  ...line('moved', quoteSentences(b, b.siglum, link.b), quoteSentences(a, a.siglum, link.a), a, b),
  number,
  probability: link.probability,
});

function line(
  kind: string,
  here: Quotation | undefined,
  there: Quotation | undefined,
  base: ReportVersion,
  other: ReportVersion,
): Line {
  return {
    record: 'divergence',
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

/** A reading in several places makes a line for each. */
const cells = (report: Report): Line[] =>
  (report.overview?.passages ?? []).flatMap(({ number, cells: row }) =>
    row.flatMap((cell) => cellLines(report, cell).map((one) => ({ ...one, number }))),
  );

function cellLines(report: Report, { version, state, readings }: Cell): Line[] {
  const common = { record: 'cell', kind: state, ...source(versionOf(report, version)) };
  if (readings.length === 0) return [common];
  return readings.map(({ start, end, text }) => ({ ...common, start, end, text }));
}
