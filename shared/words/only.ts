/** What only one side of a link says: its clauses, not its wording. */
import type { Range } from '../article.ts';
import type { Edit } from '../comparison.ts';
import { isStopword } from './same.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** Ranges into the versions' texts. */
export interface OnlyOneSide {
  readonly a: readonly Range[];
  readonly b: readonly Range[];
}

/** A stretch of a version's text. */
export interface Passage {
  readonly text: string;
  readonly range: Range;
}

/**
 * The stretches of a passage, and of the other, that say what is said nowhere in the other; `edits` turn the one into the other, and all
 * ranges are into the versions' texts. Those that stand against hardly a word, or where there are none, those that replace each other. All
 * else of the two is shared, or said in other words.
 */
export function onlyOneSide(edits: readonly Edit[], a: Passage, b: Passage): OnlyOneSide {
  const [inA, inB] = [new Set(stemsIn(a.text, a.range)), new Set(stemsIn(b.text, b.range))];
  const said = edits.map((edit) => {
    const [left, right] = [stemsIn(a.text, edit.a), stemsIn(b.text, edit.b)];
    return { edit, a: saysMore(left, right, inB), b: saysMore(right, left, inA) };
  });
  const besides = said.some((one) => one.a === 'besides' || one.b === 'besides');
  const only = (side: 'a' | 'b') =>
    said.filter((one) => one[side] === (besides ? 'besides' : 'instead')).map(({ edit }) => edit[side]);
  return { a: only('a'), b: only('b') };
}

/** Whether a stretch says something besides what the other says, or instead of it. */
function saysMore(mine: readonly string[], against: readonly string[], others: ReadonlySet<string>) {
  const fresh = mine.filter((word) => !others.has(word)).length;
  if (fresh < CLAUSE) return undefined;
  return against.length * HARDLY_A_WORD <= fresh ? 'besides' : 'instead';
}

/** Words of meaning. Three make a clause ("which Israel vehemently denies"); two are a name or a qualifier. */
const CLAUSE = 3;
/** One word may stand against three: "campaign" for "offensive, describing the killing as a textbook case of genocide". */
const HARDLY_A_WORD = 3;

const stemsIn = (text: string, { start, end }: Range): string[] =>
  tokens(text.slice(start, end)).flatMap(({ kind, canonical }) =>
    kind === 'mark' || isStopword(canonical) ? [] : [stem(canonical)],
  );
