/** From places in the document to places in the texts. */
import type { Comparison } from '../../../shared/comparison.ts';
import type { SentenceAt } from '../../state/compare.ts';
import { type SideName, sentenceAt } from './passage.ts';

/** The attribute of the nearest element around the target that has it. */
export const attribute = (target: EventTarget, name: string): string | null =>
  target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null;

/** The column that an element stands in. */
export function sideOf(target: EventTarget): SideName | undefined {
  const side = attribute(target, 'data-side');
  return side === 'a' || side === 'b' ? side : undefined;
}

/** The sentence under a point of the window; undefined where there is no text of an article. */
export function sentenceAtPoint(
  comparison: Comparison,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): SentenceAt | undefined {
  const caret = document.caretPositionFromPoint(clientX, clientY);
  const element = caret?.offsetNode.parentElement;
  const at = element?.closest('[data-at]')?.getAttribute('data-at');
  const side = element ? sideOf(element) : undefined;
  if (!caret || !side || at === null || at === undefined) return undefined;
  return sentenceAt(comparison, side, Number(at) + caret.offset);
}
