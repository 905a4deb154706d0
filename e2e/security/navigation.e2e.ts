import type { Launched } from '../app.ts';
import { expect, test } from './attack.ts';

const START = 'app://variorum/index.html';
// Not about:blank, which Chromium goes to without asking: an empty page, whose calls are rejected.
const ELSEWHERE = [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,elsewhere',
  'blob:app://variorum/elsewhere',
  'chrome://gpu',
  'app://elsewhere/index.html',
  'app://variorum/none.html',
  'mailto:someone@example.org',
];

/** What the page does is done when it answers; a navigation would have thrown away what the page knows. */
async function expectStillThere({ app, page }: Launched, attempt: string): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'mark')), attempt).toBe('still the same page');
  expect(page.url(), attempt).toBe(START);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length), attempt).toBe(1);
}

const mark = ({ page }: Launched) =>
  page.evaluate(() => {
    Reflect.set(window, 'mark', 'still the same page');
  });

test('the page cannot leave', async ({ target }) => {
  await mark(target);
  for (const url of ELSEWHERE) {
    await target.page.evaluate((url) => {
      try {
        location.href = url;
      } catch {
        // Refused at once.
      }
    }, url);
    await expectStillThere(target, url);
  }
});

test('a click on a link leads nowhere, however it is made', async ({ target }) => {
  const { page } = target;
  await mark(target);
  for (const frame of ['_self', '_blank', '_top', 'name']) {
    await page.evaluate((frame) => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://example.org/',
        target: frame,
      });
      Object.assign(link.style, { position: 'fixed', inset: '0', zIndex: '9999' });
      document.body.replaceChildren(link);
    }, frame);
    for (const key of ['a', 'Shift', 'ControlOrMeta']) {
      await page.keyboard.down(key);
      await page.mouse.click(300, 300);
      await page.keyboard.up(key);
      await expectStillThere(target, `${frame} with ${key}`);
    }
    await page.mouse.click(300, 300, { button: 'middle' });
    await expectStillThere(target, `${frame}, middle button`);
  }
});

test('the page opens no window', async ({ target }) => {
  await mark(target);
  for (const url of [...ELSEWHERE, START, '']) {
    const opened = await target.page.evaluate((url) => window.open(url) !== null, url);
    expect(opened, url).toBe(false);
    await expectStillThere(target, url);
  }
});

test('the page holds no other page', async ({ target }) => {
  await mark(target);
  await target.page.evaluate(() => {
    const refresh = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh' });
    refresh.content = '0; url=https://example.org/';
    document.head.append(refresh);
    for (const tag of ['webview', 'iframe', 'embed', 'portal', 'fencedframe']) {
      const element = document.createElement(tag);
      element.setAttribute('src', 'https://example.org/');
      element.setAttribute('nodeintegration', '');
      document.body.append(element);
    }
  });
  await expectStillThere(target, 'elements');
  const inside = target.page.frames().map((frame) => frame.url());
  expect(inside.filter((url) => url.includes('example.org'))).toEqual([]);
});

test('no window holds a webview, not even one that could', async ({ target }) => {
  const held = await target.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await window.loadURL('app://variorum/index.html');
    await window.webContents.executeJavaScript(`
      document.body.append(Object.assign(document.createElement('webview'), { src: 'app://variorum/index.html' }));
      new Promise((done) => setTimeout(done, 500));
    `);
    const types = webContents.getAllWebContents().map((contents) => contents.getType());
    window.destroy();
    return types.filter((type) => type === 'webview');
  });
  expect(held).toEqual([]);
});
