/** A difference in a sentence, for those who hear the window instead of seeing it. */
import type { Range } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';
import { outletOf } from '../../outlet.ts';
import { ADDED, CHANGED, DOUBTFUL, DROPPED, MOVED, stopPlace } from '../../words.ts';
import { isEmpty, type Stop } from './layout.ts';

/** Long passages are told by their beginning: enough to know which it is. */
const MOST_LETTERS = 160;

/** Such as “4 of 57. In outlet-a “dozens”, in outlet-c “at least 100””. */
export function spoken(stop: Stop, at: number, of: number, { versions }: Comparison): string {
  const [a, b] = versions;
  const said = (text: string, { start, end }: Range) =>
    cut(text.slice(start, end).replace(/\s+/g, ' ').trim());
  const left = said(a.text, stop.a);
  const right = said(b.text, stop.b);
  return `${stopPlace(at, of)} ${sentence()}`;

  function sentence(): string {
    if (stop.topic === 'moved') return MOVED(left, outletOf(b));
    // Of a passage that one side has alone it is the doubt; of a change within a link, its kind.
    if (stop.why && stop.topic === 'only-a') return DOUBTFUL(left, outletOf(b), stop.why);
    if (stop.why && stop.topic === 'only-b') return DOUBTFUL(right, outletOf(a), stop.why);
    if (isEmpty(stop.b)) return DROPPED(left, outletOf(b));
    if (isEmpty(stop.a)) return ADDED(right, outletOf(b));
    return CHANGED(left, right, outletOf(a), outletOf(b));
  }
}

const cut = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
