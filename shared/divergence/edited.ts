/** Differences that show only word by word: names, dates, judging words, altered quotations, and clauses cut or put in. */
import type { Range } from '../article.ts';
import { classify } from '../classify/classify.ts';
import { quoted, type Side, within } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import type { Change, Edit } from '../comparison.ts';
import { wordEdits } from '../words/changes.ts';
import type { Candidate, Reading } from './candidate.ts';
import { contentWords, coverage, SAID, stems } from './coverage.ts';
import type { DivergenceKind } from './divergence.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';
import { salience } from './salience.ts';

/** A cell with the changes from the row's pivot to it. */
interface Compared {
  readonly cell: Cell;
  readonly changes: readonly Change[];
}

/**
 * Share of the pivot's words that must stand unchanged for word edits to mean something. Below it the sentence was
 * written anew, and what stands opposite what is chance.
 */
export const SAME_SENTENCE = 0.5;
/** Contradiction of one change of each kind that is read from the words alone. */
export const WORDS_DIFFER: Readonly<Partial<Record<Change['kind'], number>>> = {
  name: 0.7,
  date: 0.6,
  quote: 0.8,
  framing: 0.7,
  attribution: 0.6,
};
/** Content words from which a stretch that only one side has counts as a clause. */
export const CLAUSE = 4;

export function editCandidates(row: Row, base: number, tables: Tables): Candidate[] {
  const [pivot, ...others] = pivotFirst(row, base);
  if (!pivot) return [];
  const compared = others.map((cell): Compared => {
    const edits = wordEdits(pivot.side.text, cell.side.text);
    return { cell, changes: classify(pivot.side, cell.side, edits, tables) };
  });
  const near = compared.filter(({ changes }) => unchanged(pivot.side, changes) >= SAME_SENTENCE);
  return [...wordCandidates(row, pivot, near), ...clauseCandidates(row, pivot, near, tables)];
}

function unchanged({ words }: Side, changes: readonly Edit[]): number {
  const changed = words.filter((word) =>
    changes.some(({ a }) => a.start < word.end && word.start < a.end),
  ).length;
  return words.length ? 1 - changed / words.length : 0;
}

/** Changes of one kind at one place of the pivot, in all versions that keep the sentence. */
function wordCandidates(row: Row, pivot: Cell, near: readonly Compared[]): Candidate[] {
  return Object.entries(WORDS_DIFFER).flatMap(([kind, contradiction]) => {
    const ranges = near.flatMap(({ changes }) =>
      changes.filter((one) => one.kind === kind).map(({ a }) => a),
    );
    return joinTouching(ranges).flatMap((range): Candidate[] => {
      const readings = [
        ...readingAt(pivot, range),
        ...near.flatMap(({ cell, changes }) => readingAt(cell, project(changes, range))),
      ];
      const [first] = readings;
      if (!first) return [];
      const title = `${TITLES[kind] ?? ''} “${quoted(first.cell.side, first)}”`;
      const kinds = [kind as DivergenceKind];
      return [{ kinds, title, note: '', readings, rows: [row], contradiction, family: '', shares: [] }];
    });
  });
}

const TITLES: Readonly<Record<string, string>> = {
  name: 'Who or where:',
  date: 'When:',
  quote: 'Quotation:',
  framing: 'Judging word:',
  attribution: 'How it is reported:',
};

function readingAt(cell: Cell, range: Range): Reading[] {
  const words = within(cell.side.words, range).filter(({ kind }) => kind !== 'mark');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  return [
    { cell, start: first.start, end: last.end, key: words.map(({ canonical }) => canonical).join(' ') },
  ];
}

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
function clauseCandidates(row: Row, pivot: Cell, near: readonly Compared[], tables: Tables): Candidate[] {
  const cut = near.flatMap(({ changes }) =>
    changes.filter(({ a, b }) => lopsided(pivot.side, a, b)).map(({ a }) => a),
  );
  const added = near.flatMap(({ cell, changes }) =>
    changes.filter(({ a, b }) => lopsided(cell.side, b, a)).map(({ b }) => ({ cell, range: b })),
  );
  const clauses = [...joinTouching(cut).map((range) => ({ cell: pivot, range })), ...added];
  return clauses.flatMap(({ cell, range }) => clause(row, cell, range, tables));
}

/** A clause on this side against hardly a word on the other. */
const lopsided = (side: Side, mine: Range, theirs: Range): boolean =>
  contentWords(within(side.words, mine)).length >= CLAUSE &&
  theirs.end - theirs.start < (mine.end - mine.start) / 3;

function clause(row: Row, owner: Cell, range: Range, tables: Tables): Candidate[] {
  const cells = row.cells.flatMap((cell) => cell ?? []);
  const has = cells.filter(
    (cell) => cell === owner || coverage(owner.side, range, stems(cell.side.words, tables), tables) >= SAID,
  );
  if (has.length === cells.length) return [];
  const readings = has.map((cell): Reading => {
    const where = cell === owner ? range : windowOf(owner, range, cell, tables);
    return { cell, ...where, key: 'says' };
  });
  const only = has.length === 1 && cells.length > 2;
  return [
    {
      kinds: [only ? 'addition' : 'omission'],
      title: `“${quoted(owner.side, range)
        .replace(/^[\s,;–-]+|[\s,;–-]+$/g, '')
        .replace(/\s+/g, ' ')}”`,
      note: only ? 'a clause in one version only' : 'a clause left out from inside the sentence',
      readings,
      rows: [row],
      contradiction: salience(owner.side, range, tables),
      family: '',
      shares: [],
    },
  ];
}

/** From the first to the last word of the cell that the clause has too. */
function windowOf(owner: Cell, range: Range, cell: Cell, tables: Tables): Range {
  const mine = stems(within(owner.side.words, range), tables);
  const shared = contentWords(cell.side.words).filter((word) =>
    [...stems([word], tables)].some((stem) => mine.has(stem)),
  );
  return { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? cell.side.text.length };
}
