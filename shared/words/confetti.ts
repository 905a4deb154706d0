/** Joins hunks over the crumbs between them, and parts what was joined only by lying side by side. */
import {
  type Hunk,
  hasCapital,
  isLight,
  isSubstitution,
  joined,
  lengthA,
  lengthB,
  stemOf,
  type TextPair,
} from './pair.ts';

/** A single equal word of meaning between two rewritten stretches this long (tokens, both sides) is chance. */
const REWRITTEN = 5;
/** An inserted or deleted stretch this long (tokens) stays apart from the changed form of a word that it touches. */
const APART = 2;
/** From this length (tokens, each side) on, stretches that share no word are a deletion and an insertion: shorter ones
 * are mostly one phrase said in other words. */
const UNRELATED = 6;

/** Joins neighbouring hunks where what lies between them does not hold as a stretch of its own. */
export function joinOverConfetti(pair: TextPair, hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last && crumbsBetween(pair, last, hunk)) result[result.length - 1] = joined(last, hunk);
    else result.push(hunk);
  }
  return result;
}

/** Parts each long substitution whose sides have no word of meaning in common: no reader sees one become the other. */
export const partUnrelated = (pair: TextPair, hunks: readonly Hunk[]): Hunk[] =>
  hunks.flatMap((hunk) =>
    Math.min(lengthA(hunk), lengthB(hunk)) >= UNRELATED && unrelated(pair, hunk)
      ? [
          { ...hunk, bEnd: hunk.bStart },
          { ...hunk, aStart: hunk.aEnd },
        ]
      : [hunk],
  );

function crumbsBetween(pair: TextPair, first: Hunk, second: Hunk): boolean {
  const between = pair.a.tokens.slice(first.aEnd, second.aStart);
  const shorter = Math.min(size(first), size(second));
  const substitutions = isSubstitution(first) && isSubstitution(second);
  if (between.length === 0) return substitutions || shorter < APART;
  if (between.length > 1) return false;
  if (between.every(isLight) || (substitutions && shorter >= REWRITTEN)) return true;
  return isName(pair, first.aEnd) && (isRewritten(first) || isRewritten(second));
}

const isRewritten = (hunk: Hunk): boolean => isSubstitution(hunk) && size(hunk) >= REWRITTEN;

/** A name is in most sentences of a story, so that one beside a rewritten stretch holds nothing by itself. */
function isName({ a }: TextPair, at: number): boolean {
  const token = a.tokens[at];
  return at > 0 && token?.kind === 'word' && hasCapital(a.text, token);
}

const size = (hunk: Hunk): number => lengthA(hunk) + lengthB(hunk);

function unrelated({ a, b }: TextPair, hunk: Hunk): boolean {
  const stems = new Set(a.tokens.slice(hunk.aStart, hunk.aEnd).filter(isHeavy).map(stemOf));
  return !b.tokens.slice(hunk.bStart, hunk.bEnd).some((token) => isHeavy(token) && stems.has(stemOf(token)));
}

const isHeavy = (token: Parameters<typeof isLight>[0]): boolean => !isLight(token);
