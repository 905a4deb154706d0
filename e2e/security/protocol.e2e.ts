import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Launched, ROOT } from '../app.ts';
import { expect, test } from './attack.ts';

const OUTSIDE = [
  'app://variorum/../package.json',
  'app://variorum/../../package.json',
  'app://variorum/%2e%2e/%2e%2e/package.json',
  'app://variorum/..%2f..%2fpackage.json',
  'app://variorum/..%5c..%5cpackage.json',
  'app://variorum/assets/..%2f..%2f..%2fpackage.json',
  'app://variorum//etc/passwd',
  'app://variorum/%2fetc%2fpasswd',
  'app://variorum/index.html%00.json',
  'app://elsewhere/index.html',
  'app:///index.html',
];

const status = ({ app }: Launched, url: string, method = 'GET') =>
  app.evaluate(async ({ net }, [url, method]) => (await net.fetch(url, { method })).status, [
    url,
    method,
  ] as const);

test('app:// serves the page', async ({ target }) => {
  expect(await status(target, 'app://variorum/index.html')).toBe(200);
});

test('app:// serves nothing from outside its folder', async ({ target }) => {
  for (const url of OUTSIDE) {
    expect(await status(target, url).catch(() => 'refused'), url).not.toBe(200);
  }
});

test('app:// follows no link out of its folder', async ({ target }) => {
  const link = join(ROOT, 'out/renderer/link.json');
  await rm(link, { force: true });
  await symlink(join(ROOT, 'package.json'), link);
  try {
    expect(await status(target, 'app://variorum/link.json')).toBe(404);
  } finally {
    await rm(link);
  }
});

test('app:// answers nothing but GET', async ({ target }) => {
  expect(await status(target, 'app://variorum/index.html', 'POST')).toBe(404);
});

test('every answer carries the policy that allows nothing by default', async ({ target }) => {
  const { app } = target;
  for (const url of ['app://variorum/index.html', 'app://variorum/none']) {
    const policy = await app.evaluate(
      async ({ net }, url) => (await net.fetch(url)).headers.get('Content-Security-Policy'),
      url,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  }
});
