/** What the reader puts right about links and moves: by menu, keys and drag, taken back, undone, and kept. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Command } from '../shared/contract.ts';
import { exampleIn, expect, test } from './app.ts';
import { comparePair } from './window.ts';

/** A sentence of outlet-a that outlet-b has too, one that it has not, and one of outlet-b that answers to neither. */
const LINKED = 'There is a need';
const ALONE = 'The air strikes apparently came';
const OTHER = 'In an exclusive interview';

const current = (page: Page): Locator => page.locator('tr[aria-current]');
const rowWith = (page: Page, words: string): Locator =>
  page.locator('#compare-rows tr', { has: page.locator('td[data-side="a"]', { hasText: words }) });
const menu = (page: Page): Locator => page.getByRole('menu', { name: 'This passage' });
const choose = (page: Page, name: string): Promise<void> =>
  menu(page).getByRole('menuitem', { name, exact: true }).press('Enter');
const said = (page: Page): Locator => page.getByRole('status').first();

/** Shows outlet-a and outlet-b and selects a passage of the base. */
async function select(page: Page, words: string): Promise<void> {
  await comparePair(page, 'outlet-a', 'outlet-b');
  await page.locator('#compare-rows td[data-side="a"]').getByText(words).first().click();
  await expect(current(page)).toContainText(words);
}

/** As the window's menu has it, or its accelerator. */
const command = (app: ElectronApplication, id: Command): Promise<void> =>
  app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id);

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

test('the menu of a passage opens by key and by button, and gives the focus back', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await select(page, LINKED);
  await page.keyboard.press('Shift+F10');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.keyboard.press('End');
  await expect(menu(page).getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).not.toContainText(LINKED);
  await current(page).locator('[data-handle]').first().click();
  await expect(menu(page)).toBeVisible();
});

test('unlinking by the keyboard is marked, heard, undone, done again, taken back, and kept', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const { app, page } = await launch({ folder });
  await select(page, LINKED);
  await page.keyboard.press('Shift+F10');
  await choose(page, 'Unlink');
  const row = rowWith(page, LINKED);
  await expect(row.locator('[data-settled]')).toContainText('Corrected by you: does not answer to “');
  await expect(said(page)).toContainText('Unlinked');
  await expect(current(page)).toContainText(LINKED);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(row.locator('[data-settled]')).toHaveCount(0);
  await expect(said(page)).toHaveText('Undone: a link');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(row.locator('[data-settled]')).toBeVisible();
  await expect.poll(() => readFile(join(folder, 'story.variorum'), 'utf8')).toContain('"linked": false');
  await app.close();

  const again = (await launch({ folder })).page;
  await comparePair(again, 'outlet-a', 'outlet-b');
  const kept = rowWith(again, LINKED);
  await expect(kept.locator('[data-settled]')).toBeVisible();
  await kept.getByRole('button', { name: 'Take back' }).click();
  await expect(kept.locator('[data-settled]')).toHaveCount(0);
  await expect(kept.locator('td[data-side="b"]')).toContainText('Although no specific deadline');
});

test('a passage is linked with another by keys alone; Escape leaves all as it was', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  await select(page, ALONE);
  await command(app, 'link-with');
  const bar = page.getByRole('region', { name: 'Link with' });
  await expect(bar).toContainText('Choose the passage in outlet-b that answers to');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(current(page)).toContainText(ALONE);

  await page.keyboard.press('Shift+F10');
  await choose(page, 'Link with …');
  for (let step = 0; step < 40 && !(await said(page).textContent())?.startsWith(OTHER); step++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Linked.');
  const row = rowWith(page, ALONE);
  await expect(row.locator('td[data-side="b"]')).toContainText(OTHER);
  await expect(row.locator('[data-settled]')).toContainText('these answer to each other');
});

test('a passage is linked by dragging it onto a sentence of the other column', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await select(page, ALONE);
  const target = rowWith(page, LINKED).locator('td[data-side="b"]').getByText('Although').first();
  await target.scrollIntoViewIfNeeded();
  await rowWith(page, ALONE).locator('[data-handle]').first().hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 8, { steps: 8 });
  await page.mouse.up();
  await expect(rowWith(page, ALONE).locator('td[data-side="b"]')).toContainText('Although');
  await expect(said(page)).toContainText('Linked.');
});

test('a link grows by the sentence beside it, and a sentence is taken out of it again', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  await select(page, LINKED);
  await command(app, 'add-before');
  const row = rowWith(page, LINKED);
  await expect(row.locator('td[data-side="a"]')).toContainText(ALONE);
  await expect(row.locator('[data-settled]')).toContainText('these answer to each other');
  await page.keyboard.press('ArrowLeft');
  await command(app, 'take-out');
  await expect(rowWith(page, ALONE).getByText('not in outlet-b').last()).toBeVisible();
  await expect(rowWith(page, LINKED).locator('[data-settled]').first()).toContainText('these answer');
  await command(app, 'take-out');
  await expect(said(page)).toContainText('Choose a sentence');
});

test('a passage is marked as moved, and as not moved', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await select(page, LINKED);
  await page.keyboard.press('Shift+F10');
  await choose(page, 'Mark as moved');
  const row = rowWith(page, LINKED).first();
  await expect(row.locator('[data-settled]')).toContainText('Corrected by you: moved');
  await expect(current(page).getByRole('button', { name: /moved (to|from)/ })).toBeVisible();
  await page.keyboard.press('Shift+F10');
  await choose(page, 'Mark as not moved');
  await expect(row.locator('[data-settled]')).toContainText('not moved');
  await expect(current(page).getByRole('button', { name: /moved (to|from)/ })).toHaveCount(0);
});
