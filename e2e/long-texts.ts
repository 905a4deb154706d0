/** Two texts as long as a book's chapter, for tests and timings of long columns. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CITIES, NOUNS, VERBS } from '../shared/testing.ts';

export const SENTENCES = 3000;

/** Sentences that differ from each other as those of articles do; every seventh has another word in the second text. */
const sentence = (n: number, second: boolean): string => {
  const pick = (words: readonly string[], step: number) => words[Math.floor(n / step) % words.length] ?? '';
  const verb = second && n % 7 === 0 ? 'visited' : pick(VERBS, 10);
  return `The ${pick(NOUNS, 1)} of ${pick(CITIES, 3)} ${verb} the ${pick(NOUNS, 100)} number ${n} near ${pick(CITIES, 11)}.`;
};

const text = (second: boolean): string =>
  Array.from({ length: SENTENCES }, (_, n) => sentence(n, second) + (n % 4 === 3 ? '\n\n' : ' ')).join('');

/** A folder with the two. */
export async function longTexts(scratch: string): Promise<string> {
  const folder = join(scratch, 'long');
  await mkdir(folder);
  await writeFile(join(folder, 'one.txt'), text(false));
  await writeFile(join(folder, 'two.txt'), text(true));
  return folder;
}

/** A folder with so many versions of one story, each with its own word in every ninth sentence, and a sentence left out. */
export async function manyVersions(scratch: string, versions: number, sentences: number): Promise<string> {
  const folder = join(scratch, 'many');
  await mkdir(folder);
  for (let version = 0; version < versions; version++) {
    const own = Array.from({ length: sentences }, (_, n) =>
      n % sentences === 3 * version ? '' : sentence(n, n % 9 === version % 9) + (n % 4 === 3 ? '\n\n' : ' '),
    );
    await writeFile(join(folder, `outlet-${version}.txt`), own.join(''));
  }
  return folder;
}
