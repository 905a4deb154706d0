/** Makes reports with the command line tool, as a user would, for tests of what is in them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, ROOT } from './app.ts';

/** Writes the report on a folder's story to `output`; `more` are further arguments. */
export function makeReport(folder: string, format: string, output: string, ...more: string[]): void {
  const tool = join(ROOT, 'cli/variorum.ts');
  const args = [tool, 'report', folder, '--format', format, '-o', output, ...more];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}
