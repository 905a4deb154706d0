/** What one thing is called in the versions: words of one family of labels in one place of a row. */
import { type Label, labels } from '../classify/framing.ts';
import type { Tables } from '../classify/tables.ts';
import { within } from '../classify/text.ts';
import { inQuotes } from '../right-to-left.ts';
import { tokens } from '../words/tokens.ts';
import type { Candidate, Reading } from './candidate.ts';
import { stems } from './coverage.ts';
import { keeping, type Opposite } from './opposite.ts';
import { nounPhrase, withHead } from './phrase.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';
import { type Item, type Slot, slotsOf } from './slots.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Naming extends Label {
  /** The content words of its noun phrase. */
  readonly phrase: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Two plain labels differ in style more often than in judgement. */
export const PLAIN_LABELS = 0.4;
/** One word that judges and others without it: the sharpest difference of label. */
export const WORD_GONE = 1;
/** Labels of which one judges, or that name the parties. */
export const LABELS_DIFFER = 0.8;

/** The slots of a row in which labels differ, or a watched word stands in some versions only. */
export function labelCandidates(
  row: Row,
  spoken: readonly Vocabulary[],
  base: number,
  opposite: Opposite | undefined,
  tables: Tables,
): Candidate[] {
  const cells = pivotFirst(row, base);
  const kept = keeping(opposite);
  const namings = cells.map((cell) => namingsOf(cell, tables));
  return slotsOf(namings, likeness, (x, y) => x.family === y.family && (x.watch || y.watch)).flatMap((slot) =>
    candidate(
      slot,
      row,
      cells.some((cell) => lacks(cell, slot, kept, spoken)),
    ),
  );
}

function namingsOf(cell: Cell, tables: Tables): Item<Naming>[] {
  const { words } = cell.side;
  const all = labels(words, tables).map((label) => {
    const from = words.findIndex(({ start }) => start === label.start);
    const to = words.findIndex(({ end }) => end === label.end);
    const range = nounPhrase(words, from, to);
    const parts = within(words, range);
    const names = cell.side.names.filter(({ start, end }) => start >= range.start && end <= range.end);
    const phrase = stems(parts, tables);
    return { cell, ...range, what: { ...label, phrase, names: names.map(({ canonical }) => canonical) } };
  });
  return all.filter((item) => item === fullest(all, item.what.words));
}

/** Of a label used twice in a cell, the longest phrase speaks for it. */
const fullest = (items: readonly Item<Naming>[], words: string): Item<Naming> | undefined =>
  items
    .filter(({ what }) => what.words === words)
    .toSorted((x, y) => y.what.phrase.size - x.what.phrase.size)[0];

/** The same word first; then labels of one family whose phrases share a word, most shared first. */
function likeness(x: Naming, y: Naming): number {
  if (x.words === y.words) return 2 + overlapOf(x, y);
  return x.family === y.family ? overlapOf(x, y) : 0;
}

const overlapOf = (x: Naming, y: Naming): number =>
  [...x.phrase].filter((word) => y.phrase.has(word)).length / Math.max(x.phrase.size, y.phrase.size, 1);

function candidate(slot: Slot<Naming>, row: Row, silent: boolean): Candidate[] {
  const [first] = slot;
  if (!first) return [];
  const words = new Set(slot.map(({ what }) => what.words));
  const watched = slot.some(({ what }) => what.watch);
  // "a campaign" and "an online campaign" name no party.
  const told = slot.some(({ what }) => what.watch || what.names.length > 0);
  // Nor are "the campaign" and "the Harlan campaign" two labels: one is only shorter.
  const other = watched || words.size > 1 || slot.some((x) => slot.some((y) => otherNames(x.what, y.what)));
  const parties =
    first.what.parties && told && other && new Set(slot.map(({ what }) => keyOf(what))).size > 1;
  if (!watched && !parties && sameWord([...words])) return [];
  if (words.size < 2 && !parties) return silent && watched && !first.what.parties ? [gone(slot, row)] : [];
  const { family } = first.what;
  return [
    {
      kinds: ['framing'],
      title: `What ${quote(first)} is called elsewhere`,
      note: `labels for ${family}`,
      readings: slot.map((item) => reading(item, keyOf(item.what))),
      rows: [row],
      contradiction: watched ? LABELS_DIFFER : PLAIN_LABELS,
      family: `${first.what.parties ? 'parties' : 'label'}:${family}`,
      shares: slot.flatMap(({ what }) => (first.what.parties ? what.names : [keyOf(what)])),
    },
  ];
}

/** Whether each names something that the other does not. */
const otherNames = ({ names: x }: Naming, { names: y }: Naming): boolean =>
  !x.every((one) => y.includes(one)) && !y.every((one) => x.includes(one));

/** Whether a version leaves the word out: it keeps the sentence of those who use it, or uses no word of the family anywhere. */
function lacks(
  cell: Cell,
  slot: Slot<Naming>,
  kept: readonly Cell[],
  spoken: readonly Vocabulary[],
): boolean {
  const using = slot.map((item) => item.cell);
  if (using.includes(cell)) return false;
  if ([cell, ...using].every((one) => kept.includes(one))) return true;
  const families = slot.map(({ what }) => what.family);
  const all = spoken[cell.version]?.cells.flatMap(({ side }) => side.labels) ?? [];
  return !all.some(({ family }) => families.includes(family));
}

/** "strikes", "air strikes" and "airstrikes": plain words of which each holds the shortest are a matter of style. */
function sameWord(words: readonly string[]): boolean {
  const [shortest = ''] = words.toSorted((x, y) => x.length - y.length);
  return words.every((word) => word.includes(shortest));
}

/** A watched word that some versions of the passage lack: the readings run on to the end of the clause. */
function gone(slot: Slot<Naming>, row: Row): Candidate {
  const [first] = slot as [Item<Naming>];
  const runs = slot.map((item) => ({
    ...item,
    start: withHead(item.cell.side.words, item).start,
    end: clauseEnd(item),
  }));
  return {
    kinds: ['framing', 'omission'],
    title: quote({ ...first, ...withHead(first.cell.side.words, first) }),
    note: 'the word is in some versions only',
    readings: runs.map((item) => reading(item, canonical(item))),
    rows: [row],
    contradiction: WORD_GONE,
    family: `label:${first.what.family}`,
    shares: slot.map(({ what }) => keyOf(what)),
  };
}

/** A clause is shown with what follows it, up to so many words: a denial often does. */
const AFTER = 6;

function clauseEnd({ cell, end }: Item<Naming>): number {
  const after = cell.side.words.filter((word) => word.start >= end);
  const stop = after.findIndex(({ text }, i) => i >= AFTER || /^[.;!?"”]$/.test(text));
  return (stop < 0 ? after.at(-1) : after[stop - 1])?.end ?? end;
}

const keyOf = ({ phrase }: Naming): string => [...phrase].sort().join(' ');
const canonical = ({ cell, start, end }: Item<Naming>): string =>
  tokens(cell.side.text.slice(start, end))
    .map((token) => token.canonical)
    .join(' ');
const reading = ({ cell, start, end }: Item<Naming>, key: string): Reading => ({ cell, start, end, key });
const quote = ({ cell, start, end }: Item<Naming>): string =>
  inQuotes(cell.side.text.slice(start, end).replace(/\s+/g, ' '));
