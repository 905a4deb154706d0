/** What the reader puts right is kept with the folder, and can be taken back. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exampleIn, expect, test } from './app.ts';
import { comparePair, versionNames } from './window.ts';

const PROJECT = 'story.variorum';

async function renameOutlet(page: Page, from: string, to: string): Promise<void> {
  await page
    .getByRole('button', { name: `About ${from}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: `About ${from}` });
  await dialog.getByLabel('Outlet').fill(to);
  await dialog.getByRole('button', { name: 'Save' }).click();
}

test('an outlet’s name is put right, taken back, and kept for the next time', async ({ launch, scratch }) => {
  const folder = await exampleIn(scratch);
  const { page, app } = await launch({ folder });
  await expect(versionNames(page).first()).toHaveText('outlet-a');
  await renameOutlet(page, 'outlet-a', 'The Gazette');
  await expect(versionNames(page).first()).toHaveText('The Gazette');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(versionNames(page).first()).toHaveText('outlet-a');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(versionNames(page).first()).toHaveText('The Gazette');

  await expect.poll(async () => (await readdir(folder)).includes(PROJECT)).toBe(true);
  await expect.poll(() => readFile(join(folder, PROJECT), 'utf8')).toContain('The Gazette');
  await app.close();
  const again = await launch({ folder });
  await expect(versionNames(again.page).first()).toHaveText('The Gazette');
});

test('what was set aside is taken back into the comparison, and stays there', async ({ launch, scratch }) => {
  const folder = await exampleIn(scratch);
  const { page, app } = await launch({ folder });
  await comparePair(page, 'outlet-a', 'outlet-b');
  await page.getByRole('button', { name: /1 dateline/ }).click();
  await page.getByLabel('This is a').first().selectOption('body');
  await expect(page.getByRole('button', { name: /1 dateline/ })).toHaveCount(0);
  await expect
    .poll(() => readFile(join(folder, PROJECT), 'utf8').catch(() => ''))
    .toContain('"role": "body"');
  await app.close();

  const again = await launch({ folder });
  await comparePair(again.page, 'outlet-a', 'outlet-b');
  await expect(again.page.locator('#compare-rows')).toContainText('BAGHDAD:');
  await expect(again.page.getByRole('button', { name: /1 dateline/ })).toHaveCount(0);
});

test('one click puts a passage that was set aside back, and one step takes that back', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  const dateline = page.getByRole('button', { name: /1 dateline/ });
  await dateline
    .locator('..')
    .getByRole('button', { name: /^Put .*back into the article$/ })
    .click();
  await expect(page.locator('#compare-rows')).toContainText('BAGHDAD:');
  await expect(dateline).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(dateline).toBeVisible();
});
