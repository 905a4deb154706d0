/** Differences that show only word by word: names, dates, judging words, altered quotations, and clauses cut or put in. */
import type { Range } from '../article.ts';
import { classify } from '../classify/classify.ts';
import { judging } from '../classify/framing.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import { overlap, quoted, type Word, within } from '../classify/text.ts';
import type { Change, Edit } from '../comparison.ts';
import { wordEdits } from '../words/changes.ts';
import { type Candidate, type Reading, textOf } from './candidate.ts';
import { contentWords, SAID, shareOf, stems } from './coverage.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';
import { salience } from './salience.ts';

/** A cell with the changes from the row's pivot to it. */
interface Compared {
  readonly cell: Cell;
  readonly changes: readonly Change[];
  /** Those of the changes that are told word by word. */
  readonly told: readonly Change[];
}

/**
 * Share of the words that must stand unchanged for word edits to mean something. Below it the sentence was
 * written anew, and what stands opposite what is chance.
 */
export const SAME_SENTENCE = 0.5;
/** What is read from the words alone: contradiction where the readings differ, and where some lack it. */
export const WORDS_DIFFER = {
  name: { title: 'Who or where:', differ: 0.9, lack: 0.45 },
  date: { title: 'When:', differ: 0.9, lack: 0.6 },
  quote: { title: 'Words of a quotation:', differ: 0.8, lack: 0.8 },
  framing: { title: 'Judging word:', differ: 0.7, lack: 0.55 },
} as const;
type WordKind = keyof typeof WORDS_DIFFER;
const WORD_KINDS: readonly WordKind[] = ['name', 'date', 'quote', 'framing'];

/** Content words from which a stretch that only one side has counts as a clause. */
export const CLAUSE = 4;

/** `rows` are all rows of the story: a clause that stands elsewhere in a version is not missing from it. */
export function editCandidates(row: Row, rows: readonly Row[], base: number, tables: Tables): Candidate[] {
  const [pivot, ...others] = pivotFirst(row, base);
  if (!pivot) return [];
  const compared = others.map((cell) => compareCells(pivot, cell, tables));
  const near = compared.filter(
    ({ cell, changes }) => unchanged(pivot.side, cell.side, changes) >= SAME_SENTENCE,
  );
  return [
    ...WORD_KINDS.flatMap((kind) => wordCandidates(row, pivot, near, kind, tables)),
    ...clauseCandidates(row, rows, pivot, near, tables),
  ];
}

/** Labels have a ledger of their own; of framing, only judging words are read here. */
function compareCells(pivot: Cell, cell: Cell, tables: Tables): Compared {
  const edits = wordEdits(pivot.side.text, cell.side.text);
  const changes = classify(pivot.side, cell.side, edits, tables);
  const judges = ({ a, b }: Edit) =>
    judging({ a: pivot.side, b: cell.side, edit: { a, b }, tables }) !== undefined;
  return { cell, changes, told: changes.filter((change) => change.kind !== 'framing' || judges(change)) };
}

/** Words that both have, as a share of the shorter one: a clause cut does not make another sentence. */
function unchanged(pivot: Side, other: Side, changes: readonly Edit[]): number {
  const kept = pivot.words.filter(
    (word) => !changes.some(({ a }) => a.start < word.end && word.start < a.end),
  ).length;
  return kept / Math.max(1, Math.min(pivot.words.length, other.words.length));
}

/** Changes of one kind at one place of the pivot, in all versions that keep the sentence. */
function wordCandidates(
  row: Row,
  pivot: Cell,
  near: readonly Compared[],
  kind: WordKind,
  tables: Tables,
): Candidate[] {
  const { title, differ, lack } = WORDS_DIFFER[kind];
  const ranges = near.flatMap(({ told }) => told.filter((one) => one.kind === kind).map(({ a }) => a));
  const rewritten = row.cells.flatMap((cell) =>
    cell && cell !== pivot && !near.some((one) => one.cell === cell) ? [cell.version] : [],
  );
  return joinTouching(ranges).flatMap((range): Candidate[] => {
    const readings = [
      ...readingAt(pivot, range, kind, tables),
      ...near.flatMap(({ cell, changes }) => readingAt(cell, project(changes, range), kind, tables)),
    ];
    const [first] = readings;
    if (!first) return [];
    if (kind !== 'quote' && readings.some((reading) => wordCount(reading) > WORDS)) return [];
    const values = new Set(readings.map(({ key }) => key)).size;
    const silent = readings.length < near.length + 1;
    if (values < 2 && (!silent || (kind === 'quote' && first.key.split(' ').length < QUOTED_ALONE)))
      return [];
    return [
      {
        kinds: [kind],
        title: `${title} “${textOf(first)}”`,
        note: '',
        readings,
        rewritten,
        rows: [row],
        contradiction: values > 1 ? differ : lack,
        family: '',
        shares: [],
      },
    ];
  });
}

/** One word more in a quotation is a way of cutting it. */
const QUOTED_ALONE = 2;
/** Longer readings are clauses, in which a name or a date is one thing among others. */
const WORDS = 6;
const wordCount = ({ cell, start, end }: Reading): number => within(cell.side.words, { start, end }).length;

/** What stands there of the kind in question, between its first such word and its last: nothing if none does. */
function readingAt(cell: Cell, range: Range, kind: WordKind, tables: Tables): Reading[] {
  const { side } = cell;
  const told = within(side.words, range).filter(
    (word) => word.kind !== 'mark' && TELLS[kind](side, word, tables),
  );
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || (kind === 'quote' && contentWords(told).length === 0)) return [];
  const words = kind === 'name' || kind === 'quote' ? contentWords(told) : told;
  const key = kind === 'name' ? [...stems(words, tables)].sort() : words.map(({ canonical }) => canonical);
  return [{ cell, start: first.start, end: last.end, key: key.join(' ') }];
}

const TELLS: Readonly<Record<WordKind, (side: Side, word: Word, tables: Tables) => boolean>> = {
  name: ({ names }, word) => names.some((one) => overlap(one, word)),
  date: ({ dates }, word) => dates.some((one) => overlap(one, word)),
  quote: ({ quotes }, word) => quotes.some((one) => overlap(one, word)),
  framing: (_, { canonical }, { loaded }) => loaded.has(canonical),
};

/** Ranges that overlap or touch, as one. */
function joinTouching(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** What stands on the other side for a range of this one. */
function project(edits: readonly Edit[], range: Range): Range {
  const map = (at: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { a, b } of edits) {
      if (a.end < at || (a.end === at && side === 'start' && a.start !== a.end)) shift = b.end - a.end;
      else if (a.start <= at) return side === 'start' ? b.start : b.end;
      else break;
    }
    return at + shift;
  };
  return { start: map(range.start, 'start'), end: map(range.end, 'end') };
}

/** Clauses that the pivot or another version has and some of the rest have not, in whatever words. */
function clauseCandidates(
  row: Row,
  rows: readonly Row[],
  pivot: Cell,
  near: readonly Compared[],
  tables: Tables,
): Candidate[] {
  const cut = near.flatMap(({ changes }) =>
    changes.filter(({ a, b }) => lopsided(pivot.side, a, b)).map(({ a }) => a),
  );
  const added = near.flatMap(({ cell, changes }) =>
    changes
      .filter(({ a, b }) => lopsided(cell.side, b, a) && !says(pivot, rows, cell, b, tables))
      .map(({ b }) => ({ cell, range: b })),
  );
  const clauses = [...joinTouching(cut).map((range) => ({ cell: pivot, range })), ...added];
  return clauses.flatMap(({ cell, range }) => clause(row, rows, cell, range, cell !== pivot, tables));
}

/** What the pivot's version says in other words is found from its side. */
function says(pivot: Cell, rows: readonly Row[], { side }: Cell, range: Range, tables: Tables): boolean {
  const mine = stems(within(side.words, range), tables);
  const elsewhere = rows.flatMap(({ cells }) => cells[pivot.version] ?? []);
  return (
    shareOf(mine, pivot.stems) >= SAID ||
    elsewhere.some((cell) => shareOf(mine, cell.stems) >= SAID_ELSEWHERE)
  );
}

/** A clause on this side against hardly a word on the other. */
const lopsided = (side: Side, mine: Range, theirs: Range): boolean =>
  contentWords(within(side.words, mine)).length >= CLAUSE &&
  theirs.end - theirs.start < (mine.end - mine.start) / 3;

/** In a sentence that does not stand opposite, chance agreement is likelier. */
export const SAID_ELSEWHERE = 0.6;

/** A clause cut from inside a sentence that is kept was chosen, so its salience counts by its root. */
function clause(
  row: Row,
  rows: readonly Row[],
  owner: Cell,
  range: Range,
  added: boolean,
  tables: Tables,
): Candidate[] {
  const cells = row.cells.flatMap((cell) => cell ?? []);
  const mine = stems(within(owner.side.words, range), tables);
  const has = cells.flatMap((cell) => {
    if (cell === owner || shareOf(mine, cell.stems) >= SAID) return [cell];
    const others = rows.flatMap(({ cells }) => cells[cell.version] ?? []);
    return others.filter(({ stems: theirs }) => shareOf(mine, theirs) >= SAID_ELSEWHERE).slice(0, 1);
  });
  if (has.length === cells.length) return [];
  const readings = has.map((cell): Reading => {
    const where = cell === owner ? fromWordToWord(owner, range) : windowOf(owner, range, cell, tables);
    return { cell, ...where, key: 'says' };
  });
  const only = has.length === 1 && (added || cells.length > 2);
  return [
    {
      kinds: [only ? 'addition' : 'omission'],
      title: `“${quoted(owner.side, fromWordToWord(owner, range)).replace(/\s+/g, ' ')}”`,
      note: only ? 'a clause in one version only' : 'a clause that some versions of the sentence lack',
      readings,
      rows: [row],
      contradiction: Math.sqrt(salience(owner.side, range, tables)),
      family: '',
      shares: [],
    },
  ];
}

/** Without the marks at its ends. */
function fromWordToWord({ side }: Cell, range: Range): Range {
  const words = within(side.words, range).filter(({ kind }) => kind !== 'mark');
  return { start: words[0]?.start ?? range.start, end: words.at(-1)?.end ?? range.end };
}

/** From the first to the last word of the cell that the clause has too. */
function windowOf(owner: Cell, range: Range, cell: Cell, tables: Tables): Range {
  const mine = stems(within(owner.side.words, range), tables);
  const shared = contentWords(cell.side.words).filter((word) =>
    [...stems([word], tables)].some((stem) => mine.has(stem)),
  );
  return { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? cell.side.text.length };
}
