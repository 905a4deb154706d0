/** A file that is edited while it is read: its new text appears, and the reader stays where they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleIn, expect, test } from '../app.ts';
import { comparePair } from '../window.ts';

test('what another program writes appears; pair, selected passage and notes stay', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const { page } = await launch({ folder });
  await comparePair(page, 'outlet-a', 'outlet-c');
  const table = page.getByRole('table', { name: 'outlet-a and outlet-c' });
  await expect(table).toBeVisible();
  await page.keyboard.press('F7');
  await page.keyboard.press('F7');
  const selected = page.locator('main [aria-current="true"]').first();
  await expect(selected).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: /^Notes.*1/ }).first()).toBeVisible();
  await expect(selected).toContainText('★');
  const words = await selected.textContent();
  const file = join(folder, 'outlet-c.txt');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('regional conflict.', 'regional conflict. The harbour was quiet.'));
  await expect(table.getByText('The harbour was quiet.')).toBeAttached();
  await expect(table).toBeVisible();
  expect(await selected.textContent()).toBe(words);
  await expect(page.getByRole('button', { name: /^Notes.*1/ }).first()).toBeVisible();
});
