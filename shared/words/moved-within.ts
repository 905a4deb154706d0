/** Words that only changed their place within a link: told as moved, not as taken out and put in. */
import type { Range } from '../article.ts';
import { type Change, COSMETIC_KINDS, type Edit } from '../comparison.ts';

type Texts = readonly [{ readonly text: string }, { readonly text: string }];

/** The changes that hold nothing but words which move from one of them to another. */
export const movedChanges = (
  versions: Texts,
  changes: readonly Change[],
  moves: readonly Edit[],
): readonly Change[] =>
  movedOnly(
    changes.filter((change) => !COSMETIC_KINDS.has(change.kind) && holdsOnly(versions, change, moves)),
    moves,
  );

/** Those of the changes whose words all come from, or go to, others of them: nothing stays unmarked. */
function movedOnly(changes: readonly Change[], moves: readonly Edit[]): readonly Change[] {
  const taken = (move: Edit) => changes.some(({ a }) => within(move.a, a));
  const put = (move: Edit) => changes.some(({ b }) => within(move.b, b));
  const left = changes.filter(({ a, b }) =>
    moves.every((move) => !(within(move.a, a) || within(move.b, b)) || (taken(move) && put(move))),
  );
  return left.length === changes.length ? left : movedOnly(left, moves);
}

/** Whether no word of the change is left without those that moved. */
function holdsOnly([a, b]: Texts, change: Edit, moves: readonly Edit[]): boolean {
  const rest = (text: string, range: Range, moved: readonly Range[]) =>
    [...moved, { start: range.end, end: range.end }]
      .filter((one) => within(one, range))
      .sort((x, y) => x.start - y.start)
      .reduce(({ at, words }, { start, end }) => ({ at: end, words: words + text.slice(at, start) }), {
        at: range.start,
        words: '',
      }).words;
  const left = rest(
    a.text,
    change.a,
    moves.map((move) => move.a),
  );
  const right = rest(
    b.text,
    change.b,
    moves.map((move) => move.b),
  );
  return !/[\p{L}\p{N}]/u.test(left + right);
}

export const within = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
