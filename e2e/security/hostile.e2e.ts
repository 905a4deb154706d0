import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app.ts';

const MARKUP = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
const NAMES = [
  '<img src=x onerror=window.attacked=1>.txt',
  '"><script>window.attacked=1<\\script>.txt',
  "javascript:window.attacked=1;'.txt",
  '{{window.attacked=1}}.txt',
  'right-to-left-\u202etxt.exe.txt',
  '-rf --no-sandbox.txt',
  '%2e%2e%2fetc%2fpasswd.txt',
  '..txt',
];

test('hostile names and contents are shown as text', async ({ launch, scratch }) => {
  const folder = join(scratch, '<b>folder & $(touch attacked)');
  await mkdir(folder);
  for (const name of NAMES) {
    const text = `Minister says ${MARKUP}\n\nThe minister said ${MARKUP} on Monday in ${name}.`;
    await writeFile(join(folder, name), text);
  }
  const { page } = await launch({ folder });
  await expect(page.getByText('<img src=x onerror').first()).toBeVisible();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(await page.locator('img[src="x"], b:has-text("folder"), body script').count()).toBe(0);
});
