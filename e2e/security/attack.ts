/** One app for all attacks that leave nothing behind: each test gets its window freshly loaded. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Launched, start } from '../app.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ target: Launched }, { started: Launched }>({
  started: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const userData = await mkdtemp(join(tmpdir(), 'variorum-'));
      const started = await start(userData);
      await use(started);
      await started.app.close();
      await rm(userData, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  target: async ({ started }, use) => {
    const { app, page } = started;
    const loaded = page.waitForEvent('load');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
    await loaded;
    await use(started);
  },
});
