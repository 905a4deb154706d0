/** Adjectives and adverbs that judge, where one version has one and another has another. */

import type { Tables } from '../classify/tables.ts';
import type { Word } from '../classify/text.ts';
import { inQuotes } from '../right-to-left.ts';
import { stem } from '../words/stem.ts';
import { type Candidate, type Reading, textOf } from './candidate.ts';
import { pivotFirst, type Row } from './rows.ts';
import { type Item, slotsOf } from './slots.ts';

/** "quick" against "immediate": both judge, which is less than one that judges alone. */
export const OTHER_JUDGEMENT = 0.5;

/** Judging words of a row that stand for one another; one that some versions only leave out is read from the edits. */
export function judgingCandidates(row: Row, base: number, tables: Tables): Candidate[] {
  const cells = pivotFirst(row, base).map((cell) =>
    cell.side.words
      .filter(({ canonical }) => tables.loaded.has(canonical))
      .map((what): Item<Word> => ({ cell, what, start: what.start, end: what.end })),
  );
  const same = (x: Word, y: Word) => (stem(x.canonical) === stem(y.canonical) ? 1 : 0);
  return slotsOf(cells, same, () => true).flatMap((slot): Candidate[] => {
    const readings = slot.map(
      ({ cell, start, end, what }): Reading => ({ cell, start, end, key: stem(what.canonical) }),
    );
    const [first] = readings;
    if (!first || new Set(readings.map(({ key }) => key)).size < 2) return [];
    const title = `Judging word: ${inQuotes(textOf(first))}`;
    return [
      {
        kinds: ['framing'],
        title,
        note: '',
        readings,
        rows: [row],
        contradiction: OTHER_JUDGEMENT,
        family: '',
        shares: [],
      },
    ];
  });
}
