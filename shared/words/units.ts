/** Keeps whole what one reads as one: "2.5 million", "5 January 2024", "Qasem Soleimani". */
import { type Hunk, hasCapital, isSubstitution, joined, type Side, type TextPair } from './pair.ts';
import { isStopword } from './same.ts';
import phrases from './tables/phrases.json' with { type: 'json' };
import type { Token } from './tokens.ts';

const MONTHS: ReadonlySet<string> = new Set(phrases.months);
const SCALES: ReadonlySet<string> = new Set(phrases.scales);
const TITLES: ReadonlySet<string> = new Set(phrases.titles);
/** Share of words with a capital from which on a text is a headline, where capitals do not make names. */
const HEADLINE_CAPITALS = 0.6;

/** Per token, where the unit ends that it stands in, and where it starts; the token alone where there is none. */
interface Units {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
interface Both {
  readonly a: Units;
  readonly b: Units;
}

/** Widens each hunk that would cut a figure or a date in two, and each substitution that would cut a name. */
export function wholeUnits({ a, b }: TextPair, hunks: readonly Hunk[]): Hunk[] {
  const figures = { a: unitsOf(a.tokens, figureLength), b: unitsOf(b.tokens, figureLength) };
  const names = { a: namesOf(a), b: namesOf(b) };
  const result: Hunk[] = [];
  let index = 0;
  for (let next = hunks[index]; next; next = hunks[index]) {
    index++;
    let hunk = next;
    for (let wider = widened(hunk); wider !== hunk; wider = widened(hunk)) hunk = wider;
    result.push(hunk);
  }
  return result;

  /** The hunk with what one of its ends lacks, or joined with the neighbour that has it; itself when whole. */
  function widened(hunk: Hunk): Hunk {
    const [left, right] = lacking(hunk, figures, isSubstitution(hunk) ? names : figures);
    const [last, following] = [result.at(-1), hunks[index]];
    if (last && left > hunk.aStart - last.aEnd) return joined(result.pop() ?? hunk, hunk);
    if (following && right > following.aStart - hunk.aEnd) return joined(hunk, hunks[index++] ?? hunk);
    return left + right > 0 ? grown(hunk, left, right) : hunk;
  }
}

/** How many tokens a hunk lacks to the left and to the right so as not to end inside a unit. */
function lacking(hunk: Hunk, ...kinds: readonly Both[]): [number, number] {
  const left = kinds.flatMap(({ a, b }) => [
    hunk.aStart - startAt(a, hunk.aStart),
    hunk.bStart - startAt(b, hunk.bStart),
  ]);
  const right = kinds.flatMap(({ a, b }) => [
    endAt(a, hunk.aEnd) - hunk.aEnd,
    endAt(b, hunk.bEnd) - hunk.bEnd,
  ]);
  return [Math.max(...left), Math.max(...right)];
}

const grown = ({ aStart, aEnd, bStart, bEnd }: Hunk, left: number, right: number): Hunk => ({
  aStart: aStart - left,
  aEnd: aEnd + right,
  bStart: bStart - left,
  bEnd: bEnd + right,
});

/** Start of the unit that has a token on both sides of the boundary before token `at`; `at` where there is none. */
const startAt = ({ starts }: Units, at: number): number => (at < starts.length ? (starts[at] ?? at) : at);
const endAt = ({ starts, ends }: Units, at: number): number =>
  at < starts.length && (starts[at] ?? at) < at ? (ends[at] ?? at) : at;

/** Finds units from left to right: `lengthAt` says how many tokens belong together from a token on. */
function unitsOf(
  tokens: readonly Token[],
  lengthAt: (tokens: readonly Token[], at: number) => number,
): Units {
  const starts = Int32Array.from(tokens, (_, at) => at);
  const ends = Int32Array.from(tokens, (_, at) => at + 1);
  for (let at = 0; at < tokens.length; ) {
    const length = Math.max(1, lengthAt(tokens, at));
    starts.fill(at, at, at + length);
    ends.fill(at + length, at, at + length);
    at += length;
  }
  return { starts, ends };
}

/** "3.5 %", "2.5 million", "5 January 2024", "January 5, 2024", "January 2024". */
function figureLength(tokens: readonly Token[], at: number): number {
  const is = (offset: number, words: ReadonlySet<string>) => words.has(tokens[at + offset]?.canonical ?? '');
  const number = (offset: number) => tokens[at + offset]?.kind === 'number';
  if (number(0) && is(1, SCALES)) return is(2, SCALES) ? 3 : 2;
  if (number(0) && is(1, MONTHS)) return number(2) ? 3 : 2;
  if (!is(0, MONTHS) || !number(1)) return 1;
  return tokens[at + 2]?.canonical === ',' && /^\d{4}$/.test(tokens[at + 3]?.canonical ?? '') ? 4 : 2;
}

/** Runs of capitalised words; none in headlines, where all words have capitals. */
function namesOf({ text, tokens }: Side): Units {
  const isName = (token: Token | undefined): token is Token =>
    token?.kind === 'word' &&
    !TITLES.has(token.canonical) &&
    !isStopword(token.canonical) &&
    hasCapital(text, token);
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.filter((token) => hasCapital(text, token)).length > HEADLINE_CAPITALS * words.length)
    return unitsOf(tokens, () => 1);
  return unitsOf(tokens, (_, at) => {
    let end = at;
    while (isName(tokens[end]) && (end === at || !tokens[end - 1]?.possessive)) end++;
    return end - at;
  });
}
