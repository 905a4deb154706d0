import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLE, expect, test } from '../app.ts';

test('a window whose process ends is offered to be loaded again, with its story', async ({
  launch,
  scratch,
}) => {
  const userData = join(scratch, 'user-data');
  const { app, page } = await launch({ folder: EXAMPLE, userData });
  await expect(page.getByText('outlet-a').first()).toBeVisible();
  const question = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const [window] = BrowserWindow.getAllWindows();
    const { promise, resolve } = Promise.withResolvers<string>();
    dialog.showMessageBox = async (...args: unknown[]) => {
      resolve(String(Reflect.get(Object(args[1]), 'message')));
      return { response: 0, checkboxChecked: false };
    };
    const loaded = new Promise<void>((done) => window?.webContents.once('did-finish-load', () => done()));
    window?.webContents.forcefullyCrashRenderer();
    const question = await promise;
    await loaded;
    return question;
  });
  expect(question).toBe('The window stopped working.');
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
  await expect.poll(shown).toContain('outlet-a');
  expect(await readFile(join(userData, 'errors.log'), 'utf8')).toContain('The window’s process ended');
});
