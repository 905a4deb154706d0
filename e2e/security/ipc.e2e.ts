import { join } from 'node:path';
import { EMPTY_PROJECT } from '../../shared/project/project.ts';
import { type Launched, ROOT } from '../app.ts';
import { expect, test } from './attack.ts';

/** Calls the Api as a page under attack could: with any arguments. The message of the error, or "answered". */
const call = ({ page }: Launched, method: string, ...args: unknown[]): Promise<string> =>
  page.evaluate(
    ([method, args]) =>
      Promise.resolve()
        .then(() => Reflect.get(Reflect.get(globalThis, 'variorum'), method)(...args))
        .then(
          () => 'answered',
          (error: Error) => error.message,
        ),
    [method, args] as const,
  );

const WRONG: readonly (readonly [method: string, ...args: unknown[]])[] = [
  ['openRecent'],
  ['openRecent', 42],
  ['openRecent', ''],
  ['openRecent', ['/']],
  ['openRecent', '/etc'],
  ['openRecent', 'x'.repeat(5000)],
  ['openDropped', '/etc'],
  ['openDropped', {}],
  ['dragFile'],
  ['dragFile', '/etc/passwd'],
  ['dragFile', '../package.json'],
  ['showFile'],
  ['showFile', '/etc/passwd'],
  ['showFile', '../package.json'],
  ['setTheme', 'pink'],
  ['setTheme', { theme: 'dark' }],
  ['setReading', { face: 'comic', leading: 1.6, size: 16, width: 33 }],
  ['setReading', { face: 'serif', leading: 1.6, size: 1e9, width: 33 }],
  ['setReport', { format: 'exe', without: [] }],
  ['setReport', { format: 'html', without: ['everything'] }],
  ['showPreview', 42],
  ['saveProject', '/etc', EMPTY_PROJECT],
  ['saveProject', '/etc', { ...EMPTY_PROJECT, notes: 'none' }],
  ['printReport'],
  ['printReport', { page: 'x' }],
  ['saveReport'],
  ['saveReport', { name: '../report.html', content: 'x' }],
  ['saveReport', { name: '..\\report.html', content: 'x' }],
  ['saveReport', { name: '/etc/passwd', content: 'x' }],
  ['saveReport', { name: 'report.html', content: 42 }],
  ['saveReport', { name: 'report.html' }],
  ['saveReport', { name: 'report.pdf', content: { page: 42 } }],
  ['saveReport', { name: 'report.pdf', content: { address: 'https://example.org/' } }],
];

test('wrong arguments are rejected, and nothing comes of them', async ({ target }) => {
  for (const [method, ...args] of WRONG) {
    const answer = await call(target, method, ...args);
    expect(answer, `${method}(${JSON.stringify(args).slice(0, 80)})`).not.toBe('answered');
  }
  const settings = await target.page.evaluate(() => Reflect.get(globalThis, 'variorum').settings());
  expect(settings).toMatchObject({ theme: 'system', recent: [] });
});

test('a file that only pretends to be one opens nothing', async ({ target }) => {
  const answer = await target.page.evaluate(() =>
    Promise.resolve()
      .then(() => Reflect.get(globalThis, 'variorum').openDropped(new File(['text'], '/etc/passwd')))
      .catch((error: Error) => error.message),
  );
  expect(answer).toContain('open-dropped');
});

test('another page than the start page gets no answer', async ({ target }) => {
  const { app } = target;
  const preload = join(ROOT, 'out/preload/preload.cjs');
  for (const url of [
    'data:text/html,elsewhere',
    'about:blank',
    'app://variorum/elsewhere',
    'app://other/index.html',
  ]) {
    const answer = await app.evaluate(
      async ({ BrowserWindow }, [preload, url]) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await window.loadURL(url).catch(() => {});
        const script = "variorum.settings().then(() => 'answered', (error) => error.message)";
        const answer: unknown = await window.webContents.executeJavaScript(script);
        window.destroy();
        return answer;
      },
      [preload, url] as const,
    );
    expect(answer, url).toContain('not for this frame');
  }
});

test('a frame inside the start page gets no answer', async ({ target }) => {
  const { app } = target;
  const preload = join(ROOT, 'out/preload/preload.cjs');
  const answers = await app.evaluate(async ({ BrowserWindow }, preload) => {
    // Hardly a page could be set up worse: the preload script runs in its frames too.
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, nodeIntegrationInSubFrames: true },
    });
    await window.loadURL('app://variorum/index.html');
    await window.webContents.executeJavaScript(`new Promise((loaded) => {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: 'frame', onload: () => loaded() });
      document.body.append(frame);
    })`);
    const script = "variorum.settings().then(() => 'answered', (error) => error.message)";
    const frames = window.webContents.mainFrame.frames;
    const answers: unknown[] = await Promise.all(frames.map((frame) => frame.executeJavaScript(script)));
    window.destroy();
    return answers;
  }, preload);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain('not for this frame');
});

test('the start page itself gets no answer inside another page', async ({ target }) => {
  const preload = join(ROOT, 'out/preload/preload.cjs');
  const answers = await target.app.evaluate(async ({ BrowserWindow, session }, preload) => {
    // Pages without our policy, which lets nobody hold the start page.
    const bare = session.fromPartition('bare');
    bare.protocol.handle('app', ({ url }) => {
      const page = url.endsWith('/outer.html')
        ? '<iframe src="app://variorum/index.html"></iframe>'
        : 'start';
      return new Response(page, { headers: { 'Content-Type': 'text/html' } });
    });
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, session: bare, nodeIntegrationInSubFrames: true },
    });
    // Nor the guard that lets no frame load anything.
    window.webContents.removeAllListeners('will-frame-navigate');
    await window.loadURL('app://variorum/outer.html');
    const script = "variorum.settings().then(() => 'answered', (error) => error.message)";
    const frames = window.webContents.mainFrame.frames.filter(({ url }) => url.endsWith('/index.html'));
    const answers: unknown[] = await Promise.all(frames.map((frame) => frame.executeJavaScript(script)));
    window.destroy();
    return answers;
  }, preload);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain('not for this frame');
});
