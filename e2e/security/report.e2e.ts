/** A report on articles that attack whoever reads it: in the preview, as a web page in a browser, and as PDF. */
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../app.ts';
import { stubSaveDialog } from '../window.ts';

const ATTACK = 'window.attacked=parent.attacked=1';
/** What tries to run something, or to ask the host for something. */
const attacks = (host: string): readonly string[] => [
  `<script>${ATTACK}</script>`,
  `<script src="${host}/script.js"></script>`,
  `<img src="${host}/pixel.png" onerror="${ATTACK}">`,
  `"><svg onload="${ATTACK}"><use href="${host}/a.svg#b"/></svg>`,
  `<a href="javascript:${ATTACK}">javascript:${ATTACK}</a>`,
  `<iframe src="${host}/frame" srcdoc="<script>${ATTACK}</script>"></iframe>`,
  `</style><style>@import url(${host}/style.css); body{background:url(${host}/image.png)}</style>`,
  `<link rel="stylesheet" href="${host}/link.css"><link rel="prefetch" href="${host}/prefetch">`,
  `<meta http-equiv="refresh" content="0;url=${host}/refresh"><base href="${host}/">`,
  `<form action="${host}/form"><button autofocus onfocus="${ATTACK}">Go</button></form>`,
  `<object data="${host}/object"></object><embed src="${host}/embed"><video src="${host}/video" onerror="${ATTACK}">`,
  `--></textarea></title></template></noscript><script>${ATTACK}</script>`,
  `]]><script>${ATTACK}</script>`,
  `The minister said \u202e${ATTACK}\u202c and \u2067so on.`,
  `[link](javascript:${ATTACK}) ![picture](${host}/markdown.png)`,
  '=HYPERLINK("http://example.org/sheet")',
];
const OUTLETS = [
  '<b onclick=attacked=1>One',
  '"><script>window.attacked=1<\\script>',
  'right-to-left-\u202efdp',
];

/** Everything that a page in a browser without any of our guards asks for, and whether anything ran in it. */
const inABrowser = (app: ElectronApplication, file: string) =>
  app.evaluate(async ({ BrowserWindow, session }, file) => {
    const asked: string[] = [];
    const apart = session.fromPartition('browser');
    apart.webRequest.onBeforeRequest(({ url }, decide) => {
      asked.push(url);
      decide({});
    });
    const window = new BrowserWindow({ show: false, webPreferences: { session: apart } });
    await window.loadFile(file);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const attacked: unknown = await window.webContents.executeJavaScript("'attacked' in window");
    const elements: unknown = await window.webContents.executeJavaScript(
      "document.querySelectorAll('script, img, iframe, object, embed, video, base, form, link').length",
    );
    const url = window.webContents.getURL();
    window.destroy();
    return { asked: asked.filter((one) => one !== url), attacked, elements };
  }, file);

test('what articles hold stays text, wherever the report is read', async ({ launch, scratch }) => {
  const folder = join(scratch, 'story');
  await mkdir(folder);
  for (const [index, outlet] of OUTLETS.entries()) {
    const body = attacks('http://127.0.0.1:9').map(
      (attack, n) => `In town ${n} the minister wrote ${attack} on Monday${'!'.repeat(index)}`,
    );
    await writeFile(
      join(folder, `${outlet}.txt`),
      [`Minister writes <script>${ATTACK}</script>`, ...body].join('\n\n'),
    );
  }
  const { app, page } = await launch({ folder });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const preview = page.frameLocator('iframe[title="Preview"]');
  await expect(preview.getByText('<script>').first()).toBeVisible();
  await expect(preview.locator('#redline')).toBeAttached();
  expect(await preview.locator('script, img, iframe, object, embed, video, base, form, link').count()).toBe(
    0,
  );
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(requested.filter((url) => !url.startsWith('app://'))).toEqual([]);

  const html = join(scratch, 'report.html');
  await stubSaveDialog(app, html);
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('alert')).toContainText(html);
  expect(await inABrowser(app, html)).toEqual({ asked: [], attacked: false, elements: 0 });

  const pdf = join(scratch, 'report.pdf');
  await page.getByRole('radio', { name: 'PDF' }).check();
  await stubSaveDialog(app, pdf);
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('alert')).toContainText(pdf);
  expect((await readFile(pdf)).toString('latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch|SubmitForm)\b/);
});

test('a page that is put in the preview’s place can do nothing', async ({ launch, scratch }) => {
  const folder = join(scratch, 'story');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), 'The minister said so on Monday.');
  const { page } = await launch({ folder });
  // What is refused is told on the console, and is no error here.
  page.removeAllListeners('console');
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  await page.evaluate(async (markup) => {
    const src: string = await Reflect.get(window, 'variorum').showPreview(markup);
    const frame = Object.assign(document.createElement('iframe'), { src, title: 'attack' });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  }, attacks(host).join('\n'));
  await page.waitForTimeout(500);
  await expect(page.frameLocator('iframe[title="attack"]').getByText('The minister said')).toBeAttached();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(reached).toEqual([]);
  server.close();
});
