/**
 * Words worth watching in a story: those whose use is most uneven between its outlets, by the log-odds ratio with an
 * informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", doi:10.1093/pan/mpn018), each version
 * against all others, the prior being the story's own vocabulary. Raw differences favour common words and ratios rare
 * ones; the z-score of this ratio does neither. Reporting verbs are left out: how each outlet attributes is a finding of its own; so is
 * filler, which the story uses no more than any English text would. A name of two words is one term.
 */
import { backgroundRank } from '../align/background.ts';
import { ENGLISH, TABLE_FILES, type TableFiles } from '../classify/tables.ts';
import { isStopword } from '../words/same.ts';
import { tokens } from '../words/tokens.ts';
import { countTerm, formsIn, type TermIndex, type TermWord } from './terms.ts';

export interface Suggestion {
  /** As most of its uses have it. */
  readonly term: string;
  /** Place of the version that uses it most beyond the others. */
  readonly version: number;
  /** The z-score of its log-odds ratio; above 1.96 at the 5 % level for one word looked at alone. */
  readonly z: number;
}

/** Weight of the prior, in words: about a paragraph, so that a word used once in a short article is no finding. */
export const PRIOR_WORDS = 50;
/** Uses in the whole story below which unevenness is no more than chance. */
export const MIN_USES = 3;
/**
 * How much more often than general English a story must use a word for it to be the story's own: the log-likelihood ratio (Dunning 1993)
 * at which corpus linguistics calls a word key, p < 0.0001 (Rayson, Berridge & Francis 2004).
 */
export const KEY = 15.13;

/** The table's watch-words that a story uses, at most `most`, the most used first; written as the table has them. */
export function watchWords(
  indexes: readonly TermIndex[],
  most: number,
  { families, loaded }: TableFiles['watch'] = TABLE_FILES.watch,
): string[] {
  const story = new Set(
    indexes.flatMap(({ sentences }) =>
      sentences.flatMap(({ words }) => words.map(({ canonical }) => canonical)),
    ),
  );
  const occurs = (term: string) =>
    tokens(term).every(({ canonical }) => formsIn(canonical).some((form) => story.has(form)));
  const listed = new Set([...Object.values(families).flatMap(({ watch }) => watch), ...loaded]);
  return [...listed]
    .filter(occurs)
    .map((term) => ({ term, uses: countTerm(term, indexes).uses.length }))
    .filter(({ uses }) => uses > 0)
    .sort((x, y) => y.uses - x.uses || (x.term < y.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term);
}

/** The most uneven words, at most `most`, the most uneven first; each named once, for the version it marks best. */
export function suggestTerms(indexes: readonly TermIndex[], most: number): Suggestion[] {
  const units = withNames(indexes);
  const counts = units.map(countUnits);
  const story = countUnits(units.flat());
  const sizes = units.map((list) => list.length);
  const total = sizes.reduce((sum, n) => sum + n, 0);
  const watched = [...story].filter(([word, n]) => n >= MIN_USES && isTelling(word) && isKey(word, n, total));
  const uneven = watched.filter(([term]) => new Set(counts.map((count) => count.get(term))).size > 1);
  const best = uneven.flatMap(([term, all]) => {
    const scored = counts.map((count, version) => ({
      term,
      version,
      z: zScore(count.get(term) ?? 0, sizes[version] ?? 0, all, total),
    }));
    return scored.sort((x, y) => y.z - x.z).slice(0, 1);
  });
  return best
    .filter(({ z }) => z > 0)
    .sort((x, y) => y.z - x.z || (x.term < y.term ? -1 : 1))
    .slice(0, most)
    .map((one) => ({ ...one, term: mostWritten(one.term, units.flat()) }));
}

const isTelling = (word: string): boolean => word.length > 2 && !isStopword(word) && !ENGLISH.verbs.has(word);

/** Whether a story of `words` words uses one more often than general English does, where rank r is one word of 10 r (Zipf 1949). */
function isKey(word: string, uses: number, words: number): boolean {
  const expected = words / (10 * (backgroundRank(word) + 1));
  return uses > expected && 2 * (uses * Math.log(uses / expected) - (uses - expected)) >= KEY;
}

/** A word, or a name of two. */
type Unit = Pick<TermWord, 'canonical' | 'written' | 'possessive'>;

/** Each version's words, names of two words whole. Without figures: a text full of them would seem longer than it is. */
function withNames(indexes: readonly TermIndex[]): Unit[][] {
  const sentences = indexes.map((index) =>
    index.sentences.map(({ words }) => words.filter(({ kind }) => kind === 'word')),
  );
  const pairs = countUnits(
    sentences.flat().flatMap((words) => words.flatMap((_, k) => nameAt(words, k) ?? [])),
  );
  const often = (unit: Unit | undefined) => (unit && pairs.get(unit.canonical)) ?? 0;
  return sentences.map((list) =>
    list.flatMap((words) => {
      const units: Unit[] = [];
      for (let k = 0; k < words.length; k++) {
        const [name, next, word] = [nameAt(words, k), nameAt(words, k + 1), words[k]];
        // Of "Iraqi Prime Minister" the name is what is said more often.
        const whole = name && often(name) >= MIN_USES && often(name) >= often(next) ? name : undefined;
        if (whole) k++;
        const unit = whole ?? word;
        if (unit) units.push(unit);
      }
      return units;
    }),
  );
}

/** Two words with capitals side by side, the first no possessive. */
function nameAt(words: readonly TermWord[], k: number): Unit | undefined {
  const [first, last] = [words[k], words[k + 1]];
  if (!first || !last || last.start - first.end !== 1 || first.possessive) return undefined;
  const capitals = [first, last].every(
    (word) => /^\p{Lu}/u.test(word.written) && !isStopword(word.canonical),
  );
  if (!capitals) return undefined;
  return {
    canonical: `${first.canonical} ${last.canonical}`,
    written: `${first.written} ${last.written}`,
    possessive: last.possessive,
  };
}

/** A term as most of its uses have it, so that names keep their capitals. */
function mostWritten(term: string, units: readonly Unit[]): string {
  const forms = new Map<string, number>();
  for (const { canonical, written, possessive } of units)
    if (canonical === term && !possessive) forms.set(written, (forms.get(written) ?? 0) + 1);
  const [best] = [...forms].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1));
  return best?.[0] ?? term;
}

function countUnits(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { canonical } of units) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  return counts;
}

/** Equation 16–22 of the paper: the difference of two smoothed log-odds over its standard error. */
function zScore(here: number, hereWords: number, all: number, allWords: number): number {
  const prior = (PRIOR_WORDS * all) / allWords;
  const there = all - here;
  const logOdds = (n: number, words: number) => Math.log((n + prior) / (words + PRIOR_WORDS - n - prior));
  const difference = logOdds(here, hereWords) - logOdds(there, allWords - hereWords);
  return difference / Math.sqrt(1 / (here + prior) + 1 / (there + prior));
}
