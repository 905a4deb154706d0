/**
 * Says what kind of change each edit of a link is. The first rule that knows an edit names it, so the order below
 * is the order of precedence: what says the same in another form first; then what can be checked (dates, figures), what was
 * said and by whom, how surely, under which label, of whom; wording is the rest. See docs/kinds.md.
 */
import type { Range, Version } from '../article.ts';
import type { Change, Edit } from '../comparison.ts';
import { agency } from './agency.ts';
import { attribution, source } from './attribution.ts';
import { sharedMentions } from './cosmetic.ts';
import { date } from './date.ts';
import { figure } from './figure.ts';
import { framing, watchedCut } from './framing.ts';
import { hedge } from './hedge.ts';
import { name } from './name.ts';
import { negation } from './negation.ts';
import { punctuation } from './punctuation.ts';
import { quote } from './quote.ts';
import { type Rule, type Side, sideOf, sourceOf } from './side.ts';
import { spelling } from './spelling.ts';
import type { Tables } from './tables.ts';
import { longCut, wording } from './wording.ts';

const RULES: readonly Rule[] = [
  punctuation,
  spelling,
  longCut,
  source,
  figure,
  date,
  quote,
  negation,
  agency,
  watchedCut,
  attribution,
  hedge,
  framing,
  name,
];

/** The kinds of a link's edits, in their order. Never moves, joins or drops an edit. */
export function classify(a: Side, b: Side, edits: readonly Edit[], tables: Tables): Change[] {
  const shared = { a: sharedMentions(a, b), b: sharedMentions(b, a) };
  return edits.map((edit) => {
    const place = { a, b, edit, tables, shared };
    for (const rule of RULES) {
      const finding = rule(place);
      if (finding) return { ...edit, ...finding };
    }
    return { ...edit, ...wording(place) };
  });
}

/** Says what the edits of one link are, given the stretches of both versions that it links. */
export type Classifier = (a: Range, b: Range, edits: readonly Edit[]) => Change[];

/** Prepares two versions; edits and changes count from the start of the linked stretches. */
export const classifier =
  (left: Reader, right: Reader, tables: Tables): Classifier =>
  (a, b, edits) =>
    edits.length ? classify(left(a), right(b), edits, tables) : [];

/** Looks at the stretches of a version. */
export type Reader = (range: Range) => Side;

/** Looks at each stretch once, however often it is asked for: one version's stretches meet those of many others. */
export function reader(version: Version, tables: Tables): Reader {
  const source = sourceOf(version);
  const known = new Map<string, Side>();
  return (range) => {
    const key = `${range.start}-${range.end}`;
    const side = known.get(key) ?? sideOf(source, range, tables);
    known.set(key, side);
    return side;
  };
}
