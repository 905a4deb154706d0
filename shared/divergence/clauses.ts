/** Clauses cut from, or put into, a sentence that is kept. */
import type { Range } from '../article.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import { quoted, within } from '../classify/text.ts';
import { inQuotes } from '../right-to-left.ts';
import type { Candidate, Reading } from './candidate.ts';
import { contentWords, SAID, shareOf, stems } from './coverage.ts';
import { joinTouching, type Opposite } from './opposite.ts';
import type { Cell, Row } from './rows.ts';
import { ACCUSED, salience } from './salience.ts';
import { sharesIn, type Vocabulary } from './vocabulary.ts';

/** Content words from which a stretch that only one side has counts as a clause. */
export const CLAUSE = 4;

/**
 * Clauses that the pivot or another version has and some of the rest have not, in whatever words. `spoken` is what each
 * version says in the whole story: a clause that stands elsewhere in a version is not missing from it.
 */
export function clauseCandidates(
  row: Row,
  spoken: readonly Vocabulary[],
  { pivot, near }: Opposite,
  tables: Tables,
): Candidate[] {
  const cut = near.flatMap(({ changes }) =>
    changes.filter(({ a, b }) => lopsided(pivot.side, a, b)).map(({ a }) => a),
  );
  const added = near.flatMap(({ cell, changes }) =>
    changes
      .filter(({ a, b }) => lopsided(cell.side, b, a) && !says(pivot, spoken, cell, b, tables))
      .map(({ b }) => ({ cell, range: b })),
  );
  const clauses = [...joinTouching(cut).map((range) => ({ cell: pivot, range })), ...added];
  return clauses.flatMap(({ cell, range }) => clause(row, spoken, cell, range, cell !== pivot, tables));
}

/** What the pivot's version says in other words is found from its side. */
function says(
  pivot: Cell,
  spoken: readonly Vocabulary[],
  { side }: Cell,
  range: Range,
  tables: Tables,
): boolean {
  const mine = stems(within(side.words, range), tables);
  const weight = rarity(spoken[pivot.version]);
  return (
    shareOf(mine, pivot.stems) >= SAID || saidElsewhere(spoken[pivot.version], mine, weight) !== undefined
  );
}

/** An accusation or a denial in a stretch: short as it may be, it is what a reader must not miss. */
const accuses = (side: Side, range: Range): boolean =>
  side.attributions.some(
    ({ tone, verb }) =>
      (tone === 'accusing' || tone === 'denying') && range.start <= verb.start && verb.end <= range.end,
  );

/** A clause on this side against hardly a word on the other. */
const lopsided = (side: Side, mine: Range, theirs: Range): boolean =>
  (contentWords(within(side.words, mine)).length >= CLAUSE || accuses(side, mine)) &&
  theirs.end - theirs.start < (mine.end - mine.start) / 3;

/** In a sentence that does not stand opposite, chance agreement is likelier. */
export const SAID_ELSEWHERE = 0.6;

/** A clause cut from inside a sentence that is kept was chosen, so its salience counts by its root. */
function clause(
  row: Row,
  spoken: readonly Vocabulary[],
  owner: Cell,
  range: Range,
  added: boolean,
  tables: Tables,
): Candidate[] {
  const cells = row.cells.flatMap((cell) => cell ?? []);
  const mine = stems(within(owner.side.words, range), tables);
  const weight = rarity(spoken[owner.version]);
  const has = cells.flatMap((cell) => {
    if (cell === owner || shareOf(mine, cell.stems) >= SAID) return [cell];
    return saidElsewhere(spoken[cell.version], mine, weight) ?? [];
  });
  if (has.length === cells.length) return [];
  const readings = has.map((cell): Reading => {
    const where = cell === owner ? fromWordToWord(owner, range) : windowOf(owner, range, cell, tables);
    return { cell, ...where, key: 'says' };
  });
  const only = has.length === 1 && (added || cells.length > 2);
  const short = contentWords(within(owner.side.words, range)).length < CLAUSE;
  const accused = short && accuses(owner.side, range);
  const kind = only ? 'addition' : 'omission';
  return [
    {
      kinds: accused ? ['attribution', kind] : [kind],
      title: inQuotes(quoted(owner.side, fromWordToWord(owner, range)).replace(/\s+/g, ' ')),
      note: only ? 'a clause in one version only' : 'a clause that some versions of the sentence lack',
      readings,
      rows: [row],
      contradiction: accused ? ACCUSED : Math.sqrt(salience(owner.side, range)),
      family: '',
      shares: [],
    },
  ];
}

/** A word that stands in many of a version's passages, as the country it is about, tells little of one of them. */
const rarity =
  (vocabulary: Vocabulary | undefined) =>
  (stem: string): number =>
    1 / Math.max(1, vocabulary?.having.get(stem)?.length ?? 0);

/** The first of a version's cells that says enough of it. */
const saidElsewhere = (
  vocabulary: Vocabulary | undefined,
  mine: ReadonlySet<string>,
  weight: (stem: string) => number,
): Cell | undefined =>
  vocabulary && [...sharesIn(vocabulary, mine, weight)].find(([, share]) => share >= SAID_ELSEWHERE)?.[0];

/** What belongs to the words behind it. */
const JOINING = /^(?:a|an|the|of|on|in|at|by|to|for|from|with|as|and|or|but|that|whether)$/;

/** Without the marks at its ends, and the little words that it was cut off behind. */
function fromWordToWord({ side }: Cell, range: Range): Range {
  const words = within(side.words, range).filter(({ kind }) => kind !== 'mark');
  while (words.length > 1 && JOINING.test(words.at(-1)?.canonical ?? '')) words.pop();
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
