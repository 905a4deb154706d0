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

/** What the two tokens around a boundary are parts of. */
const FIGURE_BIT = 1;
const NAME_BIT = 2;

/** Per token: whether it makes one unit with the token before it, and which. One longer than the tokens. */
type Glue = Uint8Array;

/** Widens each hunk that would cut a figure or a date in two, and each substitution that would cut a name. */
export function wholeUnits({ a, b }: TextPair, hunks: readonly Hunk[]): readonly Hunk[] {
  if (hunks.length === 0) return hunks;
  const [glueA, glueB] = [glueOf(a), glueOf(b)];
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
    const kinds = isSubstitution(hunk) ? FIGURE_BIT | NAME_BIT : FIGURE_BIT;
    const left = Math.max(glued(glueA, hunk.aStart, -1, kinds), glued(glueB, hunk.bStart, -1, kinds));
    const right = Math.max(glued(glueA, hunk.aEnd, 1, kinds), glued(glueB, hunk.bEnd, 1, kinds));
    const [last, following] = [result.at(-1), hunks[index]];
    if (last && left > hunk.aStart - last.aEnd) return joined(result.pop() ?? hunk, hunk);
    if (following && right > following.aStart - hunk.aEnd) return joined(hunk, hunks[index++] ?? hunk);
    return left + right > 0 ? grown(hunk, left, right) : hunk;
  }
}

/** How many tokens from a boundary on, to the left (−1) or right (1), are of the unit that the boundary cuts. */
function glued(glue: Glue, boundary: number, step: -1 | 1, kinds: number): number {
  let at = boundary;
  while ((glue[at] ?? 0) & kinds) at += step;
  return Math.abs(at - boundary);
}

const grown = ({ aStart, aEnd, bStart, bEnd }: Hunk, left: number, right: number): Hunk => ({
  aStart: aStart - left,
  aEnd: aEnd + right,
  bStart: bStart - left,
  bEnd: bEnd + right,
});

function glueOf(side: Side): Glue {
  const { tokens } = side;
  const glue = new Uint8Array(tokens.length + 1);
  const names = namesOf(side);
  for (let at = 1; at < tokens.length; at++) {
    const [before, here] = [tokens[at - 1], tokens[at]];
    const name = names[at - 1] && names[at] && !before?.possessive ? NAME_BIT : 0;
    const nearNumber = before?.kind === 'number' || here?.kind === 'number';
    glue[at] = name | (nearNumber ? figureGlue(tokens, at) : 0);
  }
  return glue;
}

/** Whether tokens at − 1 and at are of one figure or date: "3.5 %", "2.5 million", "5 January", "January 5, 2024". */
function figureGlue(tokens: readonly Token[], at: number): number {
  const is = (offset: number, words: ReadonlySet<string>) => words.has(tokens[at + offset]?.canonical ?? '');
  const number = (offset: number) => tokens[at + offset]?.kind === 'number';
  const comma = (offset: number) => tokens[at + offset]?.canonical === ',';
  if (number(-1) && (is(0, SCALES) || is(0, MONTHS))) return FIGURE_BIT;
  if (number(0) && is(-1, MONTHS)) return FIGURE_BIT;
  const beforeComma = comma(0) && number(-1) && is(-2, MONTHS) && isYear(tokens[at + 1]);
  const afterComma = comma(-1) && number(-2) && is(-3, MONTHS) && isYear(tokens[at]);
  return beforeComma || afterComma ? FIGURE_BIT : 0;
}

const isYear = (token: Token | undefined): boolean => /^\d{4}$/.test(token?.canonical ?? '');

/** Which tokens are capitalised as names are; none in headlines, where all words have capitals. */
function namesOf({ text, tokens }: Side): boolean[] {
  const capitals = tokens.map((token) => token.kind === 'word' && hasCapital(text, token));
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  if (capitals.filter(Boolean).length > HEADLINE_CAPITALS * words) return [];
  return capitals.map((capital, at) => {
    const word = tokens[at]?.canonical ?? '';
    return capital && !TITLES.has(word) && !isStopword(word);
  });
}
