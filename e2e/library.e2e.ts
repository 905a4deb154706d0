import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLE, expect, test } from './app.ts';
import { chooseInMenu, dropFolder, stubOpenDialog, versionNames } from './window.ts';

const OUTLETS = ['outlet-a', 'outlet-b', 'outlet-c', 'outlet-d', 'outlet-e'];

test('opens the folder that the dialog gives', async ({ launch }) => {
  const { app, page } = await launch();
  await stubOpenDialog(app, EXAMPLE);
  await page.getByRole('button', { name: 'Open a folder of articles…' }).click();
  await expect(versionNames(page)).toContainText(OUTLETS);
});

test('stays as it was when the dialog is closed without a choice', async ({ launch }) => {
  const { app, page } = await launch();
  await stubOpenDialog(app, undefined);
  await page.getByRole('button', { name: 'Open a folder of articles…' }).click();
  await expect(page.getByRole('heading', { name: 'Variorum' })).toBeVisible();
});

test('opens a folder that is dropped on it', async ({ launch }) => {
  const { page } = await launch();
  await dropFolder(page, EXAMPLE);
  await expect(versionNames(page)).toContainText(OUTLETS);
});

test('lists the folders opened before, and opens them again', async ({ launch, scratch }) => {
  const userData = join(scratch, 'kept');
  const first = await launch({ folder: EXAMPLE, userData });
  await expect(versionNames(first.page)).toContainText(OUTLETS);
  await first.app.close();
  const { app, page } = await launch({ userData });
  await chooseInMenu(app, 'Close folder');
  await page.getByRole('button', { name: /iraq-us-exit/ }).click();
  await expect(versionNames(page)).toContainText(OUTLETS);
});

test('offers the example', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Open the example/ }).click();
  await expect(versionNames(page)).toContainText(OUTLETS);
});

test('says so when a folder holds nothing to compare, and offers another', async ({ launch, scratch }) => {
  const folder = join(scratch, 'empty');
  await mkdir(folder);
  const { page } = await launch({ folder });
  await expect(page.getByRole('heading', { name: 'There is no article in “empty”' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open another folder…' })).toBeVisible();
});

test('shows the one version of a story as it is', async ({ launch, scratch }) => {
  const folder = join(scratch, 'one');
  await mkdir(folder);
  await writeFile(join(folder, 'alone.txt'), 'Nobody else told this.\n\nIt has two paragraphs.');
  const { page } = await launch({ folder });
  await expect(page.getByText('the only version of this story')).toBeVisible();
  await expect(page.getByText('It has two paragraphs.')).toBeVisible();
});

test('what a file is called and says is shown as text, whatever it is', async ({ launch, scratch }) => {
  const folder = join(scratch, 'hostile');
  const name = '<img src=x onerror=document.title=1> & "quotes" \u202etxt.exe';
  await mkdir(folder);
  await writeFile(
    join(folder, `${name}.txt`),
    '<script>document.title = "hacked"</script> <b>bold</b> claims.',
  );
  await writeFile(join(folder, 'b.txt'), '<script>document.title = "hacked"</script> <i>pale</i> claims.');
  const { page } = await launch({ folder });
  await expect(page.getByText('<script>').first()).toBeVisible();
  await expect(versionNames(page)).toHaveText([name, 'b'], { useInnerText: false });
  expect(await page.locator('main td :is(script, b, i, img)').count()).toBe(0);
  expect(await page.title()).toBe('hostile – Variorum');
});
