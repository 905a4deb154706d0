/**
 * How long the whole comparison of a story takes, and how much memory, for 5 to 200 versions of 60 sentences:
 * npm run bench:collate. Each number of versions has a process of its own, so that memory is its own too. Texts are
 * invented (texts.ts): every version changes a tenth of the words of another one, as copies of copies do. Times are
 * processor time; versions are made beforehand.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyse } from '../shared/analysis.ts';
import type { Version } from '../shared/article.ts';
import { sampleVersion } from '../shared/testing.ts';
import { random, revised, sentencesOf, textOf } from './texts.ts';

const VERSIONS = [5, 20, 50, 200];
const SENTENCES = 60;
const CHANGED = 0.1;
const MB = 1024 * 1024;

/** Each version revises one of those before it. */
function storyOf(count: number): Version[] {
  const next = random(count);
  const texts = [sentencesOf(SENTENCES, next)];
  while (texts.length < count) {
    const source = texts[Math.floor(next() * texts.length)] ?? [];
    texts.push(revised(source, CHANGED, next));
  }
  return texts.map((sentences, index) => sampleVersion(`v${index}`, textOf(sentences)));
}

function measure(count: number): void {
  const versions = storyOf(count);
  analyse(versions.slice(0, 3));
  const before = process.cpuUsage();
  const { collation } = analyse(versions);
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS * 1024;
  const figures = [count, collation.passages.length, (user + system) / 1e6, peak / MB];
  console.log(`| ${figures.map((n) => n.toFixed(n < 100 && n % 1 ? 1 : 0)).join(' | ')} |`);
}

const [given] = process.argv.slice(2);
if (given) measure(Number(given));
else {
  console.log(
    '| versions | passages | processor time, s | peak memory of the process, MB |\n|---|---|---|---|',
  );
  for (const count of VERSIONS)
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), `${count}`], { stdio: 'inherit' });
}
