/** The views that show a whole story: Key divergences, All outlets, Terms, Relations. One window for each of them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { exampleIn, expect, test } from './app.ts';
import { stubSaveDialog } from './window.ts';

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(view);
}

/** In both themes; in one page only, as Electron has no second one for axe to work in. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(found, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** A card's line that says this, with whose it is. */
const line = (card: Locator, text: string): Locator => card.getByRole('listitem').filter({ hasText: text });

test('Key divergences: the first ten on the example, filtered, shown in their place', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Key divergences');
  const cards = page.locator('main ol > li');
  await expect(cards).toHaveCount(10);

  const attacks = cards.filter({ hasText: 'at least 100' });
  await expect(line(attacks, 'dozens')).toContainText('outlet-a');
  await expect(line(attacks, 'dozens')).toContainText('outlet-d');
  await expect(line(attacks, 'at least 100')).toContainText('outlet-c');
  await expect(line(attacks, 'numerous')).toContainText('outlet-e');
  const genocide = cards.filter({ hasText: 'textbook case of genocide' }).first();
  await expect(genocide).toContainText('a claim which Israel denies');
  await expect(genocide).toContainText('claims Israel vehemently denies');
  await expect(cards.filter({ hasText: 'Israel-Hamas war' }).first()).toContainText('Gaza war');
  const struck = cards.filter({ hasText: 'resistance groups' }).first();
  await expect(struck).toContainText('militias');
  await expect(struck).toContainText('militant groups');
  await expect(cards.filter({ hasText: 'many close to Iran' }).first()).toContainText('outlet-c');
  await expectAccessible(page);

  const kinds = page.getByRole('group', { name: 'Kinds of divergence' });
  await kinds.getByRole('button', { name: /^figure/ }).click();
  const figures = Number(
    (await kinds.getByRole('button', { name: /^figure/ }).textContent())?.match(/\d+/)?.[0],
  );
  await expect(cards).toHaveCount(Math.min(10, figures));
  await cards.filter({ hasText: 'at least 100' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('table').getByText('dozens').first()).toBeInViewport();
});

test('Key divergences: each of the first ten leads to its words in Compare', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  const cards = page.locator('main ol > li');
  for (let index = 0; index < 10; index++) {
    await show(page, 'Key divergences');
    const card = cards.nth(index);
    await expect(card).toBeVisible();
    const ofBase = card.locator('mark[class*="base"]');
    const words = (await ofBase.count()) > 0 ? ofBase : card.locator('mark');
    const said = ((await words.first().textContent()) ?? '').trim();
    await card.getByRole('button', { name: 'Compare' }).click();
    const place = page.getByRole('table').getByRole('row').filter({ hasText: said });
    await expect(place.first(), `${index + 1}: ${said}`).toBeInViewport();
  }
});

test('Key divergences: another base', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Key divergences');
  await expect(page.getByText(/inferred: it carries/)).toBeVisible();
  await page.getByRole('main').getByRole('combobox').selectOption({ label: 'c · outlet-c' });
  await expect(page.getByText('chosen by you')).toBeVisible();
  await show(page, 'All outlets');
  await expect(page.getByRole('columnheader').nth(1)).toContainText('outlet-c');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('table', { name: /^outlet-c and / })).toBeVisible();
  const versions = page.getByRole('complementary').getByRole('listitem');
  const base = versions.filter({ has: page.getByText('base', { exact: true }) });
  await expect(base).toContainText('outlet-c');
});

test('the inferred base stands on the left of Compare from the first picture, as in all views', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  const heading = page.getByRole('table', { name: / and / });
  const label = (await heading.getAttribute('aria-label')) ?? (await heading.textContent()) ?? '';
  const versions = page.getByRole('complementary').getByRole('listitem');
  const base = versions.filter({ has: page.getByText('base', { exact: true }) });
  const outlet = /outlet-\w/.exec((await base.textContent()) ?? '')?.[0] ?? '';
  expect(label).toContain(`${outlet} and `);
  await show(page, 'Key divergences');
  await expect(page.getByRole('main').getByRole('combobox').locator('option:checked')).toContainText(outlet);
  await expect(base).toContainText(outlet);
  await show(page, 'All outlets');
  await expect(page.getByRole('columnheader').nth(1)).toContainText(outlet);
});

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
  expect(await columnHere()).toBe('3');
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
    return Promise.all(shown.map((row) => row.locator('td:not([data-state="absent"])').count()));
  };
  const outlets = columns - 1;
  await page.getByRole('button', { name: 'Missing in one' }).click();
  await expect.poll(async () => new Set(await cellsOf())).toEqual(new Set([outlets - 1]));
  await page.getByRole('button', { name: 'Missing in one' }).click();
  await page.getByRole('button', { name: 'Carried by most' }).click();
  await expect.poll(async () => (await cellsOf())[0]).toBe(outlets);
  const carried = await cellsOf();
  expect(carried).toEqual(carried.toSorted((x, y) => y - x));

  await page.getByRole('button', { name: 'Only in one' }).click();
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(rows);
  await page.getByRole('button', { name: 'Only in one' }).click();
  await page.getByLabel('With a change of').selectOption('figure');
  await page.getByRole('button', { name: 'Most divergent' }).click();
  const attacks = page.getByRole('gridcell', { name: /at least 100/ });
  await attacks.click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const opened = page.locator('td[aria-expanded="true"]');
  await expect(opened.getByText('numerous').first()).toBeVisible();
  await expect(page.getByText('consensus, inferred')).toHaveCount(0);
  await page.getByRole('button', { name: 'Marks: majority' }).click();
  await expect(opened.filter({ hasText: 'consensus, inferred' })).toHaveCount(1);
  await expect(opened.locator('mark').getByText('at least 100').first()).toBeVisible();
  await grid.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('All outlets');
  await expect(page.getByRole('table').getByText('at least 100').first()).toBeInViewport();
});

test('Terms: suggested, kept, with wildcards, in whose voice, and absent', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Terms');
  await expect(page.getByRole('rowheader', { name: 'militia', exact: true })).toBeVisible();
  await page.getByLabel('Watch a word or phrase').fill('genocid*');
  await page.keyboard.press('Enter');
  const uses = page.getByRole('region', { name: 'Uses of “genocid*”' });
  await expect(uses.getByText('2 uses')).toBeVisible();
  await expect(uses.getByText('not in outlet-c')).toBeVisible();
  await expect(uses.getByText(/^(own voice|reported|quoted)$/)).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop watching “genocid*”' }).click();
  await expect(page.getByRole('rowheader', { name: 'genocid*' })).toHaveCount(0);
});

test('Relations: how much is shared, and whose words', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Relations');
  const matrix = page.getByRole('table');
  await expect(matrix.getByTitle(/of outlet-c’s wording is in outlet-a/)).toContainText('%');
  await page.getByRole('button', { name: 'Same passages' }).click();
  await expect(matrix.getByTitle(/of outlet-c’s passages are in outlet-a/)).toContainText('%');
  await expect(page.getByText(/share wording of their own|Not enough evidence/).first()).toBeVisible();
  await expectAccessible(page);
});

test('Key divergences opened before the story’s base is known are shown all the same', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await page.locator('[data-version]').first().waitFor();
  await page.keyboard.press('1');
  await expect(page.getByText('What “Gaza war” is called elsewhere')).toBeVisible();
});
