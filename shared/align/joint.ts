/** Two versions brought to one vocabulary, with what each word tells here. */
import type { Features, SentenceFeatures, Vocabulary } from './features.ts';

/** One version's sentences in the words of the joint vocabulary. */
export interface Side {
  readonly sentences: readonly SentenceFeatures[];
  /** Per sentence: its different words, ascending. */
  readonly words: readonly Int32Array[];
  /** Per sentence: its words in reading order. */
  readonly sequences: readonly Int32Array[];
  /** Sums over a sentence's different words: of weights, of weights squared, of rare weights, of rare weights squared. */
  readonly mass: Float64Array;
  readonly norm: Float64Array;
  readonly rareMass: Float64Array;
  readonly rareNorm: Float64Array;
  /** How many of a sentence's words are numbers, and names. */
  readonly numbers: Float64Array;
  readonly names: Float64Array;
}

/** What each word of the joint vocabulary tells. Weights are whole numbers: sums do not depend on the order of adding. */
export interface Lexicon {
  /** Background weight: how much the word tells in any text. */
  readonly weight: Float64Array;
  /** Background weight × how rare pairs are that share the word; names tell less, for they run through a story. */
  readonly discounted: Float64Array;
  /** Background weight × how rare the word is in these two versions: words that run through the story tell little. */
  readonly rare: Float64Array;
  readonly number: Uint8Array;
  readonly name: Uint8Array;
  /** How many sentences hold the word, in A and in B. */
  readonly spreadA: Float64Array;
  readonly spreadB: Float64Array;
}

export interface Joint {
  readonly a: Side;
  readonly b: Side;
  readonly lexicon: Lexicon;
}

/** A's words keep their numbers; those that only B has come behind. */
export function join(a: Features, b: Features): Joint {
  const { ids, size } = numbered(a.vocabulary, b.vocabulary);
  const lexicon = {
    weight: new Float64Array(size),
    rare: new Float64Array(size),
    discounted: new Float64Array(size),
    number: new Uint8Array(size),
    name: new Uint8Array(size),
    spreadA: new Float64Array(size),
    spreadB: new Float64Array(size),
  };
  enterWords(
    lexicon,
    lexicon.spreadA,
    a.vocabulary,
    Int32Array.from(a.vocabulary.keys, (_, id) => id),
  );
  enterWords(lexicon, lexicon.spreadB, b.vocabulary, ids);
  lexicon.rare.set(rareWeights(lexicon, a.sentences.length + b.sentences.length));
  lexicon.discounted.set(discounted(lexicon, a.sentences.length * b.sentences.length));
  const words = a.sentences.map((sentence) => sentence.words);
  const sequences = a.sentences.map(({ sequence }) => sequence);
  const renumbered = (list: Int32Array) => list.map((local) => ids[local] ?? 0);
  return {
    a: side(a, words, sequences, lexicon),
    b: side(
      b,
      b.sentences.map((sentence) => renumbered(sentence.words).sort()),
      b.sentences.map(({ sequence }) => renumbered(sequence)),
      lexicon,
    ),
    lexicon,
  };
}

/** The number of each word of B in the joint vocabulary, and how many words that has. */
function numbered(a: Vocabulary, b: Vocabulary): { readonly ids: Int32Array; readonly size: number } {
  let size = a.keys.length;
  const ids = Int32Array.from(b.keys, (key) => a.index.get(key) ?? size++);
  return { ids, size };
}

function enterWords(lexicon: Lexicon, spread: Float64Array, own: Vocabulary, ids: Int32Array): void {
  ids.forEach((id, local) => {
    lexicon.weight[id] = Math.max(lexicon.weight[id] ?? 0, own.weights[local] ?? 0);
    lexicon.number[id] = own.numbers[local] ? 1 : 0;
    if (own.names[local]) lexicon.name[id] = 1;
    spread[id] = own.spread[local] ?? 0;
  });
}

/** 1 for a word that stands in one sentence, towards LEAST_RARITY for one that stands in all. */
const rareWeights = ({ weight, spreadA, spreadB }: Lexicon, sentences: number): Float64Array =>
  weight.map((value, id) => {
    const spread = (spreadA[id] ?? 0) + (spreadB[id] ?? 0);
    const rarity = Math.log((sentences + 1) / spread) / Math.log(sentences + 1);
    return Math.round(value * Math.max(LEAST_RARITY, rarity));
  });

/** 1 for a word that makes one pair of sentences, 0 for one that makes them all. */
const discounted = ({ weight, name, spreadA, spreadB }: Lexicon, pairs: number): Float64Array =>
  weight.map((value, id) => {
    const made = Math.max(1, (spreadA[id] ?? 0) * (spreadB[id] ?? 0));
    const rarity = Math.log((pairs + 1) / made) / Math.log(pairs + 1);
    return Math.round(value * rarity * (name[id] ? NAME_SHARE : 1));
  });

const NAME_SHARE = 0.4;
/** Not zero, or the sentences of a version that says one thing again and again could not be compared at all. */
const LEAST_RARITY = 0.05;

function side(
  { sentences }: Features,
  words: readonly Int32Array[],
  sequences: readonly Int32Array[],
  lexicon: Lexicon,
): Side {
  const sums = () => new Float64Array(words.length);
  const [mass, norm, rareMass, rareNorm, numbers, names] = [sums(), sums(), sums(), sums(), sums(), sums()];
  words.forEach((set, at) => {
    for (const id of set) {
      const [weight, rare] = [lexicon.weight[id] ?? 0, lexicon.rare[id] ?? 0];
      mass[at] = (mass[at] ?? 0) + weight;
      norm[at] = (norm[at] ?? 0) + weight ** 2;
      rareMass[at] = (rareMass[at] ?? 0) + rare;
      rareNorm[at] = (rareNorm[at] ?? 0) + rare ** 2;
      numbers[at] = (numbers[at] ?? 0) + (lexicon.number[id] ?? 0);
      names[at] = (names[at] ?? 0) + (lexicon.name[id] ?? 0);
    }
  });
  return { sentences, sequences, words, mass, norm, rareMass, rareNorm, numbers, names };
}

/** The words that stand in both lists; all ascending. */
export function shared(a: Int32Array | undefined, b: Int32Array | undefined): number[] {
  const both: number[] = [];
  if (!a || !b) return both;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (x >= y) j++;
  }
  return both;
}
