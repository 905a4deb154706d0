import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app.ts';

test('a report is saved where the dialog says, and can be read back', async ({ launch, scratch }) => {
  const { app, page } = await launch();
  const path = join(scratch, 'saved “here”.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const result = await page.evaluate(() =>
    Reflect.get(window, 'variorum').saveReport({ name: 'report.html', content: '<p>“ä”</p>' }),
  );
  expect(result).toEqual({ type: 'saved', path });
  expect(await readFile(path, 'utf8')).toBe('<p>“ä”</p>');
});

test('a report that cannot be saved says why', async ({ launch, scratch }) => {
  const { app, page } = await launch();
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    join(scratch, 'none', 'report.docx'),
  );
  const result = await page.evaluate(() =>
    Reflect.get(window, 'variorum').saveReport({ name: 'report.docx', content: new Uint8Array([1, 2]) }),
  );
  expect(result).toMatchObject({
    type: 'failed',
    problem: { message: expect.stringContaining('no such file') },
  });
});
