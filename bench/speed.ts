/**
 * How fast a comparison is, beside other differs: npm run bench. Prints its tables and writes them to
 * docs/benchmarks.md. Texts are invented (texts.ts); versions are made beforehand, so that reading and structure are
 * not in the times. `--date` gives the day to print; without it none is.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Bench } from 'tinybench';
import * as v from 'valibot';
import { analyse } from '../shared/analysis.ts';
import type { Version } from '../shared/article.ts';
import { alignmentBetween, compare, prepare } from '../shared/compare.ts';
import type { Edit } from '../shared/comparison.ts';
import { sampleVersion } from '../shared/testing.ts';
import { wordEdits } from '../shared/words/changes.ts';
import { PEERS } from './peers.ts';
import { random, revised, sentencesOf, sentencesOfWords, textOf } from './texts.ts';

const CHANGED = 0.4;
const SENTENCES = [30, 125, 500, 1000, 2000];
const VERSIONS = [5, 20, 50];
const TABLES = ['shared/align/background.json', 'shared/words/tables/spelling.json'];

interface Timed {
  readonly name: string;
  /** Median and median absolute deviation, in milliseconds. */
  readonly median: number;
  readonly spread: number;
}

/** Processor time of this thread, in milliseconds: unlike the clock's, it stays the same when the machine is busy. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function timed(name: string, run: () => unknown, once = false): Promise<Timed> {
  const settings = once
    ? { time: 0, iterations: 1, warmup: false }
    : { time: 300, iterations: 5, warmupTime: 150, warmupIterations: 2 };
  const bench = new Bench({ ...settings, now: processorTime }).add(name, () => void run(), { async: false });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`${name} did not finish: ${result?.state}`);
  return { name, median: result.latency.p50, spread: result.latency.mad };
}

const version = (sentences: readonly string[][], id: string): Version => sampleVersion(id, textOf(sentences));

function pairOf(sentences: readonly string[][], seed: number): [Version, Version] {
  return [version(sentences, 'a'), version(revised(sentences, CHANGED, random(seed)), 'b')];
}

/** What a differ does: where the sentences are, and which words changed in them; without naming kinds. */
function linksAndChanges(a: Version, b: Version): Edit[] {
  const part = ({ text, sentences }: Version, indexes: readonly number[]) =>
    text.slice(sentences[indexes[0] ?? 0]?.start, sentences[indexes.at(-1) ?? 0]?.end);
  return alignmentBetween(prepare(a), prepare(b)).links.flatMap((link) =>
    wordEdits(part(a, link.a), part(b, link.b)),
  );
}

/** The whole comparison and its parts, beside the peers, on two texts of `words` words. */
async function beside(words: number): Promise<Timed[]> {
  const [a, b] = pairOf(sentencesOfWords(words, random(words)), words + 1);
  const rows = [
    await timed('Variorum: links, word changes, kinds, rows', () => compare(a, b)),
    await timed('of this, features, links and word changes', () => linksAndChanges(a, b)),
    await timed('of this, features and links', () => alignmentBetween(prepare(a), prepare(b))),
    await timed('Variorum’s word changes alone, on the whole texts', () => wordEdits(a.text, b.text)),
  ];
  for (const { name, run, slow } of PEERS)
    rows.push(await timed(name, () => run(a.text, b.text), slow && words > 1000));
  return rows;
}

/** Sizes against times, warm, and the exponent e in time ~ size^e by least squares of the logarithms. */
async function growth(): Promise<{ rows: Timed[]; exponent: number }> {
  const rows: Timed[] = [];
  for (const count of SENTENCES) {
    const [a, b] = pairOf(sentencesOf(count, random(count)), count + 1);
    rows.push(await timed(`${count}`, () => compare(a, b)));
  }
  const points = rows.map(({ name, median }): [number, number] => [Math.log(Number(name)), Math.log(median)]);
  return { rows, exponent: slope(points) };
}

function slope(points: readonly [number, number][]): number {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const together = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return together / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** All versions of a story of 40 sentences together: links of each pair, base, collation, relations. */
async function jointly(): Promise<Timed[]> {
  const original = sentencesOf(40, random(40));
  const rows: Timed[] = [];
  for (const count of VERSIONS) {
    const versions = Array.from({ length: count }, (_, index) =>
      version(revised(original, CHANGED, random(index)), `${index}`),
    );
    rows.push(await timed(`${count}`, () => analyse(versions), count > 5));
  }
  return rows;
}

const onceSchema = v.object({ load: v.number(), first: v.number(), peak: v.number() });

/** Load, first call and peak memory, each from a fresh process. */
function cold(words: number): v.InferOutput<typeof onceSchema> {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['bench/once.ts', `${words}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return v.parse(onceSchema, JSON.parse(stdout));
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

function table(head: string, rows: readonly Timed[]): string {
  const ours = rows[0]?.median ?? 1;
  const lines = rows.map(
    ({ name, median, spread }) =>
      `| ${name} | ${ms(median)} | ± ${ms(spread)} | ${(median / ours).toFixed(1)} |`,
  );
  return [`| ${head} | median, ms | spread (MAD) | × the first |`, '|---|---|---|---|', ...lines].join('\n');
}

function tables(): string {
  const rows = TABLES.map((file) => {
    const text = readFileSync(file, 'utf8');
    const start = performance.now();
    JSON.parse(text);
    return `| ${file} | ${(gzipSync(text).length / 1024).toFixed(0)} | ${ms(performance.now() - start)} |`;
  });
  return ['| table | kB gzipped | ms to parse |', '|---|---|---|', ...rows].join('\n');
}

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const [thousand, tenThousand] = [await beside(1000), await beside(10_000)];
const { rows: grown, exponent } = await growth();
const versions = await jointly();
const [small, large] = [cold(1000), cold(10_000)];
const beforehand = thousand.find(({ name }) => name === 'jsdiff diffWords')?.median ?? 0;
const share = ({ median }: Timed = { name: '', median: 0, spread: 0 }) =>
  `${((100 * median) / beforehand).toFixed(0)} %`;

const page = `# Speed

Written by \`npm run bench\`${values.date ? ` on ${values.date}` : ''}, on ${cpus()[0]?.model.trim() ?? 'an unknown processor'} (${cpus().length} cores), Node
${process.version}. Texts are invented by \`bench/texts.ts\` from a seed: words as often as in English, and a second version with
40 % of the words changed in runs of one to five, and one sentence in fifty moved. Times are warm, and are processor
time of the thread that compares, except those of a cold start. Slow peers are measured once at 10,000 words, and so
are 20 and 50 versions.

## Two versions of 1,000 words, 40 % changed

${table('whole texts', thousand)}

Of the time of jsdiff's \`diffWords\`, the whole comparison takes ${share(thousand[0])}, and features, links and word changes
${share(thousand[1])}.

## Two versions of 10,000 words, 40 % changed

${table('whole texts', tenThousand)}

## Growth

${table('sentences a side', grown)}

Time grows with the size to the power of **${exponent.toFixed(2)}**.

## All versions of one story of 40 sentences

${table('versions', versions)}

## Cold

| | 1,000 words | 10,000 words |
|---|---|---|
| loading the pipeline and its tables, ms | ${ms(small.load)} | ${ms(large.load)} |
| first comparison, ms | ${ms(small.first)} | ${ms(large.first)} |
| peak memory of the process, MB | ${small.peak.toFixed(0)} | ${large.peak.toFixed(0)} |

## Tables in the bundle

${tables()}
`;
console.log(page);
writeFileSync('docs/benchmarks.md', page);
