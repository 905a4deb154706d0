/** What the reader puts right is kept with the folder, and can be taken back. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EMPTY_PROJECT, type Project, parseProject, projectText } from '../shared/project/project.ts';
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

test('what another program writes into the open project is put together with what is written here', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const { page } = await launch({ folder });
  await expect(page.getByRole('table')).toBeVisible();
  const write = async (text: string) => {
    await page.keyboard.press('F7');
    await page.keyboard.press('n');
    await page.keyboard.type(text);
  };
  const file = join(folder, PROJECT);
  const saved = async (): Promise<Project> => {
    const parsed = parseProject(await readFile(file, 'utf8').catch(() => ''));
    return 'project' in parsed ? parsed.project : EMPTY_PROJECT;
  };
  const texts = async () => (await saved()).notes.map(({ text }) => text).sort();
  await write('Here');
  await page.keyboard.press('Escape');
  await expect.poll(texts).toEqual(['Here']);

  // While a note is being written here, another one comes from elsewhere.
  await write('Here again');
  const before = await saved();
  const [note] = before.notes;
  if (!note) throw new Error('no note was saved');
  await writeFile(file, projectText({ ...before, notes: [note, { ...note, id: 'theirs', text: 'There' }] }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toContainText('changed by another program');
  await expect(page.getByRole('alert')).toContainText('put together');
  await expect.poll(texts).toEqual(['Here', 'Here again', 'There']);
  await expect(page.getByRole('button', { name: 'Notes 3' })).toBeVisible();

  // A step back takes back what was done here, and only that.
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(texts).toEqual(['Here', 'There']);
  expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('changed elsewhere'));
});
