/** Finds the Electron to run, in this order: what is there, the official download, the one in the npm registry. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import electronPackage from 'electron/package.json' with { type: 'json' };
import {
  FALLBACK_VERSION,
  fallbackFits,
  fallbackFolder,
  fallbackIsIntact,
  makeFallback,
} from './fallback.ts';
import { ROOT } from './paths.ts';
import { run } from './run.ts';

export interface Runtime {
  /** The folder that holds the executable, as in Electron's own releases. */
  readonly dist: string;
  readonly executable: string;
  readonly version: string;
  /** Good for development and tests only: must never go into an installer. */
  readonly fallback: boolean;
  /** Where it comes from, in plain words. */
  readonly source: string;
}

const PLATFORM_PATHS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * A runtime that is ready to start; made or downloaded first when there is none.
 * Throws an error that says what to do when none can be had.
 */
export async function findRuntime(): Promise<Runtime> {
  const found = await presentRuntime();
  if (found) return found;
  console.log(`Fetching Electron ${electronPackage.version} ...`);
  await run(process.execPath, [join(ROOT, 'node_modules/electron/install.js')], { stdio: 'ignore' });
  const official = officialRuntime();
  if (official) return official;
  if (!fallbackFits()) throw new Error(NO_RUNTIME);
  await makeFallback();
  return fallbackRuntime();
}

const NO_RUNTIME =
  'The Electron runtime could not be downloaded from GitHub. Try again when it can be reached, or set ' +
  'ELECTRON_MIRROR to a mirror, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.';

async function presentRuntime(): Promise<Runtime | undefined> {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return runtimeIn(named, 'named by ELECTRON_OVERRIDE_DIST_PATH');
  return officialRuntime() ?? ((await fallbackIsIntact()) ? fallbackRuntime() : undefined);
}

function officialRuntime(): Runtime | undefined {
  const dist = join(ROOT, 'node_modules/electron/dist');
  return existsSync(executableIn(dist)) ? runtimeIn(dist, 'the official release') : undefined;
}

const fallbackRuntime = (): Runtime => ({
  ...runtimeIn(
    fallbackFolder(),
    `from the npm registry, for development only, as GitHub could not be reached; "npx install-electron" ` +
      `fetches the official ${electronPackage.version}`,
  ),
  fallback: true,
});

function runtimeIn(dist: string, source: string): Runtime {
  const executable = executableIn(dist);
  if (!existsSync(executable)) throw new Error(`There is no Electron at ${executable} (${source}).`);
  const version = versionIn(dist);
  return { dist, executable, version, fallback: version === FALLBACK_VERSION, source };
}

const executableIn = (dist: string) => join(dist, PLATFORM_PATHS[process.platform] ?? 'electron');

function versionIn(dist: string): string {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : electronPackage.version;
}
