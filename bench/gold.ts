/** Reads the gold data that links are trained and measured on. It lies beside the project and is no part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const pair = v.tuple([v.number(), v.number()]);
const document = v.object({
  id: v.string(),
  a: v.array(v.string()),
  b: v.array(v.string()),
  gold: v.array(pair),
  moved: v.array(pair),
  optional: v.optional(v.array(pair), []),
});

export type Gold = v.InferOutput<typeof document> & { readonly set: string };

/** Where it lies; GOLD in the environment names another place. */
export const FOLDER = process.env.GOLD ?? '../shared/gold';
export const hasGold = (): boolean => existsSync(FOLDER);

/** All documents of `align/` and of `independent.jsonl`, in the order of the files' names. */
export function goldDocuments(): Gold[] {
  const files = readdirSync(`${FOLDER}/align`)
    .sort()
    .map((name) => `align/${name}`);
  return [...files, 'independent.jsonl'].flatMap((file) => read(file));
}

function read(file: string): Gold[] {
  const set = file.replace(/^align\/|\.jsonl$/g, '');
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');
  return lines.map((line) => ({ ...v.parse(document, JSON.parse(line)), set }));
}

export interface Tally {
  readonly documents: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly splitRecall: number;
  readonly movedPrecision: number;
  readonly movedRecall: number;
}

export interface Answer {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly moved: boolean;
}

/** Counts sentence pairs over documents, as score-align.mjs does. */
export function tally(documents: readonly Gold[], answer: (gold: Gold) => readonly Answer[]): Tally {
  const sum = {
    right: 0,
    wrong: 0,
    missed: 0,
    split: 0,
    splitFound: 0,
    moved: 0,
    movedGold: 0,
    movedRight: 0,
  };
  for (const gold of documents) {
    const links = answer(gold);
    const pairs = pairsOf(links);
    for (const optional of gold.optional) pairs.delete(String(optional));
    const wanted = new Set(gold.gold.map(String));
    const right = [...pairs].filter((key) => wanted.has(key)).length;
    sum.right += right;
    sum.wrong += pairs.size - right;
    sum.missed += wanted.size - right;
    const split = gold.gold.filter(([i, j]) => gold.gold.some(([x, y]) => (x === i) !== (y === j)));
    sum.split += split.length;
    sum.splitFound += split.filter((key) => pairs.has(String(key))).length;
    const moved = pairsOf(links.filter((link) => link.moved));
    sum.moved += moved.size;
    sum.movedGold += gold.moved.length;
    sum.movedRight += gold.moved.filter((key) => moved.has(String(key))).length;
  }
  const { right, wrong, missed } = sum;
  return {
    documents: documents.length,
    right,
    wrong,
    missed,
    splitRecall: sum.splitFound / sum.split,
    movedPrecision: sum.movedRight / sum.moved,
    movedRecall: sum.movedRight / sum.movedGold,
  };
}

const pairsOf = (links: readonly Answer[]): Set<string> =>
  new Set(links.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i},${j}`))));

/** 2 right / (2 right + wrong + missed). */
export const f1 = ({ right, wrong, missed }: Tally): number =>
  (2 * right) / (2 * right + wrong + missed || 1);

/** A table of one row per set, and the mean F1 and the moves of all over the sets of `align/` that have links. */
export function table(documents: readonly Gold[], answer: (gold: Gold) => readonly Answer[]): string {
  const sets = [...new Set(documents.map(({ set }) => set))];
  const rows = sets.map((set) => ({
    set,
    score: tally(
      documents.filter((gold) => gold.set === set),
      answer,
    ),
  }));
  const means = rows
    .filter(({ set, score }) => !/independent|cut/.test(set) && score.right + score.missed > 0)
    .map(({ score }) => f1(score));
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const all = tally(
    documents.filter(({ set }) => !/independent|cut/.test(set)),
    answer,
  );
  return [
    '| set | P | R | F1 | split/merge recall | moved P | moved R | false a document |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ set, score }) => row(set, score)),
    `| mean F1 of the translations; all their moves | | | ${(100 * mean).toFixed(2)} | | ${percent(all.movedPrecision)} | ${percent(all.movedRecall)} | |`,
  ].join('\n');
}

function row(set: string, score: Tally): string {
  const { right, wrong, missed, splitRecall, movedPrecision, movedRecall, documents } = score;
  const cells = [
    right / (right + wrong),
    right / (right + missed),
    f1(score),
    splitRecall,
    movedPrecision,
    movedRecall,
  ];
  return `| ${[set, ...cells.map(percent), (wrong / documents).toFixed(2)].join(' | ')} |`;
}

const percent = (share: number): string => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');
