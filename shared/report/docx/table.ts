import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Text } from '../manuscript/manuscript.ts';
import { direction, runs } from './runs.ts';

/** Width of the text area of an A4 page with Word's margins, in twentieths of a point. */
const WIDTH = 9026;
/** A column is given room by its longest cell, between these numbers of characters. */
const [NARROWEST, WIDEST] = [4, 60];

/** A table whose head is repeated on each page; without a head, its first column is one. */
export function tableOf(head: readonly string[], rows: readonly (readonly Text[])[]): Table {
  const widths = columnWidths([head.map((text) => [{ text }]), ...rows]);
  const line = (cells: readonly Text[], tableHeader: boolean) =>
    new TableRow({ tableHeader, cantSplit: true, children: cells.map((text, k) => cell(text, widths[k])) });
  const title = head.map((text): Text => [{ text, as: 'strong' }]);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [...(head.length > 0 ? [line(title, true)] : []), ...rows.map((row) => line(row, false))],
  });
}

const cell = (text: Text, size = 0): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ style: 'Cell', ...direction(text), children: runs(text) })],
  });

function columnWidths(rows: readonly (readonly Text[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const needs = Array.from({ length: columns }, (_, k) => {
    const longest = Math.max(...rows.map((row) => lengthOf(row[k] ?? [])));
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((WIDTH * need) / total));
}

const lengthOf = (text: Text): number => text.reduce((sum, { text: words }) => sum + words.length, 0);

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
