import type { Range } from '../article.ts';

/** A paragraph of the text as its writer meant it; several lines where the text is hard-wrapped. */
export interface Paragraph extends Range {
  /** Without white space around it, line ends as spaces: for rules to look at, never to take ranges from. */
  readonly text: string;
  /** `text` as it is compared with others. */
  readonly key: string;
  /** How many words; scripts written without spaces count two characters as a word. */
  readonly words: number;
  /** Blank lines between it and the one before. */
  readonly gap: number;
}

interface Line extends Range {
  readonly text: string;
  readonly gap: number;
  readonly indent: number;
}

/** Lines longer than this are never the work of a line wrap: typewriters, mail and terminals end at 132 columns. */
const WIDEST_WRAP = 132;
/** Columns narrower than this are lists and menus rather than wrapped prose. */
const NARROWEST_WRAP = 30;
/** Of the line ends that end no sentence, how many must stand where a wrap at one width would put them. */
const WRAPPED_SHARE = 0.7;
/** A headline or an address may stand out of wrapped text; where more lines do, they are paragraphs. */
const WIDER_SHARE = 0.2;
/** With fewer line ends than this, standing at the margin is chance. */
const WRAPPED_LINES = 3;
/** A line that stops this far before the margin, in parts of the width, was ended on purpose. */
const EARLY_END = 0.25;
/** Spaces by which a first line stands in; a single one is a slip of the hand. */
const INDENT = 2;
/** From this many characters on, a line without an end mark is broken prose when the next goes on in lower case. */
const BROKEN_LINE = 40;

const ENDS_SENTENCE = /[.!?…。！？؟۔।]["'”’»」』)\]]*$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** Latin letters and the usual marks: by far the most text, for which a simpler rule is several times faster. */
const LATIN = /^[\0-\u024F\u2000-\u206F]*$/;
const NO_LATIN_WORD = /[^a-z0-9\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+/g;
/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/u;
const BULLET = /^(?:[-–—*•·▪►‣]|\(?\d{1,2}[.)])\s/u;

/** Whether a text ends like a sentence: with an end mark, closing quotes and brackets behind it allowed. */
export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text);

/** A text as it is compared with another: case, marks and white space do not count. */
export function key(text: string): string {
  if (LATIN.test(text)) return text.toLowerCase().replace(NO_LATIN_WORD, ' ').trim();
  return text.normalize('NFKC').toLowerCase().replace(NO_WORD, ' ').trim();
}

/** The number of words in a key; scripts written without spaces count two characters as a word. */
function countWords(words: string): number {
  if (!words) return 0;
  if (LATIN.test(words)) return 1 + spacesIn(words);
  const unspaced = words.match(UNSPACED)?.length ?? 0;
  const spaced = words.replace(UNSPACED, ' ').trim().replace(/ +/gu, ' ');
  return Math.ceil(unspaced / 2) + (spaced ? 1 + spacesIn(spaced) : 0);
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** The paragraph that fills `range` of `text`. */
export function paragraph(text: string, range: Range, gap: number): Paragraph {
  const plain = text.slice(range.start, range.end).trim();
  const flat = UNEVEN.test(plain) ? plain.replace(/\s+/gu, ' ') : plain;
  const words = key(flat);
  return { start: range.start, end: range.end, text: flat, key: words, words: countWords(words), gap };
}

let latest: { readonly text: string; readonly found: readonly Paragraph[] } | undefined;

/** Finds the paragraphs of a text: parted by blank lines or single ones, lines of hard-wrapped text joined. */
export function paragraphs(text: string): readonly Paragraph[] {
  // Splitting articles and giving roles look at the same text one after the other.
  if (latest?.text !== text) latest = { text, found: findParagraphs(text) };
  return latest.found;
}

function findParagraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const result: Paragraph[] = [];
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (to < lines.length && goesOn(lines[to - 1], lines[to], width)) to++;
    const [first, last] = [lines[from], lines[to - 1]];
    if (first && last) result.push(paragraph(text, { start: first.start, end: last.end }, first.gap));
  }
  return result;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const bare = line.trim();
    if (bare) lines.push({ start, end, text: bare, gap, indent: line.search(/\S/u) });
    gap = bare ? 0 : gap + 1;
    start = end + 1;
  }
  return lines;
}

/** The column at which the text was wrapped; undefined where lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const breaks = lines.slice(1).flatMap((next, i) => {
    const line = lines[i];
    return line && next.gap === 0 ? [{ line, next }] : [];
  });
  const lengths = breaks
    .map(({ line }) => line.text.length)
    .filter((n) => n >= NARROWEST_WRAP && n <= WIDEST_WRAP);
  if (lengths.length < WRAPPED_LINES) return undefined;
  const width = mostFilled(breaks, [...new Set(lengths)]);
  const full = breaks.filter(({ line, next }) => fills(line, next, width));
  const inside = full.filter(({ line }) => !ENDS_SENTENCE.test(line.text));
  const broken = breaks.filter(({ line }) => !ENDS_SENTENCE.test(line.text)).length;
  const wider = lines.filter(({ text }) => text.length > width).length;
  const wrapped = inside.length >= WRAPPED_SHARE * broken && inside.length * 2 >= full.length;
  return wrapped && full.length >= WRAPPED_LINES && wider <= WIDER_SHARE * lines.length ? width : undefined;
}

/** The width that would put the most of these line ends where they are; the widest of the best. */
function mostFilled(breaks: readonly { line: Line; next: Line }[], widths: readonly number[]): number {
  const counts = new Int32Array(WIDEST_WRAP + 2);
  for (const { line, next } of breaks) {
    const from = line.text.length;
    const to = Math.min(WIDEST_WRAP + 1, from + 1 + firstWord(next.text));
    for (let width = from; width < to; width++) counts[width] = (counts[width] ?? 0) + 1;
  }
  return widths
    .toSorted((a, b) => a - b)
    .reduce((best, width) => ((counts[width] ?? 0) >= (counts[best] ?? 0) ? width : best), widths[0] ?? 0);
}

/** Whether the next line's first word would not have fitted on this line. */
const fills = (line: Line, next: Line, width: number): boolean =>
  line.text.length <= width && line.text.length + 1 + firstWord(next.text) > width;

/** Length of the first piece that a wrap keeps whole: a word, or two characters where no spaces are written. */
function firstWord(text: string): number {
  const length = text.search(/\s/u);
  if (text.slice(0, 8).search(UNSPACED) >= 0) return 2;
  return length < 0 ? text.length : length;
}

function goesOn(line: Line | undefined, next: Line | undefined, width: number | undefined): boolean {
  if (!line || !next || next.gap > 0 || next.indent >= line.indent + INDENT || BULLET.test(next.text))
    return false;
  const lower = /^\p{Ll}\S*\s/u.test(next.text);
  if (!ENDS_SENTENCE.test(line.text) && lower && line.text.length >= BROKEN_LINE) return true;
  if (width === undefined || line.text.length > width) return false;
  if (fills(line, next, width)) return true;
  return !ENDS_SENTENCE.test(line.text) && line.text.length >= width * (1 - EARLY_END);
}
