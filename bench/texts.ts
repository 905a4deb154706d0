/** Invented stories for measuring speed: words drawn as often as in English, always the same for the same seed. */
import background from '../shared/align/background.json' with { type: 'json' };

const WORDS = background.words.split(' ');
const SENTENCE_WORDS = { least: 12, most: 30 };
const PARAGRAPH_SENTENCES = 3;
/** A run of changed words is one to this many words long. */
const LONGEST_CHANGE = 5;

type Random = () => number;

/** Numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger, public domain). */
export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word, by Zipf's law: the logarithm of its rank is even. */
const word = (next: Random): string => WORDS[Math.floor(WORDS.length ** next())] ?? 'the';

/** Sentences as lists of words, `words` in all. */
export function sentencesOfWords(words: number, next: Random): string[][] {
  const sentences: string[][] = [];
  for (let left = words; left > 0; left -= sentences.at(-1)?.length ?? left)
    sentences.push(sentence(next).slice(0, left));
  return sentences;
}

export const sentencesOf = (count: number, next: Random): string[][] =>
  Array.from({ length: count }, () => sentence(next));

function sentence(next: Random): string[] {
  const { least, most } = SENTENCE_WORDS;
  return Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, () => word(next));
}

/** Another version: runs of words replaced until `share` of all are changed, and one sentence in fifty moved. */
export function revised(sentences: readonly string[][], share: number, next: Random): string[][] {
  const result = sentences.map((words) => replaced(words, share, next));
  for (let moves = Math.floor(result.length / 50); moves > 0; moves--) {
    const [taken] = result.splice(Math.floor(next() * result.length), 1);
    if (taken) result.splice(Math.floor(next() * result.length), 0, taken);
  }
  return result;
}

function replaced(words: readonly string[], share: number, next: Random): string[] {
  const result = [...words];
  let changed = 0;
  const once = new Set<number>();
  while (changed < Math.round(words.length * share)) {
    const at = Math.floor(next() * words.length);
    const length = 1 + Math.floor(next() * LONGEST_CHANGE);
    for (let index = at; index < Math.min(at + length, words.length); index++) {
      if (once.has(index) || changed >= Math.round(words.length * share)) continue;
      once.add(index);
      result[index] = word(next);
      changed++;
    }
  }
  return result;
}

/** The sentences as running text with capitals, commas, full stops and paragraphs. */
export function textOf(sentences: readonly (readonly string[])[]): string {
  const written = sentences.map((words) => {
    const [first = '', ...rest] = words;
    const comma = Math.floor(words.length / 2);
    const text = [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
    return `${text.map((each, index) => (index === comma ? `${each},` : each)).join(' ')}.`;
  });
  return written
    .map((each, index) => each + (index % PARAGRAPH_SENTENCES === PARAGRAPH_SENTENCES - 1 ? '\n\n' : ' '))
    .join('');
}
