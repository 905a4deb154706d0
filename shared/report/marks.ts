import type { Range } from '../article.ts';

/** A stretch of text, with what marks it if anything does. */
export interface Piece<T> {
  readonly text: string;
  readonly mark?: T;
}

/**
 * Cuts text[start, end) at the edges of marks, in order. The pieces' texts laid end to end give the stretch; marks
 * reach into it only as far as it goes. Marks must be in order and must not overlap; empty ones mark nothing.
 */
export function pieces<T extends Range>(
  text: string,
  { start, end }: Range,
  marks: readonly T[],
): Piece<T>[] {
  const result: Piece<T>[] = [];
  let at = start;
  const upTo = (to: number, mark?: T) => {
    if (to > at) result.push({ text: text.slice(at, to), ...(mark && { mark }) });
    at = Math.max(at, to);
  };
  for (const mark of marks.filter((one) => one.end > start && one.start < end)) {
    upTo(Math.min(mark.start, end));
    upTo(Math.min(mark.end, end), mark);
  }
  upTo(end);
  return result;
}
