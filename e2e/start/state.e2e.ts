import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../shared/contract.ts';
import { EXAMPLE, expect, type Launched, test } from '../app.ts';

const isDark = ({ page }: Launched) =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
const setTheme = ({ page }: Launched, theme: Settings['theme']) =>
  page.evaluate((theme) => Reflect.get(window, 'variorum').setTheme(theme), theme);

const isShown = ({ app }: Launched) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
const place = ({ app }: Launched) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the theme that is set is seen at once, and in the next run', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const first = await launch({ userData });
  await setTheme(first, 'light');
  await expect.poll(() => isDark(first)).toBe(false);
  await setTheme(first, 'dark');
  await expect.poll(() => isDark(first)).toBe(true);
  await first.app.close();
  expect(await isDark(await launch({ userData }))).toBe(true);
});

test('the window opens where it was', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const bounds = { x: 40, y: 60, width: 900, height: 640 };
  const first = await launch({ userData });
  // Showing a window puts it where it was made, whatever it was told before.
  await expect.poll(() => isShown(first)).toBe(true);
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, bounds);
  await expect.poll(() => place(first)).toEqual(bounds);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await first.app.waitForEvent('close').catch(() => {});

  const { window } = JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8'));
  expect(window).toEqual({ ...bounds, maximized: false });
  const second = await launch({ userData });
  await expect.poll(() => isShown(second)).toBe(true);
  await expect.poll(() => place(second)).toEqual(bounds);
});

test('the folder is open again, at the same view and the same two versions', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const other = ({ page }: Launched) => page.getByLabel('Other version').locator('option:checked');
  const first = await launch({ userData, folder: EXAMPLE });
  await first.page.getByLabel('Other version').selectOption({ label: 'e · outlet-e' });
  await expect(other(first)).toHaveText('e · outlet-e');
  await first.app.close();

  const second = await launch({ userData });
  await expect(other(second)).toHaveText('e · outlet-e');
  await second.page.keyboard.press('3');
  await expect(second.page.getByRole('grid')).toBeVisible();
  await second.app.close();

  await expect((await launch({ userData })).page.getByRole('grid')).toBeVisible();
});

test('a window that was on a screen that is gone opens where it can be seen', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  await mkdir(userData);
  const window = { x: 9000, y: 9000, width: 900, height: 640, maximized: false };
  await writeFile(
    join(userData, 'settings.json'),
    JSON.stringify({ version: 1, theme: 'system', recent: [], window }),
  );
  const { app } = await launch({ userData });
  const { x } = await app.evaluate(({ BrowserWindow }) => ({
    x: 0,
    ...BrowserWindow.getAllWindows()[0]?.getBounds(),
  }));
  expect(x).toBeLessThan(5000);
});

test('settings that cannot be read are set aside and told of', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  await mkdir(userData);
  await writeFile(join(userData, 'settings.json'), 'no longer JSON');
  const { page } = await launch({ userData });
  await expect(page.getByText('The settings could not be read').first()).toBeVisible();
  const [aside = ''] = (await readdir(userData)).filter((name) => name.includes('unreadable'));
  expect(await readFile(join(userData, aside), 'utf8')).toBe('no longer JSON');
});
