/** The base that the reader chose is a version: it stays when the files around it change. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exampleIn, expect, test } from '../app.ts';

const base = (page: Page) => page.locator('main').getByLabel(/^Base/);
const shown = (page: Page) => base(page).locator('option:checked');

test('a chosen base stays when the first file of its story is edited, and when it is deleted', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const first = await launch({ folder });
  await first.page.getByRole('button', { name: 'Key divergences' }).click();
  const option = base(first.page).locator('option', { hasText: 'outlet-b' });
  await base(first.page).selectOption((await option.getAttribute('value')) ?? '');
  await expect(first.page.getByText('chosen by you')).toBeVisible();
  await first.app.close();
  const file = join(folder, 'outlet-a.txt');
  await writeFile(file, `${await readFile(file, 'utf8')}\nThe talks go on in Baghdad.\n`);
  const { page } = await launch({ folder });
  await page.getByRole('button', { name: 'Key divergences' }).click();
  await expect(shown(page)).toHaveText(/outlet-b/);
  await expect(page.getByText('chosen by you')).toBeVisible();
  await rm(file);
  await expect(base(page).locator('option', { hasText: 'outlet-a' })).toHaveCount(0);
  await expect(shown(page)).toHaveText(/outlet-b/);
  await expect(page.getByText('chosen by you')).toBeVisible();
});
