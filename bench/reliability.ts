/** How far the probabilities that links carry can be trusted, and how often a linked sentence is wrongly called dropped, or doubtful for nothing. */
import type { Alignment, Link } from '../shared/comparison.ts';
import type { Gold } from './gold.ts';

/** Bounds of the table's bins. */
const BINS = [0.3, 0.5, 0.7, 0.9, 0.97, 1.0001];

/** A table of predicted against observed, over links, and the false-drop rate of each set. A link is right if one of its pairs is gold. */
export function reliability(documents: readonly Gold[], answer: (gold: Gold) => Alignment): string {
  const links = documents.flatMap((gold) => answer(gold).links.flatMap((link) => judged(gold, link)));
  const rows = BINS.slice(1).map((to, at) => bin(links, BINS[at] ?? 0, to));
  const sets = [...new Set(documents.map(({ set }) => set))].filter((set) => set !== 'unrelated');
  return [
    '| said | links | mean said | right |',
    '|---|---|---|---|',
    ...rows,
    '',
    '| set | with a gold link: left without any | of these, called dropped | without a gold link: called doubtful |',
    '|---|---|---|---|',
    ...sets.map(
      (set) =>
        `| ${set} | ${fates(
          documents.filter((gold) => gold.set === set),
          answer,
        ).join(' | ')} |`,
    ),
  ].join('\n');
}

interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

/** Links of which every pair is doubtful count neither way. */
function judged(gold: Gold, { a, b, probability }: Link): Judged[] {
  const has = (pairs: readonly (readonly [number, number])[]) =>
    pairs.some(([i, j]) => a.includes(i) && b.includes(j));
  if (!has(gold.gold) && has(gold.optional)) return [];
  return [{ probability, right: has(gold.gold) }];
}

function bin(links: readonly Judged[], from: number, to: number): string {
  const inside = links.filter(({ probability }) => probability >= from && probability < to);
  const said = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
  const right = inside.filter((link) => link.right).length / inside.length;
  return `| ${from}–${Math.min(1, to)} | ${inside.length} | ${percent(said)} | ${percent(right)} |`;
}

/** Shares of the sentences: wrongly without a link, wrongly called dropped, and wrongly called doubtful. */
export function fates(documents: readonly Gold[], answer: (gold: Gold) => Alignment): string[] {
  const counts = documents.flatMap((gold) => [
    fatesOf(gold, answer(gold), 'a', 0),
    fatesOf(gold, answer(gold), 'b', 1),
  ]);
  const sum = (of: keyof Fates) => counts.reduce((total, count) => total + count[of], 0);
  return [
    sum('unlinked') / sum('answered'),
    sum('dropped') / sum('answered'),
    sum('doubted') / sum('alone'),
  ].map(percent);
}

interface Fates {
  /** Sentences with a gold link; of these, those without a link; of these, those without a doubt. */
  readonly answered: number;
  readonly unlinked: number;
  readonly dropped: number;
  /** Sentences that are neither in a gold link nor linked; of these, those in doubt. Optional ones count neither way. */
  readonly alone: number;
  readonly doubted: number;
}

function fatesOf(gold: Gold, { links, doubts }: Alignment, side: 'a' | 'b', at: 0 | 1): Fates {
  const answered = new Set(gold.gold.map((pair) => pair[at]));
  const optional = new Set(gold.optional.map((pair) => pair[at]));
  const linked = new Set(links.flatMap((link) => link[side]));
  const doubtful = new Set(doubts.flatMap((doubt) => (doubt.side === side ? [doubt.sentence] : [])));
  const unlinked = [...answered].filter((sentence) => !linked.has(sentence));
  const alone = [...gold[side].keys()].filter(
    (sentence) => !answered.has(sentence) && !optional.has(sentence) && !linked.has(sentence),
  );
  return {
    answered: answered.size,
    unlinked: unlinked.length,
    dropped: unlinked.filter((sentence) => !doubtful.has(sentence)).length,
    alone: alone.length,
    doubted: alone.filter((sentence) => doubtful.has(sentence)).length,
  };
}

const percent = (share: number): string => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–');
