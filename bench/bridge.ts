/**
 * Whether a third version of an independent story bridges two that tell the same in other words: a pair of A and C gains
 * where a sentence of B answers to both.
 */
import type { Link } from '../shared/comparison.ts';
import { type Gold, tally } from './gold.ts';

/** What was judged of a document: its links, and the probability of every pair that was looked at, by "i,j". */
export interface Judged {
  readonly gold: Gold;
  readonly links: readonly Link[];
  readonly probabilities: ReadonlyMap<string, number>;
}

/** The least strength of a bridge (the weaker of its two links); above 1 there are none. */
const STRENGTHS = [1.1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.33];
/** What a bridged pair must have by itself; 0 asks for nothing, not even a word in common. */
const OWN = [0, 0.05, 0.1, 0.2];

/** A table of precision, recall and F1 over the events' documents (AB, AC, BC of each in turn), for each strength and own probability. */
export function bridging(documents: readonly Judged[]): string {
  const rows = OWN.flatMap((own) =>
    STRENGTHS.filter((strength) => own === 0 || strength <= 1).map((strength) =>
      row(documents, strength, own),
    ),
  );
  return ['| bridge from | own from | P | R | F1 |', '|---|---|---|---|---|', ...rows].join('\n');
}

function row(documents: readonly Judged[], strength: number, own: number): string {
  const answers = new Map(
    documents.map((document, at) => {
      const links = [...document.links, ...bridged(documents, at, strength, own)];
      return [document.gold, links];
    }),
  );
  const { right, wrong, missed } = tally([...answers.keys()], (gold) => answers.get(gold) ?? []);
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const figures = [precision, recall, (2 * precision * recall) / (precision + recall)];
  const said = strength > 1 ? 'none' : strength.toFixed(2);
  return `| ${said} | ${own} | ${figures.map((value) => (100 * value).toFixed(1)).join(' | ')} |`;
}

/** The pairs that the event's two other documents bridge. */
function bridged(documents: readonly Judged[], at: number, strength: number, own: number): Link[] {
  const first = at - (at % 3);
  const [ab, ac, bc] = [0, 1, 2].map((k) => strong(documents[first + k]?.links ?? [], strength));
  const turned = (pairs: Pairs = []) => pairs.map(([x, y]) => [y, x] as const);
  const paths = [composed(ac, turned(bc)), composed(ab, bc), composed(turned(ab), ac)][at % 3];
  const probabilities = documents[at]?.probabilities;
  return (paths ?? [])
    .filter(([i, j]) => own === 0 || (probabilities?.get(`${i},${j}`) ?? 0) >= own)
    .map(([i, j]) => ({
      a: [i],
      b: [j],
      relation: 'reworded',
      moved: false,
      score: 0,
      probability: strength,
      secondary: true,
    }));
}

type Pairs = readonly (readonly [number, number])[];

const strong = (links: readonly Link[], strength: number): Pairs =>
  links.flatMap(({ a, b, probability }) =>
    probability < strength ? [] : a.flatMap((i) => b.map((j) => [i, j] as const)),
  );

const composed = (left: Pairs = [], right: Pairs = []): Pairs =>
  left.flatMap(([i, via]) => right.flatMap(([x, j]) => (x === via ? [[i, j] as const] : [])));
