import { type RefObject, useCallback, useEffect } from 'react';
import type { Range } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';
import { useCommand } from '../../commands.ts';
import { citation } from './citation.ts';

/** The selected words of one column leave the window as a citation: by "Copy with source", and when they are dragged out. */
export function useCopyWithSource(rows: RefObject<HTMLElement | null>, { versions }: Comparison): void {
  const cited = useCallback(() => {
    const selected = selectedRange(rows.current);
    const version = selected && versions[selected.side];
    return version && citation(version, selected);
  }, [rows, versions]);
  const copy = useCallback(() => {
    const words = cited();
    if (!words) return;
    const onCopy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
    };
    // The clipboard's own interface asks for a permission, and the window has none.
    addEventListener('copy', onCopy, { once: true });
    document.execCommand('copy');
    removeEventListener('copy', onCopy);
  }, [cited]);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      const words = event.target instanceof Text && cited();
      if (words) event.dataTransfer?.setData('text/plain', words);
    };
    addEventListener('dragstart', onDrag);
    return () => removeEventListener('dragstart', onDrag);
  }, [cited]);
  useCommand(useCallback((command) => command === 'copy-with-source' && copy(), [copy]));
}

/** The selection as a range of the version in whose column it begins. */
function selectedRange(rows: HTMLElement | null): (Range & { side: 0 | 1 }) | undefined {
  const selection = getSelection();
  if (!rows || !selection || selection.isCollapsed || !rows.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  const runs = [...rows.querySelectorAll('[data-at]')].filter((run) => range.intersectsNode(run));
  const side = sideOf(runs[0]);
  const mine = runs.filter((run) => sideOf(run) === side);
  const [first, last] = [mine[0], mine.at(-1)];
  if (!first || !last || !side) return undefined;
  const start = atOf(first) + (range.startContainer === first.firstChild ? range.startOffset : 0);
  const length = last.textContent?.length ?? 0;
  const end = atOf(last) + (range.endContainer === last.firstChild ? range.endOffset : length);
  return { side: side === 'a' ? 0 : 1, start, end };
}

const sideOf = (run: Element | undefined) => run?.closest('[data-side]')?.getAttribute('data-side');
const atOf = (run: Element): number => Number(run.getAttribute('data-at'));
