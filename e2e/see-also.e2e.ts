/** All outlets says why a passage that a link points to is a row of its own. */
import { exampleIn, expect, test } from './app.ts';
import { show } from './views.ts';

test('an opened row names the passages that links also point to, and why they are others', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'All outlets');
  // Found by its words: its place among the rows hangs on the order of the versions.
  const row = page.getByRole('row').filter({ hasText: 'Iraq urges the swift departure' });
  await row.getByRole('gridcell').first().click();
  await expect(row.getByRole('rowheader')).toContainText(
    /See also \d+: one version would have its reading in two places\./,
  );
  await page.screenshot({ path: test.info().outputPath('see-also.png') });
});
