/** How far the probabilities that links carry can be trusted, and how often a linked sentence is wrongly reported as dropped. */
import type { Link } from '../shared/comparison.ts';
import type { Gold } from './gold.ts';

/** Bounds of the table's bins. */
const BINS = [0.3, 0.5, 0.7, 0.9, 0.97, 1.0001];

/** A table of predicted against observed, over links, and the false-drop rate of each set. A link is right if one of its pairs is gold. */
export function reliability(documents: readonly Gold[], answer: (gold: Gold) => readonly Link[]): string {
  const links = documents.flatMap((gold) => answer(gold).flatMap((link) => judged(gold, link)));
  const rows = BINS.slice(1).map((to, at) => bin(links, BINS[at] ?? 0, to));
  const sets = [...new Set(documents.map(({ set }) => set))].filter((set) => set !== 'unrelated');
  return [
    '| said | links | mean said | right |',
    '|---|---|---|---|',
    ...rows,
    '',
    '| set | sentences with a gold link that were left without any |',
    '|---|---|',
    ...sets.map(
      (set) =>
        `| ${set} | ${falseDrops(
          documents.filter((gold) => gold.set === set),
          answer,
        )} |`,
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

function falseDrops(documents: readonly Gold[], answer: (gold: Gold) => readonly Link[]): string {
  const counts = documents.flatMap((gold) => [
    dropped(gold, answer(gold), 'a', 0),
    dropped(gold, answer(gold), 'b', 1),
  ]);
  const [all, lost] = [
    counts.reduce((sum, { linked }) => sum + linked, 0),
    counts.reduce((sum, { lost }) => sum + lost, 0),
  ];
  return percent(lost / all);
}

function dropped(gold: Gold, links: readonly Link[], side: 'a' | 'b', at: 0 | 1) {
  const linked = new Set(gold.gold.map((pair) => pair[at]));
  const found = new Set(links.flatMap((link) => link[side]));
  return { linked: linked.size, lost: [...linked].filter((sentence) => !found.has(sentence)).length };
}

const percent = (share: number): string => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–');
