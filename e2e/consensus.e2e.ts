/** A story that no outlet carries half of: the consensus is its base, said to be inferred wherever it is shown. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { scatteredIn } from './scattered.ts';
import { expectAccessible, show } from './views.ts';
import { stubSaveDialog, versionNames } from './window.ts';

const NAME = 'Consensus (inferred)';

test('the consensus is the base of All outlets and can be compared, and is no outlet', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: await scatteredIn(scratch) });
  await show(page, 'Key divergences');
  await expect(page.getByText('8 versions of one story')).toBeVisible();
  await expect(page.getByText('no outlet published it')).toBeVisible();
  await expect(page.locator('main ol')).not.toContainText('Consensus');

  await show(page, 'All outlets');
  const heads = page.getByRole('columnheader');
  await expect(heads.nth(1).getByRole('combobox').locator('option:checked')).toContainText(NAME);
  await expect(heads.nth(1)).toContainText('inferred');
  await expect(page.getByRole('row')).toHaveCount(12);
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('all.png') });
  const table = join(scratch, 'table.csv');
  await stubSaveDialog(app, table);
  await page.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect.poll(() => readFile(table, 'utf8').catch(() => '')).toContain(NAME);

  const harbour = page.getByRole('row').filter({ hasText: 'harbour of Basra' });
  await harbour.getByRole('gridcell').nth(4).click();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByLabel('Base version').locator('option:checked')).toContainText(NAME);
  await expect(page.getByRole('table').getByText('dozens of').first()).toBeVisible();
  await expect(page.getByText('no outlet published it')).toBeVisible();
  await expect(page.getByText('not in 5 of 8 versions')).toBeVisible();
  await expect(versionNames(page).filter({ hasText: 'Consensus' })).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('compare.png') });

  await show(page, 'Relations');
  await expect(page.locator('main table').first()).not.toContainText('Consensus');
});

test('an outlet can be chosen instead, and the consensus again', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await scatteredIn(scratch) });
  await show(page, 'All outlets');
  const choice = page.getByRole('columnheader').nth(1).getByRole('combobox');
  await expect(choice.locator('option:checked')).toContainText(NAME);
  await choice.selectOption({ label: 'c · outlet-c' });
  await expect(choice.locator('option:checked')).toHaveText('c · outlet-c');
  await expect(choice.locator('option', { hasText: NAME })).toHaveCount(0);
  await choice.selectOption('');
  await expect(choice.locator('option:checked')).toContainText(NAME);
});
