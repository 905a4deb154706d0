import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveReport } from './export.ts';

let folder = '';
const report = { name: 'report.html', content: '<p>Bericht: “ä”</p>' };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});

describe('saving a report', () => {
  it('proposes the folder, the name and the format, and writes where the person says', async () => {
    const path = join(folder, 'elsewhere.html');
    const result = await saveReport(report, folder, async (options) => {
      expect(options.defaultPath).toBe(join(folder, 'report.html'));
      expect(options.filters).toEqual([{ name: 'Web page', extensions: ['html'] }]);
      return path;
    });
    expect(result).toEqual({ type: 'saved', path });
    expect(await readFile(path, 'utf8')).toBe(report.content);
  });

  it('writes bytes as they are', async () => {
    const path = join(folder, 'report.docx');
    const content = new Uint8Array([80, 75, 0, 255]);
    await saveReport({ name: 'report.docx', content }, folder, async () => path);
    expect(new Uint8Array(await readFile(path))).toEqual(content);
  });

  it('writes nothing when the person cancels', async () => {
    expect(await saveReport(report, folder, async () => undefined)).toEqual({ type: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the old file as it was, and nothing beside it, when it cannot be written', async () => {
    await writeFile(join(folder, 'kept.txt'), 'old');
    const path = join(folder, 'kept.txt', 'report.html');
    const result = await saveReport(report, folder, async () => path);
    expect(result).toMatchObject({ type: 'failed', problem: { file: path } });
    expect(await readdir(folder)).toEqual(['kept.txt']);
    expect(await readFile(join(folder, 'kept.txt'), 'utf8')).toBe('old');
  });
});
