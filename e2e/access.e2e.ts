import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXAMPLE, expect, test } from './app.ts';
import { badStops, enlarge, MOST_STOPS, moving, unreachable } from './reach.ts';
import { comparePair } from './window.ts';

/** In one page only: Electron has no second one for axe to work in. */
const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, any }) => [html, any.map((a) => a.message)]),
  ]);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the start page (${colorScheme})`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('button', { name: 'Open a folder of articles…' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing in Compare (${colorScheme})`, async ({ launch }) => {
    const { page } = await launch({ folder: EXAMPLE });
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('F7');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await page.getByRole('button', { name: 'Hide the same' }).click();
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('textbox', { name: 'Find in every version' }).fill('Iraq');
    await expect(page.getByRole('list', { name: 'Matches in each version' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('“?” opens the sheet of keys and signs, Escape closes it', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and signs' });
  await expect(sheet.getByText('next and previous change')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('at 200 % nothing is lost: every control is there, and nothing is cut off at the side', async ({
  launch,
}) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await comparePair(page, 'outlet-a', 'outlet-b');
  await enlarge(app, page);
  await page.keyboard.press('F7');
  for (const name of ['Find', 'Next change', 'Swap the two versions', 'Hide the same'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Folder' }).click();
  await expect(page.getByRole('button', { name: /^c outlet-c/ })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: /^c outlet-c/ }).click();
  await expect(page.getByRole('table', { name: 'outlet-a and outlet-c' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

const VIEWS = ['Key divergences', 'Compare', 'All outlets', 'Terms', 'Relations', 'Report'] as const;

/** Opens a view by its number, and waits for what it shows. */
async function openView(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press(`${VIEWS.indexOf(view) + 1}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(view);
  const content = page.locator('main :is(ol > li, tr, input, svg, iframe)').first();
  await expect(content).toBeVisible({ timeout: 20_000 });
}

test('Tab leads through every view, and the focus is seen at each stop', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ folder: EXAMPLE });
  for (const view of VIEWS) {
    await openView(page, view);
    const { stops, bad } = await badStops(page);
    expect(bad, view).toEqual([]);
    expect(stops, view).toBeGreaterThan(12);
    expect(stops, view).toBeLessThan(MOST_STOPS);
  }
});

test('nothing moves by itself, whether the reader wants less motion or not', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ folder: EXAMPLE });
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const view of VIEWS) {
      await openView(page, view);
      expect(await moving(page), view).toEqual([]);
    }
  }
});

test('at 200 % every control of every view can be brought into sight, and nothing hangs over the side', async ({
  launch,
}) => {
  test.slow();
  const { app, page } = await launch({ folder: EXAMPLE });
  await enlarge(app, page);
  for (const view of VIEWS) {
    await openView(page, view);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(640);
    expect(await unreachable(page), view).toEqual([]);
  }
});

test('with forced colours the two sides still differ, by the shape of the line', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await page.emulateMedia({ forcedColors: 'active' });
  const line = (side: string) =>
    page
      .locator(`td[data-side="${side}"] mark`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
  expect([await line('a'), await line('b')]).toEqual(['solid', 'double']);
});
