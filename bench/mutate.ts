/**
 * Whether each named threshold of the aligner and of the word diff has a test that breaks when it is changed:  npm run bench:thresholds -- [NAME …]
 * Halves and doubles every constant in a copy of the project, and runs the two folders' tests there. Prints what no test noticed; then the
 * exit code is 1. Some minutes.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const FOLDERS = ['shared/align', 'shared/words'];
/** `const NAME = number`, on a line of its own. */
const CONSTANT = /^(?:export )?const ([A-Z][A-Z_]*) = (-?[\d._]+(?:e-?\d+)?)(?: \* SENTENCE)?;$/gm;
/** Bits of a table, which are no thresholds. */
const NO_THRESHOLDS = new Set(['PAIR_AFTER_GAP', 'GAP_OVER_A', 'GAP_OVER_B', 'FIGURE', 'NAME']);
/** Bounds on memory, which no result depends on. */
const UNSEEN = new Set(['REMEMBERED', 'MOST_FORMS']);

/** Of these only the order counts: they are changed so far that they take another place in it. */
const ORDER: ReadonlyMap<string, readonly number[]> = new Map([
  ['SENTENCE', [1e-6]],
  ['SETTLED', [1e-5]],
  ['SPLITS_BRACKETS', [0.5]],
]);

interface Mutant {
  readonly file: string;
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly instead: string;
}

const asked = process.argv.slice(2);
const mutants = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .flatMap((name) => mutantsOf(`${folder}/${name}`)),
).filter(({ name }) => asked.length === 0 || asked.includes(name));

function mutantsOf(file: string): Mutant[] {
  return [...readFileSync(file, 'utf8').matchAll(CONSTANT)].flatMap((found) => {
    const [line, name = '', value = ''] = found;
    if (NO_THRESHOLDS.has(name) || UNSEEN.has(name)) return [];
    const at = found.index + line.indexOf(value, line.indexOf('='));
    return (ORDER.get(name) ?? [0.5, 2]).map((factor) => ({
      file,
      name,
      value,
      at,
      instead: changed(value, factor),
    }));
  });
}

/** Whole numbers stay whole, and change by one at least. */
function changed(value: string, factor: number): string {
  const number = Number(value.replaceAll('_', ''));
  return String(Number.isInteger(number) ? Math.trunc(number * factor) : number * factor);
}

/** A copy of what the tests need; the installed packages are only pointed to. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-mutants-'));
  for (const name of ['shared', 'examples', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Whether some test of the folders fails there. */
const fails = (folder: string): Promise<boolean> =>
  new Promise((done) => {
    const args = [
      resolve('node_modules/vitest/vitest.mjs'),
      'run',
      '--bail',
      '1',
      '--no-isolate',
      ...FOLDERS,
    ];
    spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' }).on('close', (code) => done(code !== 0));
  });

/** Takes mutants from the list until there are none. */
async function work(waiting: Mutant[], unnoticed: Mutant[]): Promise<void> {
  const folder = copy();
  try {
    if (await fails(folder)) throw new Error('the tests fail before anything is changed');
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { file, at, value, instead } = mutant;
      const whole = readFileSync(file, 'utf8');
      writeFileSync(join(folder, file), whole.slice(0, at) + instead + whole.slice(at + value.length));
      if (!(await fails(folder))) unnoticed.push(mutant);
      writeFileSync(join(folder, file), whole);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unnoticed: Mutant[] = [];
const waiting = [...mutants];
await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting, unnoticed)));
for (const { file, name, value, instead } of unnoticed)
  console.log(`${file}: no test notices ${name} = ${instead} in place of ${value}`);
console.log(`${mutants.length - unnoticed.length} of ${mutants.length} changes of thresholds are noticed.`);
process.exitCode = unnoticed.length > 0 ? 1 : 0;
