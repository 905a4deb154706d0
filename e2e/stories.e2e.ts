/** Which story a version belongs to is put right in the sidebar, by the keyboard and by drag. */
import { exampleIn, expect, test } from './app.ts';
import { versionNames } from './window.ts';

test('a version is split off by the keyboard, undone, and moved by drag', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  const version = page.getByRole('button', { name: /^c outlet-c/ });
  const count = 5;
  await expect(versionNames(page)).toHaveCount(count);
  await version.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Split off into a story of its own' }).press('Enter');
  await expect(versionNames(page)).toHaveCount(count - 1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(versionNames(page)).toHaveCount(count);
  await version.dragTo(page.locator('aside button', { hasText: 'Gaza Ceasefire' }).first());
  await expect(versionNames(page)).toHaveCount(count - 1);
});
