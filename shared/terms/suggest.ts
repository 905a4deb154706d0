/**
 * Words worth watching in a story: those whose use is most uneven between its outlets, by the log-odds ratio with an
 * informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", doi:10.1093/pan/mpn018), each version
 * against all others, the prior being the story's own vocabulary. Raw differences favour common words and ratios rare
 * ones; the z-score of this ratio does neither. Reporting verbs are left out: how each outlet attributes is a finding of its own.
 */
import { ENGLISH, TABLE_FILES, type TableFiles } from '../classify/tables.ts';
import { isStopword } from '../words/same.ts';
import { tokens } from '../words/tokens.ts';
import { countTerm, type TermIndex } from './terms.ts';

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
    tokens(term).every(({ canonical }) => story.has(canonical) || story.has(`${canonical}s`));
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
  const counts = indexes.map(countWords);
  const story = new Map<string, number>();
  for (const count of counts) for (const [word, n] of count) story.set(word, (story.get(word) ?? 0) + n);
  // Words alone on both sides: a text full of figures would seem longer than it is.
  const sizes = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0));
  const total = sizes.reduce((sum, n) => sum + n, 0);
  const watched = [...story].filter(([word, n]) => n >= MIN_USES && isTelling(word));
  const best = watched.flatMap(([term, all]) => {
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
    .map((one) => ({ ...one, term: mostWritten(one.term, indexes) }));
}

const isTelling = (word: string): boolean => word.length > 2 && !isStopword(word) && !ENGLISH.verbs.has(word);

/** A word as most of its uses have it, so that names keep their capitals. */
function mostWritten(word: string, indexes: readonly TermIndex[]): string {
  const forms = new Map<string, number>();
  for (const { sentences } of indexes) {
    for (const { words } of sentences) {
      for (const { canonical, written, possessive } of words) {
        if (canonical === word && !possessive) forms.set(written, (forms.get(written) ?? 0) + 1);
      }
    }
  }
  const [best] = [...forms].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1));
  return best?.[0] ?? word;
}

function countWords({ sentences }: TermIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { kind, canonical } of words) {
      if (kind === 'word') counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
    }
  }
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
