/** Where the versions use a word or phrase that the reader watches: counts, and each use in its context (KWIC). */
import type { Range, Version } from '../article.ts';
import { canonicalWord } from '../words/canonical.ts';
import { type Token, tokens } from '../words/tokens.ts';
import { formsOf } from './forms.ts';

/** One use of a term. `context` reaches CONTEXT_WORDS to either side, within the sentence's block. */
export interface Use {
  readonly version: number;
  readonly sentence: number;
  readonly range: Range;
  readonly context: Range;
}

export interface TermCount {
  readonly term: string;
  readonly uses: readonly Use[];
  /** For each version. */
  readonly counts: readonly number[];
  /** For each version, uses per 1,000 words of its aligned text. */
  readonly rates: readonly number[];
}

/** About a line to either side, as in printed concordances. */
export const CONTEXT_WORDS = 9;

export interface TermWord extends Token {
  /** As the text has it. */
  readonly written: string;
}

/** A version's words, read once for all terms. */
export interface TermIndex {
  readonly sentences: readonly { readonly sentence: number; readonly words: readonly TermWord[] }[];
  readonly words: number;
}

/** Reads the sentences of a version whose role is `included`. */
export function indexTerms(
  { text, sentences }: Version,
  included: (role: Version['sentences'][number]['role']) => boolean,
): TermIndex {
  const list = sentences.flatMap(({ start, end, role }, sentence) => {
    if (!included(role)) return [];
    const words = tokens(text.slice(start, end)).filter(({ kind }) => kind !== 'mark');
    return [
      {
        sentence,
        words: words.map((word) => ({
          ...word,
          start: word.start + start,
          end: word.end + start,
          written: text.slice(word.start + start, word.end + start),
        })),
      },
    ];
  });
  return { sentences: list, words: list.reduce((sum, { words }) => sum + words.length, 0) };
}

/**
 * Counts a term in every version. A term is one or more words; "*" stands for any letters ("genocid*"), "?" for one.
 * Case, US/UK spelling, typography and possessives make no difference; a word in its plain form finds its regular English forms (forms.ts).
 */
export function countTerm(term: string, indexes: readonly TermIndex[]): TermCount {
  const pattern = tokenPatterns(term);
  const uses = indexes.flatMap((index, version) =>
    index.sentences.flatMap(({ sentence, words }) =>
      matches(words, pattern).map((at) => useOf(words, at, pattern.length, version, sentence)),
    ),
  );
  const counts = indexes.map((_, version) => uses.filter((use) => use.version === version).length);
  const rates = indexes.map(({ words }, version) => (words ? (1000 * (counts[version] ?? 0)) / words : 0));
  return { term, uses, counts, rates };
}

/** One test a word. Wildcards are taken out before the words are made canonical, as tokens know no "*". */
function tokenPatterns(term: string): RegExp[] {
  return term
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (/[*?]/.test(word) ? [wildcard(word)] : tokens(word).flatMap(exact)));
}

function exact({ kind, canonical }: Token): RegExp[] {
  const forms = kind === 'word' ? formsIn(canonical) : [canonical];
  return kind === 'mark' ? [] : [new RegExp(`^(?:${forms.map(escaped).join('|')})$`, 'u')];
}

/** The canonical forms that a watched word stands for: also those of words with other letters or a hyphen with a plain plural "s". */
export const formsIn = (canonical: string): string[] => [
  canonical,
  `${canonical}s`,
  ...formsOf(canonical).map(canonicalWord),
];

function wildcard(word: string): RegExp {
  const letters = word.normalize('NFKC').toLowerCase();
  const source = [...letters]
    .map((char) => (char === '*' ? '.*' : char === '?' ? '.' : escaped(char)))
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function matches(words: readonly Token[], pattern: readonly RegExp[]): number[] {
  if (pattern.length === 0) return [];
  return words.flatMap((_, at) =>
    pattern.every((test, k) => test.test(words[at + k]?.canonical ?? '')) ? [at] : [],
  );
}

function useOf(words: readonly Token[], at: number, length: number, version: number, sentence: number): Use {
  const start = (k: number) => words[Math.max(0, k)]?.start ?? 0;
  const end = (k: number) => words[Math.min(words.length - 1, k)]?.end ?? 0;
  return {
    version,
    sentence,
    range: { start: start(at), end: end(at + length - 1) },
    context: { start: start(at - CONTEXT_WORDS), end: end(at + length - 1 + CONTEXT_WORDS) },
  };
}
