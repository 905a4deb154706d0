/** Differences that show only word by word: names, dates, judging words, altered quotations. */
import type { Range } from '../article.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import { overlap, type Word, within } from '../classify/text.ts';
import { inQuotes } from '../right-to-left.ts';
import { stem } from '../words/stem.ts';
import { type Candidate, type Reading, textOf } from './candidate.ts';
import { contentWords, shareOf, stems } from './coverage.ts';
import { OTHER_JUDGEMENT } from './judging.ts';
import { joinTouching, keeping, type Opposite, project, rewrittenIn } from './opposite.ts';
import type { Cell, Row } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is read from the words alone: contradiction where the readings differ, and where some lack it. */
export const WORDS_DIFFER = {
  name: { title: 'Who or where:', differ: 0.9, lack: 0.45 },
  date: { title: 'When:', differ: 0.9, lack: 0.6 },
  quote: { title: 'Words of a quotation:', differ: 0.7, lack: 0.7 },
  framing: { title: 'Judging word:', differ: OTHER_JUDGEMENT, lack: 0.55 },
} as const;
type WordKind = keyof typeof WORDS_DIFFER;
const WORD_KINDS: readonly WordKind[] = ['name', 'date', 'quote', 'framing'];

/** Names, dates, altered quotations and judging words of a row, where the versions keep the sentence. */
export function editCandidates(
  row: Row,
  spoken: readonly Vocabulary[],
  opposite: Opposite,
  tables: Tables,
): Candidate[] {
  return WORD_KINDS.flatMap((kind) => wordCandidates(row, spoken, opposite, kind, tables));
}

/** Changes of one kind at one place of the pivot, in all versions that keep the sentence. */
function wordCandidates(
  row: Row,
  spoken: readonly Vocabulary[],
  opposite: Opposite,
  kind: WordKind,
  tables: Tables,
): Candidate[] {
  const { pivot, near } = opposite;
  const { title, differ, lack } = WORDS_DIFFER[kind];
  const ranges = near.flatMap(({ told }) => told.filter((one) => one.kind === kind).map(({ a }) => a));
  const rewritten = rewrittenIn(row, opposite);
  const kept = keeping(opposite);
  return joinTouching(ranges).flatMap((range): Candidate[] => {
    const readings = [
      ...readingAt(pivot, range, kind, tables),
      ...near.flatMap(({ cell, changes }) => readingAt(cell, project(changes, range), kind, tables)),
    ];
    const [first] = readings;
    if (!first) return [];
    if (kind !== 'quote' && readings.some((reading) => wordCount(reading) > WORDS)) return [];
    const values = new Set(readings.map(({ key }) => key)).size;
    const lacking = kept.filter((cell) => !readings.some((reading) => reading.cell === cell));
    const silent = lacking.some(
      ({ version }) => !NAMED_ANYWHERE.has(kind) || !names(spoken[version], first.key),
    );
    if (
      values < 2 &&
      (!silent || (kind === 'quote' && !cutFromQuotation(readings, near.length + 1, row, tables)))
    )
      return [];
    return [
      {
        kinds: [kind],
        title: `${title} ${inQuotes(textOf(first))}`,
        note: '',
        readings,
        rewritten,
        rows: [row],
        contradiction: values > 1 ? differ : lack,
        // However often a statement is altered, it is one altered statement.
        family: kind === 'quote' ? 'altered' : '',
        shares: kind === 'quote' ? [String(row.passages[0])] : [],
      },
    ];
  });
}

/** What one sentence may leave to another: where it puts "she" or "then", a version has not left the name or the day out. */
const NAMED_ANYWHERE: ReadonlySet<WordKind> = new Set(['name', 'date']);

/** Whether a version says these words anywhere. */
const names = (vocabulary: Vocabulary | undefined, key: string): boolean =>
  key.split(' ').every((word) => vocabulary?.having.has(stem(word)));

/** Whether the words are gone from the version that does not quote them here: not one word, nor words that only moved. */
function cutFromQuotation(readings: readonly Reading[], of: number, row: Row, tables: Tables): boolean {
  const [first] = readings;
  if (!first || readings.length >= of || first.key.split(' ').length < QUOTED_ALONE) return false;
  const mine = stems(within(first.cell.side.words, first), tables);
  const others = row.cells.flatMap((cell) =>
    cell && !readings.some((one) => one.cell === cell) ? [cell] : [],
  );
  return !others.every((cell) => shareOf(mine, cell.stems) === 1);
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
  const key =
    kind === 'name'
      ? [...stems(words, tables)].sort()
      : words.map(({ canonical }) => (kind === 'quote' ? stem(canonical) : canonical));
  return [{ cell, start: first.start, end: last.end, key: key.join(' ') }];
}

const TELLS: Readonly<Record<WordKind, (side: Side, word: Word, tables: Tables) => boolean>> = {
  name: ({ names }, word) => names.some((one) => overlap(one, word)),
  date: ({ dates }, word) => dates.some((one) => overlap(one, word)),
  quote: ({ quotes }, word) => quotes.some((one) => overlap(one, word)),
  framing: (_, { canonical }, { loaded }) => loaded.has(canonical),
};
