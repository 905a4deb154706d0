/** The report as a web page, in the app's Chromium but outside of its guards: what a reader's browser makes of it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXAMPLE, expect, type Launched, test } from './app.ts';
import { makeReport } from './report.ts';

/** Opens the file in a window of its own, without the app's guards; gives its page and what it asked for. */
async function opened({ app }: Launched, file: string): Promise<{ page: Page; requests: string[] }> {
  const appears = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }) => {
    void new BrowserWindow({ webPreferences: { partition: 'report' } }).loadURL('about:blank');
  });
  const page = await appears;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await app.evaluate(({ BrowserWindow }, path) => {
    const blank = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === 'about:blank');
    return blank?.loadFile(path);
  }, file);
  await expect(page.getByText('Divergence report', { exact: true })).toBeVisible();
  return { page, requests };
}

test('axe finds nothing in it, light or dark', async ({ launch, scratch }) => {
  const file = join(scratch, 'report.html');
  makeReport(EXAMPLE, 'html', file);
  const { page } = await opened(await launch(), file);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const told = violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ html }) => html)]);
    expect(told).toEqual([]);
  }
});

const ATTACKS = [
  '<script>window.attacked=1</script>',
  '<img src="https://example.org/x.png" onerror="window.attacked=1">',
  '"><svg onload="window.attacked=1">',
  '</style><style>@import "https://example.org/x.css";</style>',
  '</title><iframe src="https://example.org/"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<a href="javascript:window.attacked=1">here</a>',
  '<!-- ]]> <base href="https://example.org/">',
];

test('hostile articles run nothing and request nothing', async ({ launch, scratch }) => {
  const folder = join(scratch, 'story');
  await mkdir(folder);
  for (const name of ['a', 'b', 'c']) {
    const text = ATTACKS.map((attack) => `The minister said ${attack} on Monday in ${name}.`).join('\n\n');
    await writeFile(
      join(folder, `<img src=x onerror=window.attacked=1> ${name}.txt`),
      `Minister speaks\n\n${text}\n`,
    );
  }
  const file = join(scratch, 'report.html');
  makeReport(folder, 'html', file, '--date', ATTACKS.join(' '));
  const { page, requests } = await opened(await launch(), file);
  await expect(page.getByText('<script>window.attacked=1</script>').first()).toBeVisible();
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  const live = page.locator('script, iframe, img, base, [onload], [onerror], a[href^="javascript"]');
  expect(await live.count()).toBe(0);
});
