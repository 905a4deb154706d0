import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT } from './paths.ts';
import { mustRun } from './run.ts';

const SOURCES = ['electron', 'renderer', 'shared', 'package.json', 'electron.vite.config.ts'];
const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds the app, unless what is built is newer than every source. */
export async function buildIfOutdated(): Promise<void> {
  const built = Math.min(...BUILT.map((file) => newest(join(ROOT, file))));
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  if (changed >= built) await mustRun(bin('electron-vite'), ['build', '--logLevel', 'error']);
}

/** When the file, or anything in the folder, was last changed; 0 where there is nothing. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
