/** What no other rule knows. */
import type { Finding, Place, Rule } from './side.ts';
import { within } from './text.ts';

/** A stretch that only one side has, longer than this, is a passage left out or put in, whatever it holds. */
export const LONG_CUT = 12;

/** A long stretch that only one side has. */
export const longCut: Rule = ({ a, b, edit }) => {
  const [left, right] = [within(a.words, edit.a).length, within(b.words, edit.b).length];
  if (Math.min(left, right) > 0 || Math.max(left, right) <= LONG_CUT) return undefined;
  return { kind: 'wording', why: `${Math.max(left, right)} words only in the ${left ? 'first' : 'second'}` };
};

/** Other words. */
export function wording({ edit }: Place): Finding {
  if (edit.a.start === edit.a.end) return { kind: 'wording', why: 'words added' };
  if (edit.b.start === edit.b.end) return { kind: 'wording', why: 'words left out' };
  return { kind: 'wording', why: 'other words' };
}
