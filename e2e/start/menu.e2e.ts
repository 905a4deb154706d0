import { COMMANDS } from '../../shared/contract.ts';
import { EXAMPLE, expect, test } from '../app.ts';

test('the menu tells the window each command', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    Reflect.get(window, 'variorum').onCommand((command: string) => heard.push(command));
  });
  await app.evaluate(({ Menu }, commands) => {
    for (const command of commands) Menu.getApplicationMenu()?.getMenuItemById(command)?.click();
  }, COMMANDS);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([...COMMANDS]);
});

/** The keys of the views stand in the sheet as a range. */
const VIEWS_BETWEEN = /^Ctrl\+[2-5]$/;

test('every key of the menu stands in the sheet of keys, and every one of the sheet with Ctrl in the menu', async ({
  launch,
}) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await expect(page.getByRole('table')).toBeVisible();
  const inMenu = await app.evaluate(({ Menu }) => {
    const keys: string[] = [];
    const collect = (menu: Electron.Menu | null | undefined) => {
      for (const item of menu?.items ?? []) {
        // Those of roles (copy, quit) are the system's.
        if (!item.role && item.accelerator) keys.push(String(item.accelerator));
        collect(item.submenu);
      }
    };
    collect(Menu.getApplicationMenu());
    return keys.map((key) => key.replace('CmdOrCtrl', 'Ctrl'));
  });
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and signs' });
  await expect(sheet).toBeVisible();
  const keys = await sheet.locator('kbd').allTextContents();
  const inSheet = keys.flatMap((line) => line.split(/ · | … /));
  expect(inMenu.length).toBeGreaterThan(25);
  expect(inMenu.filter((key) => !VIEWS_BETWEEN.test(key) && !inSheet.includes(key))).toEqual([]);
  const combined = inSheet.filter((key) => /^Ctrl\+.*\w$|^Ctrl\+[,/]$/.test(key));
  expect(combined.filter((key) => !inMenu.includes(key) && !/^Ctrl\+(?:Shift\+)?Z$/.test(key))).toEqual([]);
});
