/** When two words, or two texts, say the same. */
import stopwords from './tables/stopwords.json' with { type: 'json' };
import { type Token, tokens } from './tokens.ts';

const STOPWORDS: ReadonlySet<string> = new Set(stopwords.words);
/** Quotation marks, question marks and symbols say something; these only part or join words. */
const SILENT_MARKS: ReadonlySet<string> = new Set([...',;:.()[]-!…']);

/** An English function word, by its canonical form. */
export const isStopword = (canonical: string): boolean => STOPWORDS.has(canonical);

/** Has a value: digits, money, or a number in words from two to ninety-nine. */
export const isNumber = (token: Token): boolean => token.kind === 'number';

/** The same word but for case, typography and spelling; "Iraq’s" is not "Iraq". */
export const sameWord = (a: Token, b: Token): boolean =>
  a.canonical === b.canonical && a.possessive === b.possessive;

/**
 * Whether two texts differ in nothing that a reader would report: case, typography, US/UK spelling, hyphens between
 * words, commas and full stops. Quotation marks put on or taken off do count as a difference.
 */
export const cosmeticOnly = (a: string, b: string): boolean => a === b || spoken(a) === spoken(b);

/** What is left of a text when all that is cosmetic is gone. */
function spoken(text: string): string {
  const found = tokens(text);
  const said = known.get(found) ?? joined(found);
  known.set(found, said);
  return said;
}

/** By tokens, which are the same ones for the same sentence while they are kept. */
const known = new WeakMap<readonly Token[], string>();

const joined = (found: readonly Token[]): string =>
  found
    .filter((token) => token.kind !== 'mark' || !SILENT_MARKS.has(token.canonical))
    .map(
      (token) =>
        (token.kind === 'word' ? token.canonical.replaceAll('-', ' ') : token.canonical) +
        (token.possessive ? '’s' : ''),
    )
    .join(' ');
