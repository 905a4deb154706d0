/** The words, numbers and marks of a text, with their ranges and the canonical forms in which they are compared. */
import type { Range } from '../article.ts';
import { canonicalNumber, canonicalWord, withoutPossessive } from './canonical.ts';

/**
 * word: letters, with what holds them together (US-led, don't, U.S.) · number: what begins with a digit or with a
 * currency sign and a digit ("2,500", "$1.2", "10:30", "5th"), and "two" to "ninety-nine" · mark: one punctuation mark or symbol, or a run of
 * dots or hyphens.
 */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Range {
  readonly kind: TokenKind;
  /** Equal for two tokens that differ only in case, typography, US/UK spelling or a possessive "’s". Not empty. */
  readonly canonical: string;
  /** Ends in a possessive "’s", which `canonical` leaves out. */
  readonly possessive: boolean;
}

const HIDDEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTERS = `[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${HIDDEN}]*`;
const ABBREVIATION = '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?';
/** Shortened words whose full stop belongs to them; others end in a mark of their own. */
const SHORTENED =
  '(?:[JSD]r|Mrs?|Ms|St|Gen|Lt|Col|Maj|Sgt|Gov|Sen|Rep|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|vs|approx|[Ff]igs?)\\.';
const WORD = `(?:${ABBREVIATION}|${LETTERS})(?:['’ʼ\\-‐‑](?:${ABBREVIATION}|${LETTERS}))*`;
const GROUPS = '\\p{Nd}+(?:[.,:/٫٬]\\p{Nd}+|[\\u00A0\\u202F\\u2009]\\p{Nd}{3}(?!\\p{Nd}))*';
const COUNTED = `${GROUPS}[\\p{L}\\p{M}\\p{N}${HIDDEN}]*`;
const NUMBER = `(?:(?:\\b(?:US|C|A|HK|NZ))?\\p{Sc})?${COUNTED}(?:[-‐‑–](?:${COUNTED}|${LETTERS}))*(?:['’]s\\b)?`;
const TOKEN = new RegExp(
  `https?://[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]]|[Pp]er cent\\b|\\b${SHORTENED}|${NUMBER}|${WORD}|\\.{2,}|-{2,}|[^\\s\\p{C}${HIDDEN}]`,
  'gu',
);
/** Scripts that put no space between words; their runs are cut by the platform's dictionaries. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LATIN_ONLY = /^[\0-\u02FF\u2000-\u20CF]*$/;

const MARKS = new Map([
  ...[..."“”„‟«»″‘’‚‛‹›′`'"].map((quote) => [quote, '"'] as const),
  ...[...'–—―−‐‑‒'].map((dash) => [dash, '-'] as const),
  ['%', 'percent'] as const,
]);

/**
 * The tokens of a text in reading order. They do not overlap, and leave out only white space, control characters and
 * characters that are not seen. Numbers, abbreviations with dots, hyphenated words, contractions and words with soft
 * hyphens are one token each; Chinese, Japanese, Thai and their like are cut by `Intl.Segmenter`.
 */
export function tokens(text: string): readonly Token[] {
  if (text.length > LONGEST_KEPT) return cut(text);
  const before = kept.get(text);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = cut(text);
  kept.set(text, found);
  return found;
}

/** Of the last sentences: each meets its like in a dozen other versions, and word by word in most of them. */
const kept = new Map<string, readonly Token[]>();
/** As many sentences as 200 versions of a story have, at a kilobyte each; then all is forgotten, so that memory stays bounded. */
const MOST_KEPT = 12_000;
/** In characters; longer texts are whole versions, and are cut once. */
const LONGEST_KEPT = 1000;

function cut(text: string): Token[] {
  const unspaced = !LATIN_ONLY.test(text) && UNSPACED.test(text);
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [piece] = match;
    if (unspaced && UNSPACED.test(piece)) found.push(...segments(piece, match.index));
    else found.push(token(piece, match.index));
  }
  return found;
}

/** What a token is wherever it stands. */
type Form = Omit<Token, keyof Range>;

/** Of the last pieces: a story's versions say the same words over and over, and a form is slow to find. */
const forms = new Map<string, Form>();
/** More different words than a story of 200 versions has; then all is forgotten, so that memory stays bounded. */
const MOST_FORMS = 50_000;

function token(piece: string, start: number): Token {
  let form = forms.get(piece);
  if (!form) {
    if (forms.size >= MOST_FORMS) forms.clear();
    form = formOf(piece);
    forms.set(piece, form);
  }
  const { kind, canonical, possessive } = form;
  return { start, end: start + piece.length, kind, canonical, possessive };
}

function formOf(piece: string): Form {
  const kind = kindOf(piece);
  if (kind === 'mark') return { kind, canonical: canonicalMark(piece), possessive: false };
  const { word, possessive } = withoutPossessive(piece);
  if (kind === 'number') return { kind, canonical: canonicalNumber(word), possessive };
  const canonical = canonicalWord(word);
  return { kind: startsWithDigit(canonical) ? 'number' : kind, canonical, possessive };
}

/** Made when first needed: making one costs more than cutting a sentence. */
let segmenter: Intl.Segmenter | undefined;

/** Words of a run in a script without spaces. Its dictionaries go by script, so that no language need be named. */
function segments(run: string, start: number): Token[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const pieces = [...segmenter.segment(run)];
  return pieces.map(({ segment, index }) => token(segment, start + index));
}

function kindOf(piece: string): TokenKind {
  const first = piece.charCodeAt(0);
  if (first > 96 && first < 123) return 'word';
  if (/^(?:[A-Z]{0,2}\p{Sc})?\p{Nd}/u.test(piece)) return 'number';
  return /^[\p{L}\p{M}\p{N}]/u.test(piece) ? 'word' : 'mark';
}

const startsWithDigit = (canonical: string): boolean => canonical.charCodeAt(0) <= 57;

function canonicalMark(mark: string): string {
  if (mark.length > 1)
    return mark.startsWith('.') ? '…' : mark.startsWith('-') ? '-' : mark.normalize('NFKC');
  return MARKS.get(mark) ?? mark.normalize('NFKC');
}
