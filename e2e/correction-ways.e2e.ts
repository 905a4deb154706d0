/** Each correction by each way that there is to it: docs/guide.md has them as a table. */
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Command } from '../shared/contract.ts';
import { exampleIn, expect, test } from './app.ts';
import { textOf } from './report.ts';
import { comparePair, pressKeysOf, stubSaveDialog, versionNames } from './window.ts';

/** A sentence of outlet-a that outlet-b has too, and one before it that it has not. */
const LINKED = 'There is a need';
const ALONE = 'The air strikes apparently came';

const said = (page: Page): Locator => page.getByRole('status').first();
/** What stands under a passage that was put right. */
const mark = (page: Page, text: string): Locator => page.locator('[data-settled]', { hasText: text }).first();
const rowWith = (page: Page, words: string): Locator =>
  page.locator('#compare-rows tr', { has: page.locator('td[data-side="a"]', { hasText: words }) });

async function select(page: Page, words: string): Promise<void> {
  await page.locator('#compare-rows td[data-side="a"]').getByText(words).first().click();
  await expect(page.locator('tr[aria-current]')).toContainText(words);
}

async function undo(page: Page, times = 1): Promise<void> {
  for (let step = 0; step < times; step++) await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[data-settled]')).toHaveCount(0);
}

/** How a command is given; `label`: as the menu of a passage has it. */
type Way = (app: ElectronApplication, page: Page, id: Command, label: RegExp) => Promise<void>;

const WAYS: Readonly<Record<string, Way>> = {
  'the menu of the passage': async (_, page, __, label) => {
    await page.locator('tr[aria-current] [data-handle]').first().click();
    await page.getByRole('menuitem', { name: label }).click();
  },
  'its keys': (app, _, id) => pressKeysOf(app, id),
  'the menu of the window': (app, _, id) =>
    app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id),
};

for (const [name, way] of Object.entries(WAYS))
  test(`every act on a link by ${name}`, async ({ launch, scratch }) => {
    const { app, page } = await launch({ folder: await exampleIn(scratch) });
    const act = (id: Command, label: RegExp) => way(app, page, id, label);
    await comparePair(page, 'outlet-a', 'outlet-b');
    await select(page, LINKED);

    await act('unlink', /^Unlink/);
    await expect(said(page)).toContainText('Unlinked.');
    await expect(mark(page, 'does not answer to')).toBeVisible();
    await undo(page);

    await select(page, LINKED);
    await act('add-after', /^Add the sentence after/);
    await expect(said(page)).toContainText('The sentence after was added.');
    await expect(mark(page, 'these answer to each other')).toBeVisible();
    await undo(page);

    await select(page, LINKED);
    await act('add-before', /^Add the sentence before/);
    await expect(said(page)).toContainText('The sentence before was added.');
    await expect(rowWith(page, LINKED)).toContainText(ALONE);
    await page.keyboard.press('ArrowLeft');
    await act('take-out', /^Take this sentence out/);
    await expect(said(page)).toContainText('Taken out of the link.');
    await expect(rowWith(page, LINKED)).not.toContainText(ALONE);
    await undo(page, 2);

    await select(page, LINKED);
    await act('mark-moved', /^Mark as moved/);
    await expect(said(page)).toContainText('Marked as moved.');
    await expect(mark(page, 'Corrected by you: moved')).toBeVisible();
    await act('mark-moved', /^Mark as not moved/);
    await expect(said(page)).toContainText('Marked as not moved.');
    await expect(mark(page, 'not moved')).toBeVisible();
    await act('take-back', /^Take back/);
    await expect(said(page)).toContainText('Your correction was taken back.');
    await expect(page.locator('[data-settled]')).toHaveCount(0);

    await select(page, ALONE);
    await act('link-with', /^Link with/);
    await expect(page.getByRole('region', { name: 'Link with' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Linked.');
    await expect(mark(page, 'these answer to each other')).toBeVisible();
  });

test('a sentence dragged onto a linked one of its own column joins that link', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await comparePair(page, 'outlet-a', 'outlet-b');
  await select(page, ALONE);
  const target = rowWith(page, LINKED).locator('td[data-side="a"]').getByText(LINKED).first();
  await target.scrollIntoViewIfNeeded();
  await rowWith(page, ALONE).locator('[data-handle]').first().hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 8, { steps: 8 });
  await page.mouse.up();
  await expect(said(page)).toContainText('Added to the link.');
  await expect(rowWith(page, LINKED).locator('td[data-side="a"]')).toContainText(ALONE);
  await expect(mark(page, 'these answer to each other')).toBeVisible();
});

test('what a paragraph is, by its menu and by keys', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await comparePair(page, 'outlet-a', 'outlet-b');
  await select(page, LINKED);
  const role = page.getByLabel('This is a').first();
  await role.selectOption('caption');
  await expect(rowWith(page, LINKED)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rowWith(page, LINKED)).toHaveCount(1);
  await select(page, LINKED);
  await role.focus();
  await page.keyboard.press('c');
  await expect(rowWith(page, LINKED)).toHaveCount(0);
});

test('a version is moved, and stories are merged, by the keys of their menus', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await expect(versionNames(page)).toHaveCount(5);
  await page.getByRole('button', { name: /^c outlet-c/ }).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Move to .*Gaza/ }).press('Enter');
  await expect(versionNames(page)).toHaveCount(4);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(versionNames(page)).toHaveCount(5);
  await page.getByRole('button', { name: /^Stories: what to do with .*Gaza/ }).press('Enter');
  await page.getByRole('menuitem', { name: /^Merge with/ }).press('Enter');
  await expect(versionNames(page)).toHaveCount(6);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(versionNames(page)).toHaveCount(5);
});

test('a correction stands in the report in every format that it is saved as', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  await comparePair(page, 'outlet-a', 'outlet-b');
  await select(page, LINKED);
  await pressKeysOf(app, 'unlink');
  await expect(said(page)).toContainText('Unlinked.');
  await page.keyboard.press('6');
  await expect(page.getByRole('radio').first()).toBeVisible();
  for (const radio of await page.getByRole('radio').all()) {
    const format = await radio.inputValue();
    const path = join(scratch, `report.${format}`);
    await radio.check();
    await stubSaveDialog(app, path);
    await page.getByRole('button', { name: 'Save…', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(`Saved as ${path}`);
    await page.getByRole('button', { name: 'Close this message' }).click();
    expect((await textOf(path)).replace(/\s+/g, ' '), format).toContain('these do not answer to each other');
  }
});
