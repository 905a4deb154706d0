/** Terms: words that are watched, and how each outlet uses them. */
import { exampleIn, expect, test } from './app.ts';
import { expectAccessible, show } from './views.ts';

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
  await expect(uses.getByText('As genocide 2')).toBeVisible();
  await page.getByRole('button', { name: 'Per 1,000 words' }).click();
  await expect(
    page
      .getByRole('row', { name: /^genocid\*/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(/^\d+\.\d$/);
  await uses.getByRole('button').first().click();
  const panel = page.getByRole('region', { name: 'This passage in every version' });
  await expect(panel).toContainText(/not in \d of 5 versions/);
  await expect(panel).toContainText('genocide');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop watching “genocid*”' }).click();
  await expect(page.getByRole('rowheader', { name: 'genocid*' })).toHaveCount(0);
});
