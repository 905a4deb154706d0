/**
 * Whether each named threshold and weight of what reads PDFs, tells roles, aligns, tells apart and ranks has a test that
 * breaks when it is changed:
 *
 *     npm run bench:thresholds [-- NAME or FILE …]
 *
 * Halves and doubles every one in a copy of the project, and runs there the tests of the files that it belongs to. Prints what
 * no test noticed; then the exit code is 1. Some ten minutes for all; names, files and folders say which.
 */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How the paths begin of files whose tests hold each other's thresholds. */
const TOGETHER = [
  ['shared/align/', 'shared/words/'],
  ['shared/classify/', 'shared/divergence/'],
  ['shared/structure/'],
  ['electron/library/readers/pdf'],
];
/** `const NAME = number`, on a line of its own. */
const CONSTANT = /^(?:export )?const ([A-Z][A-Z_]*) = (-?[\d._]+(?:e-?\d+)?)(?: \* SENTENCE)?;$/gm;
/** A table of weights, in one line or more: `const NAME: Readonly<Record<…, number>> = {`, and the numbers in it. */
const TABLE =
  /^(?:export )?const ([A-Z][A-Z_]*)(?:: Readonly<Record<\w+, number>>)? = \{(?: .* |\n(?: .*\n)+)\}/gm;
const WEIGHT = /(\w+): ([\d.]+)/g;
/** Bits of a table, which are no thresholds. */
const NO_THRESHOLDS = new Set([
  'PAIR_AFTER_GAP',
  'GAP_OVER_A',
  'GAP_OVER_B',
  'FIGURE_BIT',
  'NAME_BIT',
  'APART.equal',
]);
/** Bounds on memory and on what is read in, which no result depends on. */
const UNSEEN = new Set(['REMEMBERED', 'MOST_FORMS', 'MOST_ENTRIES', 'MOST_LETTERS']);
/** Weights and shares that stand at the upper end of what is counted, so that more of them is the same. */
const HIGHEST = new Set([
  'ACCUSED',
  'APART.contradictory',
  'ATTRIBUTION_GONE',
  'DENIED',
  'DOER_GONE',
  'WEIGHTS.separated',
  'WORD_GONE',
]);

/** Of these only the order counts: they are changed so far that they take another place in it. */
const ORDER: ReadonlyMap<string, readonly number[]> = new Map([
  ['SENTENCE', [1e-6]],
  ['SETTLED', [1e-5]],
  ['SPLITS_BRACKETS', [0.5]],
]);

interface Mutant {
  /** Whose tests should notice it. */
  readonly paths: readonly string[];
  readonly file: string;
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly instead: string;
}

const asked = process.argv.slice(2);
const mutants = TOGETHER.flatMap((paths) =>
  paths.flatMap((path) =>
    globSync(`${path}*.ts`)
      .filter((file) => !file.endsWith('.test.ts'))
      .toSorted()
      .flatMap((file) => mutantsOf(paths, file)),
  ),
).filter(({ name, file }) => asked.length === 0 || asked.some((one) => one === name || file.startsWith(one)));

function mutantsOf(paths: readonly string[], file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  return [...constantsOf(text), ...weightsOf(text)].flatMap(({ name, value, at }) =>
    NO_THRESHOLDS.has(name) || UNSEEN.has(name)
      ? []
      : (ORDER.get(name) ?? (HIGHEST.has(name) ? [0.5] : [0.5, 2])).map((factor) => ({
          paths,
          file,
          name,
          value,
          at,
          instead: changed(value, factor),
        })),
  );
}

type Place = Pick<Mutant, 'name' | 'value' | 'at'>;

function constantsOf(text: string): Place[] {
  return [...text.matchAll(CONSTANT)].map(({ 0: line, 1: name = '', 2: value = '', index }) => ({
    name,
    value,
    at: index + line.indexOf(value, line.indexOf('=')),
  }));
}

/** "KIND_WEIGHT.figure". */
function weightsOf(text: string): Place[] {
  return [...text.matchAll(TABLE)].flatMap(({ 0: table, 1: name = '', index }) =>
    [...table.matchAll(WEIGHT)].map(({ 0: weight, 1: key, 2: value = '', index: within }) => ({
      name: `${name}.${key}`,
      value,
      at: index + within + weight.lastIndexOf(value),
    })),
  );
}

/** Whole numbers stay whole, and change by one at least. */
function changed(value: string, factor: number): string {
  const number = Number(value.replaceAll('_', ''));
  return String(Number.isInteger(number) ? Math.trunc(number * factor) : number * factor);
}

/** A copy of what the tests need; the installed packages are only pointed to. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-mutants-'));
  for (const name of ['shared', 'electron', 'examples', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Whether some test of these files fails there. */
const fails = (folder: string, paths: readonly string[]): Promise<boolean> =>
  new Promise((done) => {
    const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--bail', '1', '--no-isolate', ...paths];
    spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' }).on('close', (code) => done(code !== 0));
  });

/** Takes mutants from the list until there are none. */
async function work(waiting: Mutant[], unnoticed: Mutant[]): Promise<void> {
  const folder = copy();
  try {
    if (
      await fails(
        folder,
        mutants.flatMap(({ paths }) => paths),
      )
    )
      throw new Error('the tests fail before anything is changed');
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { paths, file, at, value, instead } = mutant;
      const whole = readFileSync(file, 'utf8');
      writeFileSync(join(folder, file), whole.slice(0, at) + instead + whole.slice(at + value.length));
      if (!(await fails(folder, paths))) unnoticed.push(mutant);
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
