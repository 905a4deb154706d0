/** Starts the real app for a test, apart from every other run, and fails the test when the window met an error. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  type ConsoleMessage,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';

export { expect };

export const ROOT = resolve(import.meta.dirname, '..');
export const EXAMPLE = join(ROOT, 'examples/iraq-us-exit');

export interface LaunchOptions {
  /** Opened by the command line; no folder is opened without it. */
  readonly folder?: string;
  /** Further arguments, before the folder. */
  readonly args?: readonly string[];
  /** A folder to use instead of a fresh one, for what is kept between runs. */
  readonly userData?: string;
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the window complained of so far. A test that provokes errors on purpose empties it. */
  readonly errors: string[];
}

interface Fixtures {
  /** A folder that is deleted after the test. */
  readonly scratch: string;
  readonly launch: (options?: LaunchOptions) => Promise<Launched>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launch: async ({ scratch }, use) => {
    const launched: Launched[] = [];
    await use(async (options = {}) => {
      const userData = options.userData ?? join(scratch, `user-data-${launched.length}`);
      const one = await start(userData, options);
      launched.push(one);
      return one;
    });
    for (const { app } of launched) await app.close();
    expect(launched.flatMap(({ errors }) => errors)).toEqual([]);
  },
});

async function start(userData: string, { folder, args = [] }: LaunchOptions): Promise<Launched> {
  const app = await _electron.launch({
    args: [ROOT, `--user-data-dir=${userData}`, ...args, ...(folder === undefined ? [] : [folder])],
    cwd: ROOT,
  });
  const errors: string[] = [];
  const page = await app.firstWindow();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(...complaint(message)));
  await page.waitForLoadState();
  return { app, page, errors };
}

const complaint = (message: ConsoleMessage): string[] =>
  ['error', 'warning'].includes(message.type()) ? [message.text()] : [];
