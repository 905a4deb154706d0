/** Which story a version belongs to is put right in the sidebar, by the keyboard and by drag. */
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exampleIn, expect, test } from './app.ts';
import { pressKeysOf, versionNames } from './window.ts';

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

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;

const splitOff = async (page: Page) => {
  await page.getByRole('button', { name: 'Stories: what to do with outlet-c' }).click();
  await page.getByRole('menuitem', { name: 'Split off into a story of its own' }).click();
};

test('a correction is seen as such, stays when the app is closed and the file edited, and is taken back', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const first = await launch({ folder });
  await expect(versionNames(first.page)).toHaveCount(5);
  await splitOff(first.page);
  await expect(versionNames(first.page)).toHaveCount(4);
  await first.app.close();
  const file = join(folder, 'outlet-c.txt');
  await writeFile(file, `${await readFile(file, 'utf8')}\nThe talks go on in Baghdad.\n`);
  const { page } = await launch({ folder });
  await expect(versionNames(page)).toHaveCount(4);
  const corrected = page.getByRole('listitem').filter({ hasText: 'corrected by you' });
  await corrected.getByRole('button', { name: /corrected by you/ }).click();
  await expect(versionNames(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Take back: outlet-c' }).click();
  await expect(versionNames(page)).toHaveCount(5);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`two stories are merged, and stay so; axe finds nothing in the menu (${colorScheme})`, async ({
    launch,
    scratch,
  }) => {
    const folder = await exampleIn(scratch);
    const first = await launch({ folder });
    await expect(versionNames(first.page)).toHaveCount(5);
    await first.page.emulateMedia({ colorScheme });
    await first.page.getByRole('button', { name: /^Stories: what to do with .*Gaza/ }).click();
    await expect(first.page.getByRole('menu', { name: 'Stories' })).toBeVisible();
    expect(await violations(first.page)).toEqual([]);
    await first.page.getByRole('menuitem', { name: /^Merge with/ }).click();
    await expect(versionNames(first.page)).toHaveCount(6);
    expect(await violations(first.page)).toEqual([]);
    await first.app.close();
    const { page } = await launch({ folder });
    await expect(versionNames(page)).toHaveCount(6);
  });
}

test('the original file is shown in its folder, by the keyboard; not while coding blind', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const { app, page } = await launch({ folder });
  await expect(versionNames(page)).toHaveCount(5);
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Reflect.set(globalThis, 'shown', path);
  });
  const show = page.getByRole('dialog').getByRole('button', { name: 'Show in its folder' });
  await page.getByRole('button', { name: 'About outlet-c' }).press('Enter');
  await show.press('Enter');
  const path = await realpath(join(folder, 'outlet-c.txt'));
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(path);
  // A page under attack learns of no file elsewhere.
  await app.evaluate(() => Reflect.set(globalThis, 'shown', 'nothing'));
  const outside = await page.evaluate(() =>
    Reflect.get(globalThis, 'variorum')
      .showFile('../settings.json')
      .then(
        () => 'answered',
        () => 'refused',
      ),
  );
  expect(outside).toBe('refused');
  expect(await app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe('nothing');

  await page.keyboard.press('Escape');
  await pressKeysOf(app, 'blind');
  await page.getByRole('button', { name: 'About Outlet C' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'About Outlet C' })).toBeVisible();
  await expect(show).toHaveCount(0);
});
