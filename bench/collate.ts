/**
 * How long the collation of a story takes, and the whole comparison with every changed word named, and how much memory, for
 * 5 to 200 versions of 60 sentences: npm run bench:collate. Each number of versions has a process of its own, so that
 * memory is its own too. Texts are invented (texts.ts): every version changes a tenth of the words of another one, as
 * copies of copies do. Versions are made beforehand; the collation comes first, so that what is compiled is its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyse, collateStory } from '../shared/analysis.ts';
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

const WORKS = { collation: collateStory, 'with all changes': analyse };
type Work = keyof typeof WORKS;

function measure(count: number, work: Work): void {
  const versions = storyOf(count);
  WORKS[work](versions.slice(0, 3));
  const { result, seconds } = timed(() => WORKS[work](versions));
  const peak = process.resourceUsage().maxRSS * 1024;
  const figures = [...seconds.map((s) => s.toFixed(1)), (peak / MB).toFixed(0)];
  console.log(`| ${[count, result.collation.passages.length, work, ...figures].join(' | ')} |`);
}

/** What the work yields, and how long it took: by the clock, and of all processors. */
function timed<T>(work: () => T): { readonly result: T; readonly seconds: readonly number[] } {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(processor);
  return { result, seconds: [(performance.now() - clock) / 1000, (user + system) / 1e6] };
}

const [given, what] = process.argv.slice(2);
if (given) measure(Number(given), what === 'collation' ? what : 'with all changes');
else {
  console.log(
    '| versions | passages | work | s by the clock | s of processors | peak MB |\n|---|---|---|---|---|---|',
  );
  for (const count of VERSIONS) {
    for (const work of Object.keys(WORKS)) {
      const file = fileURLToPath(import.meta.url);
      spawnSync(process.execPath, [file, `${count}`, work], { stdio: 'inherit' });
    }
  }
}
