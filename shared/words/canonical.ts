/** What a word is when case, typography and spelling custom are taken off: the form in which words are compared. */
import numberWords from './tables/number-words.json' with { type: 'json' };
import spelling from './tables/spelling.json' with { type: 'json' };
import variants from './tables/variants.json' with { type: 'json' };

/** American spelling, the commoner variant, or the digits of a lower-case word that has such a form. */
const FORMS = new Map([
  ...Object.entries(spelling.american),
  ...Object.entries(variants.canonical),
  ...Object.entries(numberWords.value).map(([word, value]) => [word, String(value)] as const),
]);

/** Names whose lower case would be another word. They stand on dots, so that "us" stays the pronoun. */
const CAPITALS = new Map([
  ['US', 'u.s.'],
  ['USA', 'u.s.'],
  ['WHO', 'w.h.o.'],
]);

/** Characters that are not seen and do not part a word: soft hyphen, zero-width space and joiners, byte order mark. */
const IGNORABLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const PLAIN = /^[a-z]+$/;
/** Single letters with dots between them. */
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u;
const POSSESSIVE = /['’ʼ][sS]$/;
/** Of these "'s" is short for "is" or "us", not a possessive. */
const CONTRACTED = /^(?:he|she|it|that|there|here|what|who|where|when|how|let)$/i;

/** The word without a possessive "’s", and whether it had one: "Iraq’s" → Iraq, true; "it's" → it's, false. */
export function withoutPossessive(word: string): { readonly word: string; readonly possessive: boolean } {
  const base = POSSESSIVE.test(word) ? word.slice(0, -2) : word;
  return base === word || CONTRACTED.test(base)
    ? { word, possessive: false }
    : { word: base, possessive: true };
}

/**
 * The canonical form of a word without its possessive: NFKC, lower case, straight apostrophes and hyphens, American
 * spelling, U.S. = US = U.S, "twenty-five" = 25. Parts of a hyphenated word are made canonical one by one.
 */
export function canonicalWord(word: string): string {
  if (PLAIN.test(word)) return plainForm(word);
  const clean = word.replace(IGNORABLE, '').normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/[‐‑–]/g, '-');
  if (!clean.includes('-')) return partForm(clean);
  const parts = clean.split('-').map(partForm);
  return compoundNumber(parts) ?? parts.join('-');
}

/** The canonical form of a number: "2,500" → 2500, "$1,000.50" → $1000.50; other writings only in lower case. */
export function canonicalNumber(number: string): string {
  const clean = number.normalize('NFKC').toLowerCase();
  return clean.replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '').replace(/[‐‑–]/g, '-');
}

const plainForm = (word: string): string => FORMS.get(word) ?? word;

function partForm(part: string): string {
  const capital = CAPITALS.get(part.replaceAll('.', ''));
  if (capital !== undefined) return capital;
  return DOTTED.test(part) ? dottedForm(part) : plainForm(part.toLowerCase());
}

/** "U.N." → un, as it is also written; "e.g" → "e.g.", since "am" and "eg" without dots may be other words. */
function dottedForm(part: string): string {
  const letters = part.split('.').join('');
  return letters === letters.toUpperCase() ? letters.toLowerCase() : `${[...letters].join('.')}.`;
}

/** "twenty-five", as its canonical parts 20 and 5 → "25". */
function compoundNumber(parts: readonly string[]): string | undefined {
  const [tens, units] = parts;
  if (parts.length !== 2 || !/^[2-9]0$/.test(tens ?? '') || !/^[1-9]$/.test(units ?? '')) return undefined;
  return String(Number(tens) + Number(units));
}
