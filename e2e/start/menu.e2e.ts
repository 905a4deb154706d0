import { COMMANDS } from '../../shared/contract.ts';
import { expect, test } from '../app.ts';

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
