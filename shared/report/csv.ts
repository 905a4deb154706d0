import Papa from 'papaparse';
import { COSMETIC_KINDS, type ComparedLink } from '../comparison.ts';
import { legal } from './markup.ts';
import { quote, quoteSentences } from './quotation.ts';
import type { Cell, Finding, Quotation, Redline, Report, ReportVersion } from './report.ts';
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
 * The report as one table (RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else), as
 * far as the sections go: for each ranked divergence a line a version (findings), for each change, move, omission and
 * addition a line (redline), for each cell of the collation a line (overview). Cells that a spreadsheet could run as a
 * formula begin with an apostrophe.
 */
export function renderCsv(report: Report): string {
  const lines = [
    ...(report.findings ?? []).flatMap((finding) => readings(report, finding)),
    ...(report.redline ?? []).flatMap((redline) => differences(report, redline)),
    ...cells(report),
  ];
  return csvOf(
    COLUMNS,
    lines.map((line) => COLUMNS.map((column) => String(line[column] ?? ''))),
  );
}

/** A table as a CSV file; see renderCsv for the form. */
export function csvOf(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => row.map(legal));
  return `\uFEFF${Papa.unparse({ fields: [...fields], data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** What Excel, LibreOffice or Sheets would take for a formula, white space before it included. */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

/** What each version has in a divergence's place; of those who say nothing, that they do. */
function readings(report: Report, { number, kinds, title, confidence, readings: groups }: Finding): Line[] {
  return groups.flatMap(({ state, text, versions, quotations }) =>
    versions.map((siglum, index) => {
      const words = quotations[index]?.reading;
      return {
        record: 'divergence',
        number,
        kind: kinds.join(' '),
        explanation: state === 'says' ? title : `${title}: ${text}`,
        probability: confidence,
        ...source(versionOf(report, siglum)),
        ...(words && { start: words.start, end: words.end, text: words.text }),
      };
    }),
  );
}

/** Changes less those of spelling and punctuation, moves, and what only one of the two says. */
function differences(report: Report, { other, links, rows }: Redline): Line[] {
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
    record: 'difference',
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
