import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where what is costly to make is kept between runs and clones: $XDG_CACHE_HOME/variorum, or ~/.cache/variorum. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'variorum');

/** A program of an npm package of the project. */
export const bin = (name: string): string =>
  join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
