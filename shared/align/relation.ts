import type { Relation } from '../comparison.ts';
import { cosmeticOnly } from '../words/same.ts';
import type { Group } from './groups.ts';
import { type Joint, shared } from './joint.ts';

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
  if (plain(text.a) === plain(text.b)) return 'same';
  if (score >= ALIKE && cosmeticOnly(text.a, text.b)) return 'cosmetic';
  return saysMore(joint, group) ? 'partial' : 'reworded';
}

/** Sentences equal in canonical words reach it whatever their typography; looking closer at all others would take a third of the time. */
const ALIKE = 0.8;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether what one side leaves unanswered weighs much in it, and clearly more than what the other does. */
function saysMore({ a, b, lexicon: { rare } }: Joint, group: Group): boolean {
  const left = Int32Array.from(new Set(group.a.flatMap((i) => [...(a.words[i] ?? [])]))).sort();
  const right = Int32Array.from(new Set(group.b.flatMap((j) => [...(b.words[j] ?? [])]))).sort();
  const both = mass(shared(left, right), rare);
  const [x, y] = [mass(left, rare), mass(right, rare)];
  const more = Math.max(x, y);
  return more - both >= UNANSWERED * more && more >= CLEARLY_MORE * Math.min(x, y);
}

/** Paraphrases of equal content leave up to half of their words unanswered, but about equally on both sides. */
const UNANSWERED = 0.4;
const CLEARLY_MORE = 1.6;

function mass(words: Iterable<number>, rare: Float64Array): number {
  let sum = 0;
  for (const id of words) sum += rare[id] ?? 0;
  return sum;
}
