/** Coding blind: nothing that the window shows, says, copies or saves tells whose text a version is. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { REPORT_FORMATS } from '../shared/contract.ts';
import { EXAMPLE, expect, test } from './app.ts';
import { textOf } from './report.ts';
import { expectAccessible } from './views.ts';
import { pressKeysOf, proposedNames, stubSaveDialog } from './window.ts';

/** All that tells an outlet: names of files, of outlets, of writers, of sites. */
const TELLING = /gazette|courier|Ziegenfuss/i;

/**
 * The example under telling names: as text files, a web page with all that such a page says of itself, the copy of a file
 * under another name, an orphaned note's file, and files that cannot be read.
 */
async function tellingFolder(scratch: string): Promise<string> {
  const folder = join(scratch, 'story');
  await mkdir(folder);
  const text = (letter: string) => readFile(join(EXAMPLE, `outlet-${letter}.txt`), 'utf8');
  for (const letter of ['a', 'b', 'c', 'd'])
    await writeFile(join(folder, `gazette-${letter}.txt`), await text(letter));
  await writeFile(join(folder, 'gazette-copy.txt'), await text('a'));
  await writeFile(join(folder, 'gazette-broken.pdf'), '%PDF-1.4 of no use');
  const paragraphs = (await text('e')).split('\n').filter((line) => line.trim());
  await writeFile(
    join(folder, 'courier.html'),
    `<html lang="en"><head><title>${paragraphs[0]} - The Courier</title>
    <meta property="og:site_name" content="The Courier"><meta name="author" content="Jane Ziegenfuss">
    <link rel="canonical" href="https://courier.example.org/iraq"></head>
    <body><article><h1>${paragraphs[0]}</h1>${paragraphs
      .slice(1)
      .map((one) => `<p>${one}</p>`)
      .join('')}</article></body></html>`,
  );
  return folder;
}

/** What the page holds, also in attributes; what a screen reader is told; what stands over the window and in its menus. */
async function everything(app: ElectronApplication, page: Page): Promise<string> {
  const window = await app.evaluate(({ BrowserWindow, Menu }) => [
    ...BrowserWindow.getAllWindows().map((one) => one.getTitle()),
    ...(Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []).map(
      ({ label }) => label,
    ),
  ]);
  const html = await page.evaluate(() => document.title + document.documentElement.outerHTML);
  return [...window, html, await page.locator('body').ariaSnapshot()].join('\n');
}

/** What of it tells an outlet, with what stands around. */
const tellingOf = (text: string): string[] =>
  [...text.matchAll(new RegExp(`.{0,60}(?:${TELLING.source}).{0,30}`, 'gi'))].map(([found]) => found);

async function expectBlind(app: ElectronApplication, page: Page, where: string): Promise<void> {
  expect(tellingOf(await everything(app, page)), where).toEqual([]);
}

test('no view, dialog or menu tells whose text it is', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await tellingFolder(scratch) });
  await expect(page.getByRole('table')).toBeVisible();
  // Before, the same look does find them: or it would find nothing at all.
  expect(tellingOf(await everything(app, page))).not.toEqual([]);
  await pressKeysOf(app, 'blind');
  await expect(page.getByRole('button', { name: /^Coding blind/ })).toBeVisible();
  await expect(page.getByRole('table')).toHaveAccessibleName(/^Outlet . and Outlet ./);

  for (const view of ['1', '2', '3', '4', '5', '6']) {
    await page.keyboard.press(view);
    const shown = view === '6' ? page.frameLocator('iframe') : page.locator('main');
    await expect(shown.getByText('Outlet A').first()).toBeAttached();
    await expectBlind(app, page, `view ${view}`);
    await page.screenshot({ path: test.info().outputPath(`blind-${view}.png`) });
  }
  expect(tellingOf((await page.locator('iframe').getAttribute('srcdoc')) ?? '')).toEqual([]);

  await page.keyboard.press('2');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('attacks');
  await expectBlind(app, page, 'find');
  await page.keyboard.press('Escape');
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('F7');
    await expectBlind(app, page, `difference ${step}`);
  }
  await page.locator('#compare-rows tr[aria-current] td[data-side="a"]').click();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'This passage' })).toBeVisible();
  await expectBlind(app, page, 'menu of a passage');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'About Outlet B' }).click();
  await expectBlind(app, page, 'about a version');
  // The file cannot be dragged out either: it would take its name along.
  await expect(page.getByRole('dialog').locator('[draggable=true]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 file to check' }).click();
  await expectBlind(app, page, 'problems');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expectBlind(app, page, 'help');
  await page.keyboard.press('Escape');
});

test('no note, no step back and no next start tells it', async ({ launch, scratch }) => {
  const folder = await tellingFolder(scratch);
  const { app, page } = await launch({ folder });
  await expect(page.getByRole('table')).toBeVisible();
  await pressKeysOf(app, 'blind');
  await expect(page.getByRole('table')).toHaveAccessibleName(/^Outlet . and Outlet ./);
  await page.keyboard.press('F7');
  await page.keyboard.press('n');
  await page.keyboard.type('Whose?');
  await expectBlind(app, page, 'editor of a note');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expectBlind(app, page, 'undo');
  await page.keyboard.press('s');
  await pressKeysOf(app, 'notes');
  await expect(page.getByRole('complementary', { name: 'Notes' }).getByRole('listitem')).toHaveCount(1);
  await expectBlind(app, page, 'list of notes');
  await expectAccessible(page);

  // The project file is no blind document: it must find the articles again.
  const project = join(folder, 'story.variorum');
  await expect.poll(() => readFile(project, 'utf8').catch(() => '')).toMatch(/"file": "(gazette|courier)/);
  await app.close();

  const again = await launch({ folder });
  await expect(again.page.getByRole('table')).toHaveAccessibleName(/^Outlet . and Outlet ./);
  await expectBlind(again.app, again.page, 'the next start');
  await again.page.getByRole('button', { name: /^Coding blind/ }).click();
  await expect(again.page.locator('[data-version]', { hasText: 'gazette-b' })).toBeVisible();
});

test('nothing that is copied or saved tells it', async ({ launch, scratch }) => {
  const folder = await tellingFolder(scratch);
  const { app, page } = await launch({ folder });
  await expect(page.getByRole('table')).toBeVisible();
  await pressKeysOf(app, 'blind');
  await expect(page.getByRole('table')).toHaveAccessibleName(/^Outlet . and Outlet ./);
  // Also a base that was chosen blind goes by its name in what is copied and saved, by its file in the project.
  await page.keyboard.press('1');
  await page.getByLabel('Base', { exact: true }).selectOption({ label: 'b · Outlet B' });
  await expect
    .poll(() => readFile(join(folder, 'story.variorum'), 'utf8').catch(() => ''))
    .toMatch(/"bases": \[[^\]]*"file": "(gazette|courier)/);
  await page.keyboard.press('2');
  const words = page.locator('#compare-rows mark').first();
  await words.evaluate((mark) => getSelection()?.selectAllChildren(mark));
  await pressKeysOf(app, 'copy-with-source');
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain('(Outlet ');
  expect(tellingOf(await copied())).toEqual([]);

  const offered = async (path: string, press: () => Promise<void>): Promise<string> => {
    await stubSaveDialog(app, path);
    await press();
    await expect(page.getByRole('alert')).toContainText(`Saved as ${path}`);
    await page.getByRole('button', { name: 'Close this message' }).click();
    const proposed = await proposedNames(app);
    expect(proposed.length).toBeGreaterThan(0);
    expect(tellingOf(proposed.join('\n'))).toEqual([]);
    return textOf(path);
  };
  await page.keyboard.press('3');
  const csv = join(scratch, 'outlets.csv');
  expect(
    tellingOf(await offered(csv, () => page.getByRole('button', { name: 'Save as CSV…' }).click())),
  ).toEqual([]);
  await page.keyboard.press('6');
  const formats = await page.getByRole('radio').all();
  expect(formats).toHaveLength(REPORT_FORMATS.length);
  for (const radio of formats) {
    const format = await radio.inputValue();
    await radio.check();
    const save = () => page.getByRole('button', { name: 'Save…', exact: true }).click();
    const text = await offered(join(scratch, `report.${format}`), save);
    expect(tellingOf(text), format).toEqual([]);
    expect(text, format).toContain('Outlet A');
  }
});
