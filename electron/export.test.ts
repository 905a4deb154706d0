import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskWhere, type Exporter, exporter, type Print, type PrintByDialog } from './export.ts';

let folder = '';
let shown: string[] = [];
const report = { name: 'report.html', content: '<p>Bericht: “ä”</p>' };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  shown = [];
});

const notAsked = (): Promise<never> => Promise.reject(new Error('nothing is to be printed'));
const exporting = (
  askWhere: AskWhere,
  print: Print = notAsked,
  printByDialog: PrintByDialog = notAsked,
): Exporter => exporter({ folder, askWhere, print, printByDialog, show: (path) => shown.push(path) });

describe('saving a report', () => {
  it('proposes the folder, the name and the format, and writes where the person says', async () => {
    const path = join(folder, 'elsewhere.html');
    const { save } = exporting(async (options) => {
      expect(options.defaultPath).toBe(join(folder, 'report.html'));
      expect(options.filters).toEqual([{ name: 'Web page', extensions: ['html'] }]);
      return path;
    });
    expect(await save(report)).toEqual({ type: 'saved', path });
    expect(await readFile(path, 'utf8')).toBe(report.content);
  });

  it('proposes the folder of the last one for the next', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'export-'));
    const asked: string[] = [];
    const { save } = exporting(async ({ defaultPath }) => {
      asked.push(defaultPath);
      return join(elsewhere, 'report.html');
    });
    await save(report);
    await save(report);
    expect(asked).toEqual([join(folder, 'report.html'), join(elsewhere, 'report.html')]);
  });

  it('writes bytes as they are', async () => {
    const path = join(folder, 'report.docx');
    const content = new Uint8Array([80, 75, 0, 255]);
    await exporting(async () => path).save({ name: 'report.docx', content });
    expect(new Uint8Array(await readFile(path))).toEqual(content);
  });

  it('prints a page', async () => {
    const path = join(folder, 'report.pdf');
    const { save } = exporting(
      async () => path,
      async (page) => new TextEncoder().encode(`printed: ${page}`),
    );
    expect(await save({ name: 'report.pdf', content: { page: '<p>' } })).toEqual({ type: 'saved', path });
    expect(await readFile(path, 'utf8')).toBe('printed: <p>');
  });

  it('writes nothing when the printing is cancelled', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { save, cancel } = exporting(
      async () => join(folder, 'report.pdf'),
      (_, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          resolve();
        }),
    );
    const saving = save({ name: 'report.pdf', content: { page: '<p>' } });
    await promise;
    cancel();
    expect(await saving).toEqual({ type: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes nothing when the person cancels', async () => {
    expect(await exporting(async () => undefined).save(report)).toEqual({ type: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the old file as it was, and nothing beside it, when it cannot be written', async () => {
    await writeFile(join(folder, 'kept.txt'), 'old');
    const path = join(folder, 'kept.txt', 'report.html');
    const result = await exporting(async () => path).save(report);
    expect(result).toMatchObject({ type: 'failed', problem: { file: path } });
    expect(await readdir(folder)).toEqual(['kept.txt']);
    expect(await readFile(join(folder, 'kept.txt'), 'utf8')).toBe('old');
  });
});

describe('showing what was saved', () => {
  it('shows nothing before something was, then the last of them', async () => {
    const paths = ['one.html', 'two.html'].map((name) => join(folder, name));
    const answers = [...paths, undefined];
    const { save, showSaved } = exporting(async () => answers.shift());
    showSaved();
    for (const _ of [1, 2, 3]) await save(report);
    showSaved();
    expect(shown).toEqual([paths[1]]);
  });

  it('does not show what could not be saved', async () => {
    const { save, showSaved } = exporting(async () => join(folder, 'none', 'report.html'));
    await save(report);
    showSaved();
    expect(shown).toEqual([]);
  });
});

describe('printing a report', () => {
  const nowhere: AskWhere = () => Promise.reject(new Error('nobody is asked where'));
  const printing = (byDialog: PrintByDialog) => exporting(nowhere, notAsked, byDialog);

  it('is done, or cancelled when the person closes the dialog', async () => {
    expect(await printing(async (page) => page === '<p>x').print('<p>x')).toEqual({ type: 'printed' });
    expect(await printing(async () => false).print('<p>x')).toEqual({ type: 'cancelled' });
  });

  it('can be ended meanwhile', async () => {
    const { print, cancel } = printing(
      (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', reject)),
    );
    const asked = print('<p>x');
    cancel();
    expect(await asked).toEqual({ type: 'cancelled' });
  });

  it('says why it failed', async () => {
    const failed = await printing(() => Promise.reject(new Error('There is no paper.'))).print('<p>x');
    expect(failed).toMatchObject({
      type: 'failed',
      problem: { message: 'The report could not be printed. There is no paper.' },
    });
  });
});
