/**
 * How long a large folder takes to be read and grouped, and how much memory: writes 5,000 invented articles (large-folder.ts)
 * to a temporary folder, and runs `variorum stories` on it in a process of its own.
 *
 *     npm run bench:folder [-- COUNT]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { fill } from './large-folder.ts';

const usageSchema = v.object({ wall: v.number(), cpu: v.number(), peak: v.number() });

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
