/**
 * A report as people write it in a word processor, without styles for its headline and byline, in the formats that LibreOffice
 * saves: from the bytes to the roles. `fixtures/make.ts` made the files.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALIGNED_ROLES, type Version } from '../../shared/article.ts';
import { onlyVersion, shown, told } from './fixtures/told.ts';

const FOLDER = join(import.meta.dirname, 'fixtures/reports');
const REPORTS = readdirSync(FOLDER).filter((name) => !name.endsWith('.roles.txt'));

const version = (name: string) => onlyVersion(join(FOLDER, name));

test.each(REPORTS)('%s: each paragraph with its role, each fact with its source', async (name) => {
  await expect(`${told(await version(name))}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.roles.txt`));
});

/** What is compared, but for the table, whose rows a PDF does not know. */
const compared = ({ text, blocks }: Version) =>
  blocks
    .filter(({ role }) => ALIGNED_ROLES.has(role))
    .map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/g, ' '))
    .filter((block) => !/^Jahr|\|/.test(block));

test.each(REPORTS)('%s is compared by the same words as every other format', async (name) => {
  expect(compared(await version(name))).toEqual(compared(await version('report.docx')));
});

test.each(['docx', 'odt', 'rtf', 'html'])(
  '%s: a row of a table is one line, its years are no dates',
  async (extension) => {
    const { text, blocks } = await version(`report.${extension}`);
    const rows = blocks.filter(({ start, end }) => text.slice(start, end).includes(' | '));
    expect(rows.map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  },
);

test.each(REPORTS)('%s: note, running head and picture’s caption are not compared', async (name) => {
  const found = await version(name);
  expect(compared(found).join('\n')).not.toMatch(/Gemessen|Flußbote|Sandsäcke|Seite|Vorname|shapeType/);
  const kept = shown(found).join('\n') + found.outside;
  expect(kept).toContain('Gemessen wird an der alten Mühle');
  expect(kept).toContain('Helfer stapeln Sandsäcke am Nordufer. Foto: C. Vierter');
});

test.each(['docx', 'odt', 'rtf'])(
  '%s: what was struck out while changes were tracked is kept to be looked up',
  async (extension) => {
    const { text, outside } = await version(`report.${extension}`);
    expect(text).not.toContain('Die Feuerwehr widersprach');
    expect(outside).toContain('Die Feuerwehr widersprach dem am Abend.');
  },
);
