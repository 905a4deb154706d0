/** A folder of invented articles: some 3.6 kB each, three of them to a story on average. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random, revised, sentencesOf, textOf } from './texts.ts';

const SENTENCES = 28;
const CHANGED = 0.4;
const MOST_VERSIONS = 10;

/** Writes so many articles, always the same; gives their size in megabytes. */
export function fill(folder: string, count: number): number {
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
