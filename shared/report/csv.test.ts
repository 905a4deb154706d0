import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { renderCellsCsv } from './csv-cells.ts';
import { renderChangesCsv } from './csv-changes.ts';
import { renderDivergencesCsv } from './csv-divergences.ts';
import type { Report } from './report.ts';
import { HOSTILE, PAIR, report, version } from './samples.ts';

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

const made: Report = report(PAIR, undefined, PAIR[0].id);

test('each divergence is a line with what every version has, and where', () => {
  const rows = rowsOf(renderDivergencesCsv(made));
  expect(rows.length).toBe(made.findings?.length);
  const figure = rows.find(({ kinds }) => kinds?.startsWith('figure'));
  expect(figure).toMatchObject({ a_state: 'says', b_sha256: PAIR[1].sha256, b_file: PAIR[1].file });
  const [start, end] = figure?.b_places?.split('–').map(Number) ?? [];
  expect(PAIR[1].text.slice(start, end)).toBe(figure?.['b Second']);
});

test('each cell of the collation is a line', () => {
  const rows = rowsOf(renderCellsCsv(made));
  expect(rows.length).toBe(2 * (made.overview?.passages.length ?? 0));
  const [first] = rows.filter(({ text }) => text === 'Nobody was arrested.');
  expect(first).toMatchObject({ version: 'b', state: 'added', places: '51–71', sha256: PAIR[1].sha256 });
});

test('each change, omission and addition is a line with its place in the file', () => {
  const dropped = rowsOf(renderChangesCsv(made)).find(({ kind }) => kind === 'no counterpart');
  expect(dropped).toMatchObject({ version: 'b', base_version: 'a', text: '' });
  expect(dropped?.base_text?.trim()).toBe('Baghdad condemned them.');
  expect(dropped?.base_sha256).toBe(PAIR[0].sha256);
  expect(PAIR[0].text.slice(Number(dropped?.base_start), Number(dropped?.base_end))).toBe(dropped?.base_text);
});

test('no cell is a formula, and every row has every column', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '|', ' =1+', '%', ...HOSTILE);
  const text = fc
    .array(starts, { minLength: 1 })
    .map((parts) => parts.map((part) => `${part}1 word.`).join('\n\n'));
  fc.assert(
    fc.property(text, text, (one, two) => {
      const hostile = report([version(one), version(two, { file: '=cmd' })]);
      for (const render of [renderDivergencesCsv, renderCellsCsv, renderChangesCsv]) {
        const [head = [], ...rows] = Papa.parse<string[]>(
          render(hostile).replace('\uFEFF', '').trimEnd(),
        ).data;
        for (const row of rows) expect(row.length).toBe(head.length);
        for (const cell of [head, ...rows].flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }
    }),
    { numRuns: 30 },
  );
});
