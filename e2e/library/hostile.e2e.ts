/** A file that no reader survives costs itself, in the real app with its real reader. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { versionNames } from '../window.ts';

/** More elements than the reader's memory holds, in a file that is no larger than a page with pictures. */
const ELEMENTS = 5_000_000;

test('a page that takes all memory is named, the window lives on, and the files behind it open', async ({
  launch,
  scratch,
}) => {
  test.setTimeout(180_000);
  const folder = join(scratch, 'bad');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), 'The port was closed on Tuesday. Nobody was hurt.');
  await writeFile(join(folder, 'bomb.html'), `<!doctype html><p>${'<i>a</i>'.repeat(ELEMENTS)}`);
  await writeFile(join(folder, 'c.txt'), 'The port was closed on Tuesday. One man was hurt.');
  const { page } = await launch({ folder });
  // Meanwhile the window answers.
  await page.getByRole('button', { name: /^Cancel|^Stop/ }).focus();
  await page.getByRole('button', { name: '1 file to check' }).click({ timeout: 120_000 });
  const problem = page.getByRole('dialog').getByRole('listitem');
  await expect(problem).toContainText('bomb.html');
  await expect(problem).toContainText(/the process that reads it ended|took over 30 seconds and was stopped/);
  await page.keyboard.press('Escape');
  await expect(versionNames(page)).toHaveText(['a', 'c']);
});
