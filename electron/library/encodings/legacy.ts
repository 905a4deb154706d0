/** Which of the encodings older than Unicode explains some bytes best. */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import table from './legacy.json' with { type: 'json' };

export interface Guess {
  /** The name that people see, such as "Windows-1251". */
  readonly name: string;
  /** The name by which iconv-lite knows it. */
  readonly codec: string;
  /** How well it explains the bytes; only to be compared with others of the same bytes. */
  readonly score: number;
}

/** Enough for letters to show their frequencies; a longer sample changes no result in the tests, only the time. */
const SAMPLE_BYTES = 32_768;

/** A character that no text holds (undecodable, control, private use) outweighs some thirty ordinary letters. */
const IMPOSSIBLE = -30;
/** A symbol amid text: "¶", "¤", "º". One in ten characters does not outweigh the letters. */
const ODD = -1.5;
/** A shape that words do not have: scripts mixed in a word, "donÕt", "Ïðèâåò". */
const MISSHAPEN = -2;
/** A letter that the language uses often; and quotation marks and dashes. */
const FREQUENT = 1;
/** Another letter of an alphabet: the lists of frequent ones are nearly whole, so it speaks against the language. */
const OTHER_LETTER = -0.3;
/** Another Chinese, Japanese or Korean character: the lists hold about half of a text's. */
const OTHER_IDEOGRAPH = 0.15;
/** chardet knows sequences of letters, we know single ones: it decides between encodings that we find nearly equal. */
const CHARDET_WEIGHT = 0.3;
/** For each place in the table's order of preference: enough to decide ties, never against letters. */
const PREFERENCE = 0.005;

const IMPOSSIBLE_CHARACTER = /[\ufffd\u0080-\u009f\p{Co}\p{Cn}]/u;
const TYPOGRAPHY = /[“”‘’„–—…«»‹›•€£°·¿¡§©®™\u00a0、。「」『』・！？（），：；《》〈〉【】،؛؟]/u;
const MIXED_SCRIPTS =
  /[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}][A-Za-z]|[a-z][\p{Script=Han}\p{Script=Hangul}]/gu;
const CASE_INSIDE = /\p{Ll}(?![A-Z])\p{Lu}|(?![a-z])\p{Ll}\p{Lu}/gu;
const ACCENT_RUN = /(?:(?![A-Za-z])\p{Script=Latin}){3,}/gu;
const SYMBOL_INSIDE = /\p{L}[§£°©®™•¿¡·€]\p{Ll}/gu;
const HALF_WIDTH = /[\uff61-\uff9f]/gu;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;

/** All encodings that may explain these bytes, the best first. `bytes` hold some above 0x7f. */
export function guesses(bytes: Uint8Array): Guess[] {
  const sample = Buffer.from(sampleOf(bytes));
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0) || 1;
  const second = opinions(sample);
  return table.encodings
    .map(({ name, codec, languages }, index) => {
      const letters = plausibility(iconv.decode(sample, codec), languages.map(lettersOf)) / high;
      const opinion = CHARDET_WEIGHT * (second.get(name) ?? 0);
      return { name, codec, score: letters + opinion - PREFERENCE * index };
    })
    .sort((a, b) => b.score - a.score);
}

const lettersOf = (language: string) => LETTERS.get(language) ?? new Set<string>();
const LETTERS = new Map(
  Object.entries(table.languages).map(([language, letters]) => [language, new Set(letters)]),
);

/** Cut behind an ASCII character, so that no character of several bytes is cut in two. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  let end = SAMPLE_BYTES;
  while (end > SAMPLE_BYTES / 2 && ((bytes[end - 1] ?? 0) > 0x40 || (bytes[end - 2] ?? 0) > 0x7f)) end--;
  return bytes.subarray(0, end);
}

/** chardet's confidence, 0–1, by our names; it says "ISO-8859-1" also where we say "Windows-1252". */
function opinions(sample: Uint8Array): Map<string, number> {
  const ours = new Map(table.encodings.map(({ name }) => [name.toLowerCase(), name]));
  const found = new Map<string, number>();
  for (const { name, confidence } of chardet.analyse(sample)) {
    const known =
      name === 'ISO-8859-1' ? 'Windows-1252' : name === 'KOI8-R' ? 'KOI8-U' : ours.get(name.toLowerCase());
    if (known) found.set(known, Math.max(found.get(known) ?? 0, confidence / 100));
  }
  return found;
}

/** For the language that fits best: sum over all characters beyond ASCII, each weighing as many bytes as it took. */
function plausibility(text: string, languages: readonly ReadonlySet<string>[]): number {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(BEYOND_ASCII))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  const sums = languages.map((letters) =>
    [...counts].reduce((sum, [character, n]) => sum + n * worth(character, letters), 0),
  );
  const misshapen = [MIXED_SCRIPTS, CASE_INSIDE, SYMBOL_INSIDE, HALF_WIDTH].reduce(
    (n, shape) => n + count(text, shape),
    0,
  );
  const accented = [...text.matchAll(ACCENT_RUN)].reduce((n, [run]) => n + run.length, 0);
  return Math.max(...sums) + MISSHAPEN * (misshapen + accented);
}

const count = (text: string, shape: RegExp) => [...text.matchAll(shape)].length;

function worth(character: string, frequent: ReadonlySet<string>): number {
  if (IMPOSSIBLE_CHARACTER.test(character)) return IMPOSSIBLE;
  const bytes = character >= '\u2e80' ? 2 : 1;
  if (frequent.has(character) || TYPOGRAPHY.test(character)) return FREQUENT * bytes;
  if (!/[\p{L}\p{M}]/u.test(character)) return ODD;
  return bytes === 2 ? OTHER_IDEOGRAPH * bytes : OTHER_LETTER;
}
