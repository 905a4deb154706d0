/** The libraries that Electron expects from a Linux system. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { desktopDisplay } from './display.ts';
import { mustRun } from './run.ts';

const LIBRARIES = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
  'libdrm2',
  'libxkbcommon0',
  'libx11-xcb1',
  'libxcb-dri3-0',
  'fonts-dejavu-core',
];
const VIRTUAL_DISPLAY = ['xvfb', 'xauth'];

/**
 * Makes sure that a Linux system has what the executable needs, and Xvfb where there is no display: installs what is
 * missing when root on a Debian-like system; otherwise throws an error that holds the exact command.
 */
export async function prepareSystem(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const libraries = missingLibraries(executable);
  const xvfb = (await desktopDisplay()) === undefined && !onPath('Xvfb');
  const missing = [...libraries, ...(xvfb ? ['Xvfb'] : [])].join(', ');
  if (missing === '') return;
  const packages = [...(libraries.length > 0 ? LIBRARIES : []), ...(xvfb ? VIRTUAL_DISPLAY : [])];
  const apt = onPath('apt-get');
  if (!apt || process.getuid?.() !== 0)
    throw new Error(howToInstall(missing, apt ? debianNames(packages) : undefined));
  await install(packages, missing);
}

/** What a person must do: on a Debian-like system the exact command, which installs these packages. */
function howToInstall(missing: string, packages: readonly string[] | undefined): string {
  const how =
    packages === undefined
      ? 'Install them with its package manager.'
      : `Install them with:\n  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  return `Missing on this system: ${missing}. ${how}`;
}

async function install(packages: readonly string[], missing: string): Promise<void> {
  console.log(`Installing what Electron needs from this system (missing: ${missing}) ...`);
  const apt = (...args: string[]) =>
    mustRun('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...debianNames(packages));
}

/** Since 2024 some libraries carry "t64" at the end of their package's name. */
function debianNames(names: readonly string[]): string[] {
  const known = new Set(
    execFileSync('apt-cache', ['pkgnames'], { encoding: 'utf8', maxBuffer: 2 ** 27 }).split('\n'),
  );
  return names.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

function missingLibraries(executable: string): string[] {
  const listing = execFileSync('ldd', [executable], { encoding: 'utf8' });
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => name ?? []);
}

const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
