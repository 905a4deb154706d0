/** Relations: who shares how much with whom, and whose words. */
import { exampleIn, expect, test } from './app.ts';
import { expectAccessible, show } from './views.ts';

test('Relations: how much is shared, and whose words', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Relations');
  const matrix = page.getByRole('table');
  await expect(matrix.getByTitle(/of outlet-c’s wording is in outlet-a/)).toContainText('%');
  await page.getByRole('button', { name: 'Same passages' }).click();
  await expect(matrix.getByTitle(/of outlet-c’s passages are in outlet-a/)).toContainText('%');
  await expect(page.getByText(/share wording of their own|Not enough evidence/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Both' }).click();
  await expect(matrix.getByTitle(/^outlet-c in outlet-a: \d+ % on average$/)).toBeVisible();
  const group = page
    .getByRole('listitem')
    .filter({ hasText: '2 versions share wording of their own' })
    .last();
  await expect(group).toContainText('outlet-b');
  await expect(group).toContainText('outlet-e');
  await expect(group.locator('q mark').first()).not.toBeEmpty();
  await expectAccessible(page);
});
