/** What stands between quotation marks. */
import type { Range } from '../article.ts';
import { overlap, type Rule, type Side, within } from './side.ts';

/** Words changed inside a quotation, or a quotation made or unmade. */
export const quote: Rule = ({ a, b, edit }) => {
  const [left, right] = [quoting(a, edit.a), quoting(b, edit.b)];
  const marks = [marksIn(a, edit.a), marksIn(b, edit.b)];
  if (marks[0] !== marks[1] && (left || right)) {
    return {
      kind: 'quote',
      why: right && marks[0] === 0 ? 'put in quotation marks' : 'no longer the same quotation',
    };
  }
  if (!left || !right) return undefined;
  if (bracketed(a, edit.a) || bracketed(b, edit.b)) {
    return { kind: 'quote', why: 'words in brackets inside a quotation' };
  }
  const does = edit.a.start === edit.a.end ? 'added' : edit.b.start === edit.b.end ? 'cut' : 'changed';
  return { kind: 'quote', why: `words ${does} inside a quotation` };
};

/** Whether the stretch, or for an insertion its place, lies in a quotation. */
const quoting = (side: Side, { start, end }: Range): boolean =>
  side.quotes.some((one) =>
    start === end ? one.start < start && start < one.end : overlap(one, { start, end }),
  );

const marksIn = (side: Side, range: Range): number =>
  within(side.words, range).filter(({ canonical }) => canonical === '"').length;

const bracketed = (side: Side, range: Range): boolean =>
  /^\s*[[(].*[\])]\s*$/s.test(side.text.slice(range.start, range.end));
