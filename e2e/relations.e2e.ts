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
  await expectAccessible(page);
});
