import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXAMPLE, expect, test } from './app.ts';

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
