import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { renderCsv } from './csv.ts';
import { HOSTILE, PAIR, report, version } from './samples.ts';

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

test('each difference and each cell is a line with its place in the file', () => {
  const rows = rowsOf(renderCsv(report(PAIR)));
  const dropped = rows.find(({ kind }) => kind === 'dropped');
  expect(dropped).toMatchObject({ record: 'difference', version: 'b', base_version: 'a', text: '' });
  expect(dropped?.base_text?.trim()).toBe('Baghdad condemned them.');
  expect(dropped?.base_sha256).toBe(PAIR[0].sha256);
  expect(PAIR[0].text.slice(Number(dropped?.base_start), Number(dropped?.base_end))).toBe(dropped?.base_text);
  expect(rows.filter(({ record }) => record === 'cell').length).toBe(8);
});

test('the sections decide which lines there are', () => {
  const records = (section: 'findings' | 'redline' | 'overview') =>
    new Set(rowsOf(renderCsv(report(PAIR, [section]))).map(({ record }) => record));
  expect(records('findings')).toEqual(new Set(['divergence']));
  expect(records('redline')).toEqual(new Set(['difference']));
  expect(records('overview')).toEqual(new Set(['cell']));
});

test('no cell is a formula, and every row has every column', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '|', ' =1+', '%', ...HOSTILE);
  const text = fc
    .array(starts, { minLength: 1 })
    .map((parts) => parts.map((part) => `${part}1 word.`).join('\n\n'));
  fc.assert(
    fc.property(text, text, (one, two) => {
      const rows = rowsOf(renderCsv(report([version(one), version(two, { file: '=cmd' })])));
      for (const row of rows) {
        expect(Object.keys(row).length).toBe(19);
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }
    }),
    { numRuns: 30 },
  );
});
