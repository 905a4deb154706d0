/** What the aligner knows of a version by itself: computed once, used with every other version. */
import { backgroundWeight } from './background.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A version's own vocabulary: parallel lists, indexed by the numbers that stand in `Sentence.sequence`. */
export interface Vocabulary {
  readonly keys: readonly string[];
  /** Where each key stands in `keys`. */
  readonly index: ReadonlyMap<string, number>;
  /** Background weight, whole hundredths. */
  readonly weights: readonly number[];
  readonly numbers: readonly boolean[];
  /** Always written with a capital where no sentence begins. */
  readonly names: readonly boolean[];
  /** In how many of the version's sentences it stands. */
  readonly spread: readonly number[];
}

export interface SentenceFeatures {
  /** As written, but for white space: each run of it is one space, none at the ends. */
  readonly text: string;
  /** Vocabulary indexes in reading order. */
  readonly sequence: Int32Array;
  /** The different vocabulary indexes, ascending. */
  readonly words: Int32Array;
  /** Hashes of the overlapping character 4-grams, in reading order, with repetition. */
  readonly grams: Uint16Array;
  /** Length of the counts of `grams` as a vector, squared. */
  readonly gramNorm: number;
}

export interface Features {
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly SentenceFeatures[];
}

/** Features of the sentences of one version, in reading order. Linear in the text's length. */
export function featuresOf(sentences: readonly string[]): Features {
  const tokens = tokensOf(sentences);
  const vocabulary = vocabularyOf(tokens);
  const counts = new Uint16Array(GRAM_SPACE);
  const featured = tokens.map((list, at): SentenceFeatures => {
    const grams = gramsOf(list.map(({ key }) => key).join(' '));
    const sequence = Int32Array.from(list, ({ key }) => vocabulary.index.get(key) ?? 0);
    return {
      text: plain(sentences[at] ?? ''),
      sequence,
      words: Int32Array.from(new Set(sequence)).sort(),
      grams,
      gramNorm: normOf(grams, counts),
    };
  });
  return { vocabulary, sentences: featured };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function vocabularyOf(sentences: readonly (readonly Token[])[]): Vocabulary {
  const index = new Map<string, number>();
  const [keys, weights, numbers, spread, last]: [string[], number[], boolean[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  const [capital, small]: [number[], number[]] = [[], []];
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, position) => {
      let id = index.get(token.key);
      if (id === undefined) {
        id = keys.push(token.key) - 1;
        index.set(token.key, id);
        weights.push(token.number ? NUMBER_WEIGHT : backgroundWeight(token.word));
        numbers.push(token.number);
        spread.push(0);
        last.push(-1);
        capital.push(0);
        small.push(0);
      }
      if (last[id] !== sentence) spread[id] = (spread[id] ?? 0) + 1;
      last[id] = sentence;
      if (position > 0)
        (token.capital ? capital : small)[id] = ((token.capital ? capital : small)[id] ?? 0) + 1;
    });
  });
  const names = keys.map((_, id) => (capital[id] ?? 0) > 0 && (small[id] ?? 0) === 0);
  return { keys, index, weights, numbers, names, spread };
}

/** As telling as a rather rare word (rank 5,000): figures are few in a story and are copied. */
const NUMBER_WEIGHT = 850;

/** 4-grams are told apart by 16 bits: of the few hundred in a pair of sentences next to none collide. */
export const GRAM_SPACE = 1 << 16;
const GRAM_LENGTH = 4;

function gramsOf(text: string): Uint16Array {
  const padded = ` ${text} `;
  const grams = new Uint16Array(Math.max(1, padded.length - GRAM_LENGTH + 1));
  for (let at = 0; at < grams.length; at++) {
    let hash = 0;
    for (let k = 0; k < GRAM_LENGTH; k++) hash = Math.imul(hash, 0x01000193) ^ padded.charCodeAt(at + k);
    grams[at] = hash ^ (hash >>> 16);
  }
  return grams;
}

function normOf(grams: Uint16Array, counts: Uint16Array): number {
  let norm = 0;
  for (const gram of grams) {
    const before = counts[gram] ?? 0;
    norm += 2 * before + 1;
    counts[gram] = before + 1;
  }
  for (const gram of grams) counts[gram] = 0;
  return norm;
}
