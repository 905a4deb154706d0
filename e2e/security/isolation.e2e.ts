import { expect, test } from './attack.ts';

test('the page has no Node, no Electron, and of ours nothing but the Api', async ({ target }) => {
  const { page } = target;
  const found = await page.evaluate(() => {
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
      '__dirname',
    ];
    return names.filter((name) => name in globalThis);
  });
  expect(found).toEqual([]);

  const api = await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'variorum')).sort());
  expect(api).toEqual([
    'cancelReading',
    'cancelSaving',
    'dragFile',
    'endTour',
    'onCommand',
    'onFolder',
    'onNotice',
    'onSettings',
    'openDropped',
    'openFolder',
    'openOtherProject',
    'openRecent',
    'printReport',
    'ready',
    'saveProject',
    'saveReport',
    'setCoder',
    'setPlace',
    'setReading',
    'setReport',
    'setTables',
    'setTheme',
    'settings',
    'showFile',
    'showPreview',
    'showSaved',
  ]);
});

test('the window is isolated and sandboxed', async ({ target }) => {
  const { app } = target;
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) => Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
  });
});

test('what the page does to its own objects does not reach the preload script', async ({ target }) => {
  const { page } = target;
  const settings = await page.evaluate(async () => {
    const { map } = Array.prototype;
    const { keys } = Object;
    const spoiled = () => {
      throw new Error('spoiled');
    };
    Array.prototype.map = spoiled;
    Object.keys = spoiled;
    try {
      return await Reflect.get(globalThis, 'variorum').settings();
    } finally {
      Array.prototype.map = map;
      Object.keys = keys;
    }
  });
  expect(settings).toMatchObject({ theme: 'system', recent: [] });
});
