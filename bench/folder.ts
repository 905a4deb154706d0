/**
 * How long a large folder takes to be read and grouped, and how much memory: writes 5,000 invented articles (18 MB; three of
 * them to a story on average) to a temporary folder, and runs `variorum stories` on it in a process of its own.
 *
 *     npm run bench:folder [-- COUNT]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { random, revised, sentencesOf, textOf } from './texts.ts';

const SENTENCES = 28;
const CHANGED = 0.4;
const MOST_VERSIONS = 10;

const usageSchema = v.object({ wall: v.number(), cpu: v.number(), peak: v.number() });

/** Writes the articles; gives their size in megabytes. */
function fill(folder: string, count: number): number {
  const next = random(1);
  let [written, bytes] = [0, 0];
  for (let story = 0; written < count; story++) {
    const original = sentencesOf(SENTENCES, next);
    const versions = Math.min(count - written, 1 + Math.floor(next() * next() * MOST_VERSIONS));
    for (let version = 0; version < versions; version++, written++) {
      const text = textOf(version === 0 ? original : revised(original, CHANGED, next));
      writeFileSync(join(folder, `story-${story}-${version}.txt`), text);
      bytes += text.length;
    }
  }
  return bytes / 1e6;
}

const count = Number(process.argv[2] ?? 5000);
const scratch = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const size = fill(scratch, count);
const usage = join(scratch, '.usage.json');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['--import', './bench/usage.ts', 'cli/variorum.ts', 'stories', scratch],
  { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, VARIORUM_USAGE: usage } },
);
if (status !== 0) throw new Error(stderr);
const { wall, cpu, peak } = v.parse(usageSchema, JSON.parse(readFileSync(usage, 'utf8')));
const stories = v.parse(v.array(v.object({ id: v.string() })), JSON.parse(stdout)).length;
console.log(
  `${count} articles, ${size.toFixed(1)} MB, ${stories} stories: ${wall.toFixed(1)} s (${cpu.toFixed(1)} s of processor time), ${peak.toFixed(0)} MB at most`,
);
rmSync(scratch, { recursive: true });
