import { expect, test } from './app.ts';
import { longTexts, SENTENCES } from './long-texts.ts';

test(`of two texts of ${SENTENCES} sentences only those in sight are in the document, from end to end`, async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await longTexts(scratch) });
  await expect(page.getByRole('row').first()).toBeVisible({ timeout: 60_000 });
  const ruler = page.getByRole('scrollbar');
  const rows = page.getByRole('row');
  for (let step = 0; step < 40; step++) {
    await ruler.press('PageDown');
    expect(await rows.count()).toBeLessThan(100);
  }
  await ruler.press('End');
  await expect(page.getByText(`number ${SENTENCES - 1} near`).first()).toBeInViewport();
  await page.keyboard.press('F7');
  await expect(page.locator('mark[data-current]').first()).toBeInViewport();
});
