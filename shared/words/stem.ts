/** Word stems, remembered: a story says the same words in every version, and stemming costs more than looking up. */
import { stemmer } from 'stemmer';

/** More words than a long session of stories holds; then it begins anew, so that memory stays bounded. */
const REMEMBERED = 50_000;
const known = new Map<string, string>();

/** The stem (Porter 1980) of a lower-case word: what "use", "used" and "uses" have in common. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = stemmer(word);
  known.set(word, found);
  return found;
}
