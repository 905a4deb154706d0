/** Figures that the versions give differently in one place. */

import { compareFigures, type Figure, type FigureRelation, isPlural } from '../classify/figure.ts';
import type { Tables } from '../classify/tables.ts';
import { stem } from '../words/stem.ts';
import type { Candidate, Reading } from './candidate.ts';
import { textOf } from './candidate.ts';
import { keeping, type Opposite } from './opposite.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';
import { type Item, type Slot, slotsOf } from './slots.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far apart two figures are, as a part of the rank. A figure that others lack may have been cut with its clause. */
export const APART: Readonly<Record<FigureRelation, number>> = {
  contradictory: 1,
  sharper: 0.9,
  vaguer: 0.9,
  compatible: 0.8,
  incomparable: 0.5,
  equal: 0,
};
const NOTES: readonly (readonly [FigureRelation, string])[] = [
  ['contradictory', 'contradictory'],
  ['sharper', 'compatible, one sharper'],
  ['vaguer', 'compatible, one sharper'],
  ['compatible', 'compatible'],
  ['incomparable', 'in different units, not compared'],
];

/** The slots of a row in which figures differ. */
export function figureCandidates(
  row: Row,
  spoken: readonly Vocabulary[],
  base: number,
  opposite: Opposite | undefined,
  { language }: Tables,
): Candidate[] {
  const kept = keeping(opposite);
  const cells = pivotFirst(row, base).map((cell) =>
    cell.side.figures
      .filter(({ unit }) => unit !== 'ordinal')
      .map((what): Item<Figure> => ({ cell, what, start: what.start, end: what.end })),
  );
  return slotsOf(cells, likeness, inOtherUnits).flatMap((slot) =>
    candidate(slot, row, spoken, kept, language === 'en'),
  );
}

/** Figures stand in one place if they count the same thing. */
function likeness(x: Figure, y: Figure): number {
  if (x.unit !== y.unit) return 0;
  return sharedWords(x, y) + (compareFigures(x, y) === 'equal' ? 1 : 0) / 2;
}

function sharedWords(x: Figure, y: Figure): number {
  const stems = new Set(x.of.map(({ canonical }) => stem(canonical)));
  return y.of.filter(({ canonical }) => stems.has(stem(canonical))).length;
}

/** "30 percent of the boats" against "30 boats", "$5" against "€5": what finds no figure of its unit stands for another. */
const inOtherUnits = (x: Figure, y: Figure): boolean =>
  x.unit !== y.unit && (sharedWords(x, y) > 0 || (x.of.length === 0 && y.of.length === 0));

/** A figure that others leave out of the sentence: less than two figures that differ. */
export const FIGURE_GONE = 0.6;

/** Whether a version that keeps the sentence gives no figure here, nor this one elsewhere, where others give one that can be checked. */
function gone(slot: Slot<Figure>, spoken: readonly Vocabulary[], kept: readonly Cell[]): boolean {
  const givenBy = (version: number) =>
    spoken[version]?.cells.some(({ side }) =>
      side.figures.some((mine) => slot.some(({ what }) => compareFigures(mine, what) === 'equal')),
    ) ?? false;
  const giving = new Set(slot.map(({ cell }) => cell));
  return (
    slot.every(({ cell, what }) => kept.includes(cell) && what.bound !== 'vague') &&
    kept.some((cell) => !giving.has(cell) && cell.side.figures.length === 0 && !givenBy(cell.version))
  );
}

/** Whether a figure stands anywhere in a cell: what all give, one of them beside another figure, is no difference. */
const gives = ({ side }: Cell, figure: Figure): boolean =>
  side.figures.some((one) => compareFigures(one, figure) === 'equal');

function candidate(
  slot: Slot<Figure>,
  row: Row,
  spoken: readonly Vocabulary[],
  kept: readonly Cell[],
  english: boolean,
): Candidate[] {
  const values: Figure[] = [];
  const readings = slot.map((item): Reading => {
    const known = values.findIndex((value) => compareFigures(value, item.what) === 'equal');
    if (known < 0) values.push(item.what);
    return {
      cell: item.cell,
      start: item.start,
      end: item.end,
      key: String(known < 0 ? values.length - 1 : known),
    };
  });
  if (values.length > 1 && values.some((value) => slot.every(({ cell }) => gives(cell, value)))) return [];
  if (values.length < 2 && !gone(slot, spoken, kept)) return [];
  // What is not compared must at least stand opposite.
  if (new Set(values.map(({ unit }) => unit)).size > 1 && !slot.every(({ cell }) => kept.includes(cell)))
    return [];
  const relations = new Set(values.flatMap((x, i) => values.slice(i + 1).map((y) => compareFigures(x, y))));
  const [relation, note] = NOTES.find(([one]) => relations.has(one)) ?? ['equal', 'in some versions only'];
  return [
    {
      kinds: ['figure'],
      title: title(slot, english),
      note,
      readings,
      rows: [row],
      contradiction: values.length < 2 ? FIGURE_GONE : APART[relation],
      family: '',
      shares: [],
    },
  ];
}

/** "How many drone and missile attacks", in the words of the first that says what it counts; in another language the figures. */
function title(slot: Slot<Figure>, english: boolean): string {
  const [first] = slot.filter(({ what }) => what.of.length > 0);
  if (!first || !english) {
    const texts = new Set(slot.map((item) => textOf({ ...item, key: '' })));
    return `Figures: ${[...texts].join(' / ')}`;
  }
  const { cell, what } = first;
  const counted = { start: what.of[0]?.start ?? 0, end: what.of.at(-1)?.end ?? 0 };
  const many = what.unit === '' || isPlural(what.of.at(-1));
  return `${many ? 'How many' : 'How much'} ${textOf({ cell, ...counted, key: '' })}`;
}
