/** The packed app, as it would be installed. Its inspector is off, so it is reached as any Chromium page is. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, type Page, test } from '@playwright/test';
import { sandboxArgs } from '../../electron/runtime/prepare.ts';
import { ROOT } from '../app.ts';
import { versionNames } from '../window.ts';

/** The same article in nine formats and in three collections, which hold another one too. */
const FORMATS = join(ROOT, 'electron/library/fixtures/formats');
const VERSIONS = 12;

const REASON = 'packing a folder is tested on Linux only';
if (process.platform !== 'linux') console.warn(`Skipping the tests of the packed app: ${REASON}.`);
test.skip(process.platform !== 'linux', REASON);
test.describe.configure({ mode: 'serial' });

let output = '';
let packed = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  output = await mkdtemp(join(tmpdir(), 'variorum-packed-'));
  packed = join(output, 'linux-unpacked');
  const script = join(ROOT, 'electron/runtime/package.ts');
  const args = [script, '--linux', 'dir', `-c.directories.output=${output}`];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
});

test.afterAll(() => rm(output, { recursive: true, force: true }));

test('holds what was built and the libraries it needs, and no article', () => {
  const files = listPackage(join(packed, 'resources/app.asar'), { isPack: false });
  const folders = new Set(files.map((file) => file.split('/')[1]));
  expect([...folders].sort()).toEqual(['node_modules', 'out', 'package.json']);
  expect(files.filter((file) => /example|outlet|\.map$|\.test\.|fixtures/.test(file))).toEqual([]);
});

test('hands the licences of what it is made of on', () => {
  const archive = join(packed, 'resources/app.asar');
  const licences = [
    'main/licences',
    'renderer/licences',
    'renderer/licences-worker',
    'renderer/licences-search-worker',
  ]
    .map((name) => extractFile(archive, `out/${name}.md`).toString())
    .join('\n');
  for (const name of ['react', 'valibot', 'diff', 'mammoth', '@fontsource-variable/inter']) {
    expect(licences).toMatch(new RegExp(`^## ${name} \\d`, 'm'));
  }
  expect(licences).toContain('SIL OPEN FONT LICENSE');
});

test('is hardened', async () => {
  const fuses = await getCurrentFuseWire(join(packed, 'variorum'));
  expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
});

test('starts, opens the folder of the command line, and reads every format', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'variorum-'));
  const args = [...sandboxArgs(), '--remote-debugging-port=0', `--user-data-dir=${userData}`, FORMATS];
  const app = spawn(join(packed, 'variorum'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const page = await connect(app);
    await expect(versionNames(page)).toHaveCount(VERSIONS);
    expect(page.url()).toBe('app://variorum/index.html');
  } finally {
    app.kill();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function connect(app: ChildProcess): Promise<Page> {
  const browser = await chromium.connectOverCDP(await debuggerAddress(app));
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('The packed app shows no page.');
  return page;
}

/** Chromium says on stderr at which address it listens. */
function debuggerAddress(app: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  app.stderr?.on('data', (data) => {
    output += data;
    const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
    if (address) resolve(address);
  });
  app.on('exit', () => reject(new Error(`The packed app ended:\n${output}`)));
  return promise;
}
