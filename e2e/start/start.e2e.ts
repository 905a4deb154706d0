/** npm start, as a person runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, ROOT, test } from '../app.ts';

test('npm start says what it runs on, shows the example, and ends when the window is closed', async ({
  scratch,
}) => {
  const script = join(ROOT, 'electron/runtime/start.ts');
  const switches = ['--remote-debugging-port=0', `--user-data-dir=${join(scratch, 'user-data')}`];
  const start = spawn(process.execPath, [script, 'examples/iraq-us-exit', ...switches], { cwd: ROOT });
  let output = '';
  const { promise: address, resolve } = Promise.withResolvers<string>();
  for (const stream of [start.stdout, start.stderr]) {
    stream.on('data', (data) => {
      output += data;
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
  }
  const ended = once(start, 'exit');
  const browser = await chromium.connectOverCDP(await address);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  if (!page) throw new Error('There is no page.');
  await expect(page.getByText('outlet-a').first()).toBeVisible();
  expect(output).toMatch(/^Electron \d+\.\d+\.\d+ \(.+\) on .+\.$/m);
  expect(start.exitCode).toBeNull();

  await page.close();
  expect((await ended)[0]).toBe(0);
});
