import type { Relation } from '../comparison.ts';
import { cosmeticOnly } from '../words/same.ts';
import type { Group } from './groups.ts';
import { type Joint, type Side, shared } from './joint.ts';

/**
 * How the two sides of a link relate. `score` is its similarity. same: equal but for white space · cosmetic: equal in canonical
 * words · partial: one side says clearly more · reworded: all else.
 */
export function relationOf(
  joint: Joint,
  group: Group,
  text: { readonly a: string; readonly b: string },
  score: number,
): Relation {
  if (text.a === text.b) return 'same';
  if (score >= ALIKE && cosmeticOnly(text.a, text.b)) return 'cosmetic';
  return saysMore(joint, group) ? 'partial' : 'reworded';
}

/** Sentences equal in canonical words reach it whatever their typography; looking closer at all others would take a third of the time. */
const ALIKE = 0.8;

/** Whether what one side leaves unanswered weighs much in it, and clearly more than what the other does. */
function saysMore({ a, b, lexicon: { rare } }: Joint, group: Group): boolean {
  const [left, right] = [wordsOf(a, group.a), wordsOf(b, group.b)];
  const both = mass(shared(left, right), rare);
  const [x, y] = [mass(left, rare), mass(right, rare)];
  const more = Math.max(x, y);
  return more - both >= UNANSWERED * more && more >= CLEARLY_MORE * Math.min(x, y);
}

/** The different words of some sentences, ascending. */
function wordsOf({ words }: Side, sentences: readonly number[]): Int32Array {
  const [first, ...others] = sentences.map((at) => words[at] ?? new Int32Array());
  if (!first || others.length === 0) return first ?? new Int32Array();
  return Int32Array.from(new Set([first, ...others].flatMap((list) => [...list]))).sort();
}

/** Paraphrases of equal content leave up to half of their words unanswered, but about equally on both sides. */
const UNANSWERED = 0.4;
const CLEARLY_MORE = 1.6;

function mass(words: ArrayLike<number>, rare: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < words.length; k++) sum += rare[words[k] ?? 0] ?? 0;
  return sum;
}
