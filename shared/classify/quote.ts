/** What stands between quotation marks. */
import type { Range } from '../article.ts';
import type { Rule, Side } from './side.ts';
import { overlap, within } from './text.ts';

/** Words changed inside a quotation, or a quotation made or unmade. */
export const quote: Rule = ({ a, b, edit }) => {
  const [left, right] = [quotedWords(a, edit.a), quotedWords(b, edit.b)];
  if (marks(a, edit.a) !== marks(b, edit.b)) {
    return {
      kind: 'quote',
      why: right || marks(b, edit.b) ? 'put in quotation marks' : 'taken out of quotation marks',
    };
  }
  if (left === right || !inQuotation(a, edit.a) || !inQuotation(b, edit.b)) return undefined;
  if (bracketed(a, edit.a) || bracketed(b, edit.b))
    return { kind: 'quote', why: 'words in brackets inside a quotation' };
  const does = left === '' ? 'added' : right === '' ? 'cut' : 'changed';
  return { kind: 'quote', why: `words ${does} inside a quotation` };
};

/** The words of the stretch that stand in quotations, in canonical form. */
const quotedWords = (side: Side, range: Range): string =>
  within(side.words, range)
    .filter((word) => word.kind !== 'mark' && side.quotes.some((one) => overlap(one, word)))
    .map(({ canonical }) => canonical)
    .join(' ');

/** Whether the stretch, or for an insertion its place, lies in a quotation. */
const inQuotation = (side: Side, { start, end }: Range): boolean =>
  side.quotes.some((one) =>
    start === end ? one.start < start && start < one.end : overlap(one, { start, end }),
  );

/** A single mark that neither begins nor ends a quotation is an apostrophe. */
const marks = (side: Side, range: Range): number =>
  within(side.words, range).filter(
    ({ canonical, start, end }) =>
      canonical === '"' &&
      (!/[‘’']/.test(side.text.slice(start, end)) ||
        side.quotes.some((one) => one.start === start || one.end === end)),
  ).length;

const bracketed = (side: Side, range: Range): boolean =>
  /^\s*[[(].*[\])]\s*$/s.test(side.text.slice(range.start, range.end));
