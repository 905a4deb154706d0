/** Starts the real app for a test, apart from every other run, and fails the test when the window met an error. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

export { expect };

export const ROOT = resolve(import.meta.dirname, '..');
export const EXAMPLE = join(ROOT, 'examples/iraq-us-exit');

/** A copy of the example, for tests that write: what the reader puts right is kept in the folder. */
export async function exampleIn(scratch: string): Promise<string> {
  const folder = join(scratch, 'story');
  await cp(EXAMPLE, folder, { recursive: true });
  return folder;
}

/** A story of fifty versions: the example's outlets ten times over, each copy without some of its paragraphs. */
export async function fiftyIn(scratch: string): Promise<string> {
  const folder = join(scratch, 'fifty');
  await mkdir(folder);
  for (const outlet of ['a', 'b', 'c', 'd', 'e']) {
    const text = await readFile(join(EXAMPLE, `outlet-${outlet}.txt`), 'utf8');
    const paragraphs = text.split('\n').filter((line) => line.trim());
    for (let copy = 0; copy < 10; copy++) {
      const kept = paragraphs.filter((_, index) => (index * 7 + copy * 3) % 11 > copy % 5);
      await writeFile(join(folder, `outlet-${outlet}${copy}.txt`), kept.join('\n\n'));
    }
  }
  return folder;
}

export interface LaunchOptions {
  /** Opened by the command line; no folder is opened without it. */
  readonly folder?: string;
  /** Further arguments, before the folder. */
  readonly args?: readonly string[];
  /** Whether the app meets a reader who never had it: only then it shows its tour. */
  readonly firstRun?: boolean;
  /** A folder to use instead of a fresh one, for what is kept between runs. */
  readonly userData?: string;
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
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
    const apps: ElectronApplication[] = [];
    const errors: string[] = [];
    await use(async (options = {}) => {
      const userData = options.userData ?? join(scratch, `user-data-${apps.length}`);
      const launched = await start(userData, options);
      apps.push(launched.app);
      collectErrors(launched.page, errors);
      return launched;
    });
    for (const app of apps) await app.close();
    expect(errors).toEqual([]);
  },
});

/** Starts the app with its data in `userData`; the caller closes it. */
export async function start(
  userData: string,
  { folder, args = [], firstRun = false }: LaunchOptions = {},
): Promise<Launched> {
  if (!firstRun) await beAcquainted(userData);
  const app = await _electron.launch({
    args: [ROOT, `--user-data-dir=${userData}`, ...args, ...(folder === undefined ? [] : [folder])],
    cwd: ROOT,
    // The theme comes from the app, not from Playwright.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return { app, page };
}

/** Makes the settings of a reader who has had the tour, where there are none. */
async function beAcquainted(userData: string): Promise<void> {
  await mkdir(userData, { recursive: true });
  const settings = { version: 1, theme: 'system', recent: [], toured: true };
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings), { flag: 'wx' }).catch(
    unlessThere,
  );
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
}
