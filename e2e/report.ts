/** Reports, for tests of what is in them: made with the command line tool, as a user would, and read. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, ROOT } from './app.ts';

/** Writes the report on a folder's story to `output`; `more` are further arguments. */
export function makeReport(folder: string, format: string, output: string, ...more: string[]): void {
  const tool = join(ROOT, 'cli/variorum.ts');
  const args = [tool, 'report', folder, '--format', format, '-o', output, ...more];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}

/** The text of any file that a report is saved as. */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  const start = bytes.subarray(0, 4).toString('latin1');
  if (start === '%PDF') {
    const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
    const contents = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
    const { info } = await document.getMetadata();
    return (
      JSON.stringify(info) +
      contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
    );
  }
  if (start.startsWith('PK'))
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name} ${strFromU8(part)}`)
      .join('\n');
  return bytes.toString('utf8');
}
