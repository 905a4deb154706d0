/** From which probability on the likeliest pair of a sentence without a link leaves it in doubt: what each threshold saves and costs. */
import { doubtsOf } from '../shared/align/doubts.ts';
import type { Grid, Values } from '../shared/align/grid.ts';
import type { Link } from '../shared/comparison.ts';
import type { Gold } from './gold.ts';
import { fates } from './reliability.ts';

/** What was judged of a document by weights that did not see it. */
export interface Judged {
  readonly gold: Gold;
  readonly links: readonly Link[];
  readonly grid: Grid;
  readonly values: Values;
}

const THRESHOLDS = [1, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01];

/** A table over every second document, to choose by, and over the others, to report. */
export function doubting(title: string, documents: readonly Judged[]): string {
  const halves = [0, 1].map((half) => documents.filter((_, at) => at % 2 === half));
  const rows = THRESHOLDS.map((threshold) => {
    const cells = halves.flatMap((half) => {
      const found = new Map(
        half.map(({ gold, links, grid, values }) => [
          gold,
          { links, doubts: doubtsOf(grid, values, links, threshold) },
        ]),
      );
      return fates([...found.keys()], (gold) => found.get(gold) ?? { links: [], doubts: [] }).slice(1);
    });
    return `| ${[threshold, ...cells].join(' | ')} |`;
  });
  return [
    `| ${title}: doubted from | dropped, to choose by | doubtful | dropped, the others | doubtful |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
