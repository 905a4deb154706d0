import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Text } from '../manuscript/manuscript.ts';
import { direction, runs, shown } from './runs.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const [PAPER, MARGIN] = [{ width: 11906, height: 16838 }, 1134];
const WIDTH = PAPER.width - 2 * MARGIN;
export const PAGE = {
  size: PAPER,
  margin: { top: 1304, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 567, footer: 567 },
};

/** From so many columns on, a table is one of figures and set small: its cells would wrap in the size of text. */
const MANY_COLUMNS = 6;
/** Room that a cell needs around its words, in letters. */
const PADDING = 2;
/** A cell of no more letters than this stays on one line: signs, single figures. */
const SHORT_CELL = 12;
/** No word is given more room than a SHA-256 needs; a longer one, as an address, is broken. */
const LONGEST_WORD = 64;

/** A table as wide as the page, whose head is repeated on each; without a head, its first column is one. */
export function tableOf(head: readonly string[], rows: readonly (readonly Text[])[]): Table {
  const title = head.map((text): Text => [{ text, as: 'strong' }]);
  const all = head.length > 0 ? [title, ...rows] : rows;
  const widths = columnWidths(all);
  const style = widths.length < MANY_COLUMNS ? 'Cell' : 'Figures';
  const line = (cells: readonly Text[], index: number) =>
    new TableRow({
      tableHeader: index === 0 && head.length > 0,
      cantSplit: true,
      children: cells.map((text, k) => cell(text, style, widths[k])),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: all.map(line),
  });
}

const cell = (text: Text, style: string, size = 0): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 50, right: 50 },
    children: [new Paragraph({ style, ...direction(text), children: runs(text) })],
  });

/** Each column has room for its longest word or short cell; what is left goes where most is said. */
function columnWidths(rows: readonly (readonly Text[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = Array.from({ length: columns }, (_, k) => rows.map((row) => wordsOf(row[k] ?? [])));
  const least = cells.map((column) => Math.max(...column.map(unbroken)) + PADDING);
  const means = cells.map((column) => column.join('').length / rows.length);
  const left = Math.max(0, LETTERS - sum(least));
  const needs = least.map((letters, k) => letters + (left * (means[k] ?? 0)) / Math.max(1, sum(means)));
  return needs.map((need) => Math.floor((WIDTH * need) / sum(needs)));
}

/** Letters in a line of a table's text, about. */
const LETTERS = 100;

const wordsOf = (text: Text): string => text.map(shown).join('');

function unbroken(text: string): number {
  if (text.length <= SHORT_CELL) return text.length;
  return Math.min(LONGEST_WORD, Math.max(...text.split(/[^\S\u00a0]/).map(({ length }) => length)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'E2DED5' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
} as const;
