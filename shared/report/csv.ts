import Papa from 'papaparse';
import type { Range } from '../article.ts';
import { legal } from './markup.ts';

/** What Excel, LibreOffice or Sheets would take for a formula, white space before it included. */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

/**
 * A table as a CSV file: RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. Cells that
 * a spreadsheet could run as a formula begin with an apostrophe.
 */
export function csvOf(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => row.map(legal));
  return `\uFEFF${Papa.unparse({ fields: fields.map(legal), data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** The same for lines that have some of the columns. */
export const linesAsCsv = <Column extends string>(
  columns: readonly Column[],
  lines: readonly Readonly<Partial<Record<Column, string | number>>>[],
): string =>
  csvOf(
    columns,
    lines.map((line) => columns.map((column) => String(line[column] ?? ''))),
  );

/** With an en dash: with a hyphen, Excel would take 10-12 for a date. */
export const rangeOf = ({ start, end }: Range): string => `${start}–${end}`;
