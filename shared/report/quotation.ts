import type { Range, Version } from '../article.ts';

type Text = Pick<Version, 'text' | 'sentences' | 'file'>;

import type { Quotation, Siglum } from './report.ts';

/** What a version says in a range. */
export const quote = (version: Text, siglum: Siglum, { start, end }: Range): Quotation => ({
  version: siglum,
  start,
  end,
  text: version.text.slice(start, end),
});

/** From the first of these sentences to the last; the indexes must not be empty. */
export function quoteSentences(version: Text, siglum: Siglum, indexes: readonly number[]): Quotation {
  const [first, last] = [version.sentences[indexes[0] ?? -1], version.sentences[indexes.at(-1) ?? -1]];
  if (!first || !last) throw new RangeError(`no sentences ${indexes.join(', ')} in ${version.file}`);
  return quote(version, siglum, { start: first.start, end: last.end });
}

/** Neighbouring indexes as one list each: 1 2 5 → [1 2] [5]. */
export function runs(indexes: readonly number[]): number[][] {
  const result: number[][] = [];
  for (const index of indexes) {
    const last = result.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else result.push([index]);
  }
  return result;
}
