/** Ways of the end-to-end tests to reach what the window shows, by role and name where there is one. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Command } from '../shared/contract.ts';

/** Answers the next folder dialogs with this path, or as if the user closed them. */
export const stubOpenDialog = (app: ElectronApplication, path: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === undefined,
      filePaths: chosen === undefined ? [] : [chosen],
    });
  }, path);

/** Clicks an item of the app's own menu, by its label. */
export const chooseInMenu = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    const found = items.find((item) => item.label === label);
    if (!found) throw new Error(`There is no “${label}” in the menu.`);
    found.click();
  }, label);

/** Answers the next save dialogs with this path, and writes down which ones they propose. */
export const stubSaveDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    const proposed: string[] = [];
    const asked = async (...args: readonly object[]) => {
      const options = args.at(-1);
      if (options && 'defaultPath' in options) proposed.push(String(options.defaultPath));
      return { canceled: false, filePath };
    };
    dialog.showSaveDialog = Object.assign(asked, { proposed });
  }, path);

/** The paths that the save dialogs proposed since they are answered. */
export const proposedNames = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ dialog }) => {
    const { showSaveDialog: asked } = dialog;
    return 'proposed' in asked && Array.isArray(asked.proposed) ? asked.proposed.map(String) : [];
  });

/** Drops a folder (or file) of the disk on the middle of the window, as the system's file manager does. */
export async function dropFolder(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await session.detach();
}

/** The outlets in the sidebar, in order. */
export const versionNames = (page: Page): Locator => page.locator('[data-version]');

/** Compares two versions of the example, which opens with its base and another one. */
export async function comparePair(page: Page, base: string, other: string): Promise<void> {
  await chooseVersion(page, 'Base version', base);
  await chooseVersion(page, 'Other version', other);
  await page.getByRole('table', { name: `${base} and ${other}` }).waitFor();
}

async function chooseVersion(page: Page, label: string, outlet: string): Promise<void> {
  const options = page.getByLabel(label).locator('option', { hasText: outlet });
  await page.getByLabel(label).selectOption((await options.first().getAttribute('value')) ?? '');
}

/**
 * Presses the keys of an item of the app's menu, by its command or its label, as they stand in it: through the window, which
 * hands on to the menu what the page leaves. (Keys that Playwright presses end in the page.)
 */
export const pressKeysOf = (app: ElectronApplication, command: Command | 'Open folder…' | 'Close folder') =>
  app.evaluate(({ BrowserWindow, Menu }, name) => {
    const menu = Menu.getApplicationMenu();
    const labelled = menu?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    const item = menu?.getMenuItemById(name) ?? labelled?.find(({ label }) => label === name);
    const keys = item?.accelerator?.toString().split('+') ?? [];
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const keyCode = keys.pop();
    if (!contents || keyCode === undefined) throw new Error(`There are no keys for “${name}” in the menu.`);
    const modifiers = keys.map((key) => (key === 'Shift' ? 'shift' : key === 'Alt' ? 'alt' : 'control'));
    for (const type of ['keyDown', 'keyUp'] as const) contents.sendInputEvent({ type, keyCode, modifiers });
  }, command);
