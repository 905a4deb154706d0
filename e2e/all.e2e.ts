/** All outlets: the collation as a grid. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exampleIn, expect, fiftyIn, test } from './app.ts';
import { manyVersions } from './long-texts.ts';
import { expectAccessible, show } from './views.ts';
import { stubSaveDialog } from './window.ts';

test('All outlets: the grid by keyboard, its rows chosen and ordered, and saved', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  const grid = page.getByRole('grid', { name: 'Passages by outlet' });
  const here = page.locator('td:focus');
  const rowHere = () => page.locator('tr:has(td:focus)').getAttribute('aria-rowindex');
  const columnHere = () => here.getAttribute('aria-colindex');
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  const columns = Number(await grid.getAttribute('aria-colcount'));
  await expectAccessible(page);

  await grid.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(rowHere).toBe('3');
  await expect.poll(columnHere).toBe('3');
  await page.keyboard.press('End');
  await expect.poll(columnHere).toBe(`${columns}`);
  await page.keyboard.press('Home');
  await expect.poll(columnHere).toBe('2');
  await page.keyboard.press('Control+End');
  await expect.poll(rowHere).toBe(`${rows}`);
  await page.keyboard.press('Control+Home');
  await expect.poll(rowHere).toBe('2');

  const csv = join(scratch, 'table.csv');
  await stubSaveDialog(app, csv);
  await page.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect(page.getByRole('alert')).toContainText(`Saved as ${csv}`);
  const table = await readFile(csv, 'utf8');
  expect(table).toContain('dozens of drone and missile attacks');
  expect(table.trim().split('\n'), 'a line a passage, and the heads').toHaveLength(rows);
  await page.getByRole('button', { name: 'Close this message' }).click();

  const cellsOf = async () => {
    const shown = await grid.locator('tbody tr').all();
    return Promise.all(
      shown.map((row) => row.locator('td:not([data-state="absent"], [data-state="doubtful"])').count()),
    );
  };
  const outlets = columns - 1;
  const which = page.getByLabel('Which passages');
  await which.selectOption('Missing in one');
  await expect.poll(async () => new Set(await cellsOf())).toEqual(new Set([outlets - 1]));
  await which.selectOption('All passages');
  const order = page.getByLabel('Order of the passages');
  await order.selectOption('Carried by most');
  await expect.poll(async () => (await cellsOf())[0]).toBe(outlets);
  const carried = await cellsOf();
  expect(carried).toEqual(carried.toSorted((x, y) => y - x));

  await which.selectOption('Only in one');
  await expect.poll(async () => new Set(await cellsOf())).toEqual(new Set([1]));
  // What another version may have too is not called only here.
  const sure = grid.locator('tbody tr:not(:has(td[data-state="doubtful"]))');
  await expect(grid.locator('td[data-state="only"]')).toHaveCount(await sure.count());
  await page.getByRole('button', { name: 'Show all passages' }).click();
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBe(rows);
  await page.getByLabel('With a change of').selectOption('Figures');
  await order.selectOption('Most divergent');
  const attacks = page.getByRole('gridcell', { name: /at least 100/ });
  await attacks.click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const opened = page.locator('td[aria-expanded="true"]');
  await expect(opened.getByText('numerous').first()).toBeVisible();
  await expect(page.getByText('consensus, inferred')).toHaveCount(0);
  await page.getByLabel('What opened passages are marked against').selectOption('Marks: majority');
  await expect(opened.filter({ hasText: 'consensus, inferred' })).toHaveCount(1);
  await expect(opened.locator('mark').getByText('at least 100').first()).toBeVisible();
  await grid.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('All outlets');
  await expect(page.getByRole('table').getByText('at least 100').first()).toBeInViewport();
});

/** How many passages the grid speaks of, beside its heads. */
const passages = async (page: Page): Promise<number> =>
  Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;

test('All outlets: passages by the form they have in an outlet', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  await expect(page.getByRole('grid')).toBeVisible();
  const all = await passages(page);
  await page.getByLabel('In which outlet').selectOption('b · outlet-b');
  const carried = await passages(page);
  await page.getByLabel('With a reading that is').selectOption('absent');
  const absent = await passages(page);
  await page.getByLabel('With a reading that is').selectOption('doubtful');
  const doubtful = await passages(page);
  await page.getByLabel('With a reading that is').selectOption('set aside');
  await expect(page.getByRole('main')).toContainText(/No passage is like that|set aside/);
  const aside = (await page.getByRole('grid').count()) > 0 ? await passages(page) : 0;
  expect(carried + absent + doubtful + aside).toBe(all);
  await page.getByLabel('With a reading that is').selectOption('in part');
  const halves = page.locator('td[data-state="partial"][aria-colindex="4"]');
  expect(await halves.count()).toBe(await passages(page));
  await expect(page.getByRole('columnheader').first()).toContainText(`${await passages(page)} of ${all}`);
});

test('All outlets: stars and notes stand in their cells, and choose the passages', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  const all = await passages(page);
  await page.locator('td[tabindex="0"]').focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const here = page.locator('td:focus');
  await page.keyboard.press('s');
  await expect(here.getByRole('button', { name: 'Starred' })).toBeVisible();
  await expect(here).toHaveAttribute('aria-label', /Has a note\.$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.keyboard.type('Ask the press office.');
  await page.keyboard.press('Escape');
  await expect(here.getByRole('button', { name: '1 note' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: '★ Starred 1' }).click();
  expect(await passages(page)).toBe(1);
  await page.locator('td', { has: page.getByRole('button', { name: 'Starred' }) }).focus();
  await page.keyboard.press('s');
  await expect(page.getByText('No passage is like that')).toBeVisible();
  await page.getByRole('button', { name: 'Show all passages' }).click();
  expect(await passages(page)).toBe(all);
});

test('All outlets: fifty versions by keyboard, with only the cells in sight drawn', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await fiftyIn(scratch) });
  await show(page, 'All outlets');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-colcount', '51', { timeout: 60_000 });
  const drawn = await grid.locator('tbody tr').first().locator('td').count();
  expect(drawn).toBeLessThan(30);

  const here = page.locator('td:focus');
  const inSight = async () => {
    const label = await grid.locator('tr:has(td:focus) th').boundingBox();
    const cell = await here.boundingBox();
    const head = await grid.locator('thead').boundingBox();
    if (!label || !cell || !head) return false;
    return cell.x >= label.x + label.width - 1 && cell.y >= head.y + head.height - 1;
  };
  await grid.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(here).toHaveAttribute('aria-colindex', '51');
  await expect(here).toBeInViewport({ ratio: 0.9 });
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft');
  await expect(here).toHaveAttribute('aria-colindex', '39');
  await expect.poll(inSight).toBe(true);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(here).toHaveAttribute('aria-colindex', '2');
  await expect.poll(inSight).toBe(true);

  // The cell stays, with the focus, where the reader scrolls it out of sight.
  await page.mouse.move(800, 400);
  await page.mouse.wheel(6000, -6000);
  await expect(here).not.toBeInViewport();
  await expect(here).toHaveAttribute('aria-colindex', '2');
  await page.keyboard.press('ArrowRight');
  await expect(here).toHaveAttribute('aria-colindex', '3');
  await expect(here).toBeInViewport({ ratio: 0.9 });
  await expectAccessible(page);
});

test('All outlets: at twice the size, and in the system’s own colours', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await show(page, 'All outlets');
  await page.emulateMedia({ forcedColors: 'active' });
  const rounds = ['same', 'reworded', 'partial', 'only'].map((state) =>
    page.locator(`td[data-state="${state}"]`),
  );
  for (const cells of rounds) {
    if ((await cells.count()) === 0) continue;
    await expect(cells.first().locator('[aria-hidden]').first()).not.toBeEmpty();
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await wide()).toBe(false);
  for (const control of await page.getByRole('main').locator('select, button').all())
    await expect(control).toBeInViewport();
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(page.locator('td:focus')).toBeInViewport({ ratio: 0.9 });
});

test('All outlets: the passage that the reader is at, in every version, equal readings once', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  const panel = page.getByRole('region', { name: 'This passage in every version' });
  await expect(panel).toContainText('Choose a passage');
  await page.getByRole('gridcell', { name: /at least 100/ }).focus();
  await expect(panel).toContainText('4 readings; doubtful in 1');
  await expect(panel.locator('mark').getByText('at least 100')).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'outlet-d' }).locator('mark')).toHaveCount(0);
  await expect(panel.getByRole('listitem').filter({ hasText: 'doubtful: may say' })).toContainText(
    'outlet-b',
  );
  await expectAccessible(page);
  await page.keyboard.press('ArrowUp');
  await expect(panel).toContainText('in all 5 versions');
});

test('All outlets: how far the comparison of fifty versions is, and its end at a word', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await manyVersions(scratch, 50, 200) });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'All outlets' }).click();
  await expect(page.getByText(/^Linking \d+ of \d+ pairs of versions$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', /^\d{2,}$/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('You stopped this.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', '51', { timeout: 80_000 });
});

test('All outlets: another base at the head of its column, and the inferred one again', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  const base = page.getByRole('columnheader').nth(1);
  await expect(base).toContainText('base, inferred');
  await base.getByLabel('Base').selectOption('c · outlet-c');
  await expect(base.locator('option:checked')).toHaveText('c · outlet-c');
  await expect(base).not.toContainText('inferred,');
  await base.getByLabel('Base').selectOption('Infer it again');
  await expect(base).toContainText('base, inferred');
  await expect(base.locator('option:checked')).toHaveText('d · outlet-d');
});

test('All outlets: as the reader left it, when they come back from another view', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  await page.getByLabel('Order of the passages').selectOption('Most divergent');
  await page.getByLabel('In which outlet').selectOption('b · outlet-b');
  await page.getByLabel('What opened passages are marked against').selectOption('Marks: majority');
  const chosen = await passages(page);
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  const here = page.locator('td[tabindex="0"]');
  await expect(here).toHaveAttribute('aria-expanded', 'true');
  const label = (await here.getAttribute('aria-label')) ?? '';
  const panel = page.getByRole('region', { name: 'This passage in every version' });
  await expect(panel).toContainText(/Passage \d+/);

  await show(page, 'Terms');
  await show(page, 'All outlets');
  expect(await passages(page)).toBe(chosen);
  await expect(page.getByLabel('Order of the passages')).toHaveValue('1');
  await expect(here).toHaveAttribute('aria-label', label);
  await expect(here).toHaveAttribute('aria-expanded', 'true');
  await expect(here).toBeInViewport();
  await expect(panel).toContainText(/Passage \d+/);
});
