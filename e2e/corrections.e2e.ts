/** What the reader says of links, moves and stories: by menu, keys and drag, taken back, and kept. */
import type { Page } from '@playwright/test';
import { exampleIn, expect, test } from './app.ts';

/** Shows the first two versions and selects a passage of the base that has these words. */
async function select(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('row').first()).toBeVisible();
  await page.locator('#compare-rows td[data-side="a"]').getByText(words).first().click();
  await expect(page.locator('tr[aria-current]')).toContainText(words);
}

const menu = (page: Page) => page.getByRole('menu', { name: 'This passage' });

test('the menu of a passage opens by key and by button, and gives the focus back', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await select(page, 'Baghdad');
  await page.keyboard.press('Shift+F10');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(menu(page).getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await page.locator('tr[aria-current] [data-handle]').first().click();
  await expect(menu(page)).toBeVisible();
});
