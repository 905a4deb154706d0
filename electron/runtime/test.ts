/**
 * npm test: type check, lint, unit tests, build, end-to-end tests, in this order, up to the first that fails.
 * Ends with one line that sums up what the two test runners counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, fromPlaywright, fromVitest, summary } from './counts.ts';
import { main } from './main.ts';
import { bin, ROOT } from './paths.ts';
import { run } from './run.ts';

main(async () => {
  const results = await mkdtemp(join(tmpdir(), 'variorum-test-'));
  const [unit, e2e] = [join(results, 'unit.json'), join(results, 'e2e.json')];
  try {
    const code = await firstFailure([
      ['Type check', bin('tsc')],
      ['Lint', bin('biome'), 'check', '.'],
      [
        'Unit tests',
        bin('vitest'),
        'run',
        // On a busy machine the property tests take longer than the default five seconds.
        '--testTimeout=60000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unit}`,
      ],
      ['Build', bin('electron-vite'), 'build', '--logLevel', 'warn'],
      ['End-to-end tests', process.execPath, join(ROOT, 'electron/runtime/e2e.ts'), `--results=${e2e}`],
    ]);
    console.log(summary([countsIn(unit, fromVitest), countsIn(e2e, fromPlaywright)]));
    return code;
  } finally {
    await rm(results, { recursive: true, force: true });
  }
});

type Phase = readonly [name: string, command: string, ...args: string[]];

/** Runs the phases; the exit code of the first that fails, or 0. */
async function firstFailure(phases: readonly Phase[]): Promise<number> {
  for (const [name, command, ...args] of phases) {
    console.log(`\n== ${name}`);
    const code = await run(command, args);
    if (code !== 0) {
      console.error(`\n${name} failed (exit code ${code}).`);
      return code;
    }
  }
  return 0;
}

const countsIn = (file: string, read: (results: unknown) => Counts): Counts | undefined =>
  existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
