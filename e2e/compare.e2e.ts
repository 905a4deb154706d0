import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLE, expect, test } from './app.ts';

const OTHER = 'Other version';
const BASE = 'Base version';

/** Shows the example's versions of these outlets. */
async function choose(page: Page, base: string, other: string): Promise<void> {
  await page.getByLabel(BASE).selectOption(await idOf(page, base));
  await page.getByLabel(OTHER).selectOption(await idOf(page, other));
  await expect(page.getByRole('table', { name: `outlet-${base} and outlet-${other}` })).toBeVisible();
}

const idOf = async (page: Page, letter: string): Promise<string> => {
  const options = page.getByLabel(BASE).locator('option', { hasText: `outlet-${letter}` });
  return (await options.first().getAttribute('value')) ?? '';
};

/** Scrolls until the base's side of a row shows the text. */
async function rowOf(page: Page, text: string) {
  const row = page.getByRole('row', { name: text });
  const ruler = page.getByRole('scrollbar');
  await ruler.press('Home');
  for (let step = 0; step < 60 && (await row.count()) === 0; step++) await ruler.press('PageDown');
  await row.first().scrollIntoViewIfNeeded();
  return row.first();
}

for (const other of ['b', 'c', 'e']) {
  test(`outlet-${other} is shown to lack the “textbook case of genocide” of outlet-a`, async ({ launch }) => {
    const { page } = await launch({ folder: EXAMPLE });
    await choose(page, 'a', other);
    const row = await rowOf(page, 'textbook case of genocide');
    const [base, sign, there] = [0, 1, 2].map((cell) => row.getByRole('cell').nth(cell));
    await expect(base ?? row).toContainText('as a textbook case of genocide, a claim which Israel denies.');
    await expect(there ?? row).not.toContainText('genocide');
    const marked = (base ?? row).locator('mark').filter({ hasText: 'genocide' });
    const gone = (sign ?? row).getByText(`not in outlet-${other}`);
    await expect(marked.or(gone).first()).toBeAttached();
  });
}

test('a sentence that the other outlet may have in other words is called doubtful, not missing', async ({
  launch,
}) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'e');
  const row = await rowOf(page, 'Some of the perpetrators have been arrested');
  await expect(row.getByRole('cell').nth(2)).toHaveText(
    /^doubtful: may answer to “Despite condemning attacks.* prevent such strikes\.”$/,
  );
  await expect(row).not.toContainText('not in outlet-e');
  await row.getByRole('cell').first().click();
  const panel = page.getByRole('region', { name: 'This passage in every version' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'outlet-e' })).toContainText(
    /doubtful: may say Despite condemning/,
  );
});

for (const [other, figure] of [
  ['c', 'at least 100'],
  ['e', 'numerous'],
] as const) {
  test(`“dozens” against “${figure}” is a change in a linked sentence`, async ({ launch }) => {
    const { page } = await launch({ folder: EXAMPLE });
    await choose(page, 'a', other);
    const row = await rowOf(page, 'dozens of drone and missile attacks');
    const cells = row.getByRole('cell');
    await expect(cells.nth(0).locator('mark').filter({ hasText: 'dozens' })).toHaveCount(1);
    await expect(cells.nth(2)).toContainText(`${figure} `);
    const marked = await cells.nth(2).locator('mark').allTextContents();
    expect(marked.join(' ')).toContain(figure);
  });
}

test('F7 and Shift+F7 step through the changes, say which it is, and bring it into sight', async ({
  launch,
}) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  const current = page.locator('mark[data-current]');
  await page.keyboard.press('F7');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/^1 of \d+\./);
  for (let step = 0; step < 30; step++) await page.keyboard.press('F7');
  await expect(page.getByText(/^31 of \d+$/)).toBeVisible();
  await expect(current.first()).toBeInViewport();
  await page.keyboard.press('Shift+F7');
  await expect(page.getByText(/^30 of \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(page.getByText(/^31 of \d+$/)).toBeVisible();
});

test('swapping puts each version on the other side', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  await page.getByRole('button', { name: 'Swap the two versions' }).click();
  await expect(page.getByLabel(BASE)).toHaveValue(await idOf(page, 'c'));
  await expect(page.getByLabel(OTHER)).toHaveValue(await idOf(page, 'a'));
});

test('a filter shows and visits its kind only', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  const chip = page.getByRole('button', { name: /^Only in a/ });
  const count = Number((await chip.textContent())?.match(/\d+/)?.[0]);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`${count} changes`)).toBeVisible();
  await page.getByRole('button', { name: /^All \d/ }).click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
});

test('the selected passage is shown in every version', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  const row = await rowOf(page, 'dozens of drone and missile attacks');
  await row.getByText('dozens', { exact: true }).click();
  const panel = page.getByRole('region', { name: 'This passage in every version' });
  await expect(panel.getByText('at least 100').first()).toBeVisible();
  await expect(panel.getByText('numerous').first()).toBeVisible();
});

test('is dark when the reader wants it dark', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  const brightness = () =>
    page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
      return Number(red);
    });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await brightness()).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness()).toBeLessThan(60);
});

test('keeps how the reader wants the text, from run to run', async ({ launch, scratch }) => {
  const userData = join(scratch, 'kept');
  const first = await launch({ folder: EXAMPLE, userData });
  await first.page.getByRole('button', { name: 'Text and appearance' }).click();
  await first.page.getByLabel('Size').fill('21');
  await first.page.getByLabel('Sans').check();
  await expect.poll(() => fontOf(first.page)).toMatch(/^21px "?Inter/);
  await first.app.close();
  const { page } = await launch({ folder: EXAMPLE, userData });
  await expect.poll(() => fontOf(page)).toMatch(/^21px "?Inter/);
});

const fontOf = async (page: Page): Promise<string> => {
  await page.getByRole('row').first().waitFor();
  return page
    .getByRole('row')
    .first()
    .evaluate((row) => `${getComputedStyle(row).fontSize} ${getComputedStyle(row).fontFamily}`);
};

test('a moved passage leads to its other place and back, by button and by key', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'b');
  await page.getByRole('button', { name: /^Moved/ }).click();
  await page.keyboard.press('F7');
  const selected = page.locator('tr[aria-current]');
  const index = () => selected.getAttribute('aria-rowindex');
  const [from, lead] = [await index(), selected.getByRole('button', { name: /moved (to|from) ¶ \d+/ })];
  await lead.click();
  await expect.poll(index).not.toBe(from);
  await expect(selected).toBeInViewport();
  await page.keyboard.press('m');
  await expect.poll(index).toBe(from);
});

test('text of one column is copied with its source', async ({ launch }) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  const row = await rowOf(page, 'dozens of drone and missile attacks');
  await row
    .locator('td[data-side="a"]')
    .getByText('dozens', { exact: true })
    .evaluate((mark) => getSelection()?.selectAllChildren(mark));
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('copy-with-source')?.click());
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('“dozens” (outlet-a, ¶ 2, file outlet-a.txt)');
});

test('text that is dragged out of the window carries its source', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  const row = await rowOf(page, 'dozens of drone and missile attacks');
  const words = row.locator('td[data-side="a"]').getByText('dozens', { exact: true });
  await words.evaluate((mark) => getSelection()?.selectAllChildren(mark));
  const dragged = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('dragstart', (event) => resolve(event.dataTransfer?.getData('text/plain'))),
      ),
  );
  await words.hover();
  await page.mouse.down();
  await page.mouse.move(20, 600, { steps: 10 });
  await page.mouse.up();
  expect(await dragged).toBe('“dozens” (outlet-a, ¶ 2, file outlet-a.txt)');
});

test('words that moved within a sentence are marked as moved, at both places', async ({
  launch,
  scratch,
}) => {
  const folder = join(scratch, 'budget');
  await mkdir(folder);
  const rest =
    '\n\nOpposition lawmakers walked out of the chamber during the vote in protest.\n\nTwo former ministers are still under investigation over the missing harbour funds.\n';
  await writeFile(
    join(folder, 'one.txt'),
    `In the old harbour on Friday morning the ministry of finance published its new budget of 40 pages.${rest}`,
  );
  await writeFile(
    join(folder, 'two.txt'),
    `The ministry of finance published its new budget of 44 pages in the old harbour on Friday morning.${rest}`,
  );
  const { page } = await launch({ folder });
  const marks = page.getByRole('table').getByTitle('moved within the sentence');
  await expect(marks).toHaveText([
    'In the old harbour on Friday morning',
    'in the old harbour on Friday morning',
  ]);
});

test('no row stands over the next, whatever is kept of the reader’s place meanwhile', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await choose(page, 'a', 'c');
  await rowOf(page, 'dozens of drone and missile attacks').then((row) => row.locator('mark').first().click());
  const overlaps = () =>
    page.locator('#compare-rows tr').evaluateAll((rows) => {
      const boxes = rows.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      return boxes.filter(({ bottom }, index) => bottom > (boxes[index + 1]?.top ?? bottom) + 1).length;
    });
  await page.waitForTimeout(500);
  expect(await overlaps()).toBe(0);
});
