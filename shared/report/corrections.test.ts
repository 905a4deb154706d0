/** What the reader put right is told in plain words, and in every format that a report is written in. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../project/anchor.ts';
import { EMPTY_PROJECT, type Project } from '../project/project.ts';
import { renderCellsCsv } from './csv-cells.ts';
import { renderChangesCsv } from './csv-changes.ts';
import { renderDivergencesCsv } from './csv-divergences.ts';
import { FORMATS, type Format, WRITERS } from './formats.ts';
import { SECTIONS, type Section } from './report.ts';
import { PAIR } from './samples.ts';
import { reportOnVersions } from './story.ts';

const [a, b] = PAIR;
const strikes = [anchorAt(a, { start: 0, end: 47 })];
const attacks = [anchorAt(b, { start: 0, end: 50 })];
const condemned = [anchorAt(a, { start: 48, end: 71 })];
const nobody = [anchorAt(b, { start: 51, end: 70 })];
const lost = { ...anchorAt(a, { start: 48, end: 71 }), article: 'older bytes', quote: 'Baghdad protested.' };

const CORRECTIONS: Project['corrections'] = [
  { type: 'link', a: strikes, b: attacks, linked: true },
  { type: 'link', a: condemned, b: nobody, linked: false },
  { type: 'moved', a: strikes, b: attacks, moved: true },
  { type: 'moved', a: [lost], b: nobody, moved: false },
  { type: 'role', at: anchorAt(a, { start: 72, end: 94 }), role: 'caption' },
  { type: 'metadata', article: a.id, file: a.file, field: 'outlet', value: 'The First' },
  { type: 'story', articles: [a.id, 'other'], together: false },
  { type: 'story', articles: [a.id, b.id], together: true },
];

const TOLD = [
  'these answer to each other',
  'these do not answer to each other',
  'this moved',
  'this did not move',
  'what it is: caption',
  `outlet of ${a.file}: The First`,
  'First and an article that is not in this story do not tell one story',
  'First and Second tell one story',
];

const reportWith = (corrections: Project['corrections'], sections: readonly Section[] = SECTIONS) =>
  reportOnVersions({
    story: { title: 'A story', why: 'alike' },
    versions: PAIR,
    base: a.id,
    problems: [],
    sections,
    project: { ...EMPTY_PROJECT, corrections },
    appVersion: '1.2.3',
  });

/** What a report's file says; of a Word document, its text. */
async function wordsOf(format: Format, sections: readonly Section[]): Promise<string> {
  const content = await WRITERS[format].render(reportWith(CORRECTIONS, sections));
  if (typeof content === 'string') return content;
  const document = unzipSync(content)['word/document.xml'];
  return document ? strFromU8(document).replace(/<[^>]*>/g, '') : '';
}

test('corrections are told in plain words', () => {
  const { corrections } = reportWith(CORRECTIONS);
  expect(corrections.map(({ what }) => what)).toEqual(TOLD);
  expect(
    corrections.map(({ versions, quotations, gone }) => [
      versions.join(''),
      quotations.map(({ version }) => version).join(''),
      gone.length,
    ]),
  ).toEqual([
    ['', 'ab', 0],
    ['', 'ab', 0],
    ['', 'ab', 0],
    ['', 'b', 1],
    ['', 'a', 0],
    ['a', '', 0],
    ['a', '', 0],
    ['ab', '', 0],
  ]);
});

test('those on other stories are left out', () => {
  const elsewhere = { ...lost, article: 'other', file: 'other.txt' };
  expect(
    reportWith([
      { type: 'role', at: elsewhere, role: 'caption' },
      { type: 'metadata', article: 'other', file: 'other.txt', field: 'date', value: '2024' },
      { type: 'story', articles: ['other', 'another'], together: true },
    ]).corrections,
  ).toEqual([]);
});

/** The tables of divergences and of passages say it of the lines that it bears on: see below. */
const WHOLE = FORMATS.filter((format) => format !== 'csv' && format !== 'csv-cells');

describe.each(WHOLE)('as %s', (format) => {
  test.each(TOLD)('“%s” stands in the report', async (what) => {
    expect(await wordsOf(format, SECTIONS)).toContain(what);
  });
});

test.each(['html', 'docx', 'md', 'json', 'tei'] as const)(
  'as %s it stands there whichever sections are chosen',
  async (format) => {
    const words = await wordsOf(format, ['findings']);
    for (const what of TOLD) expect(words).toContain(what);
  },
);

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

const unlinked = reportWith(CORRECTIONS.slice(1, 2));

test('the table of passages says it of the cells that it is about, and of no other', () => {
  const corrected = rowsOf(renderCellsCsv(unlinked)).filter(({ corrected }) => corrected);
  expect(corrected.map(({ text, corrected }) => [text, corrected])).toEqual([
    ['Baghdad condemned them.', 'these do not answer to each other'],
    ['Nobody was arrested.', 'these do not answer to each other'],
  ]);
});

test('the table of divergences says it of those that it is about, and of no other', () => {
  const figureIn = (made: typeof unlinked) =>
    rowsOf(renderDivergencesCsv(made)).find(({ kinds }) => kinds?.startsWith('figure'));
  expect(figureIn(reportWith(CORRECTIONS.slice(0, 1)))?.corrected).toBe('these answer to each other');
  expect(figureIn(unlinked)?.corrected).toBe('');
});

test('the table of changes has a line for each place of each correction', () => {
  const lines = rowsOf(renderChangesCsv(reportWith(CORRECTIONS))).filter(({ kind }) => kind === 'corrected');
  expect(lines.map(({ explanation, version, text }) => [explanation, version, text]).slice(2, 4)).toEqual([
    ['these do not answer to each other', 'a', 'Baghdad condemned them.'],
    ['these do not answer to each other', 'b', 'Nobody was arrested'],
  ]);
  expect(lines.find(({ text }) => text === 'Baghdad protested.')).toMatchObject({ file: a.file, sha256: '' });
});
