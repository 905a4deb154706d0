import { useLayoutEffect, useRef } from 'react';
import { useDispatch } from '../../store.ts';
import { isEmpty, placeOf } from './layout.ts';
import { rangeOf } from './passage.ts';
import type { Compared } from './use-compare.ts';

/** Keeps the reader at the words where they are when a correction lays the rows out anew. */
export function useSamePlace(compared: Compared): void {
  const dispatch = useDispatch();
  const before = useRef(compared);
  useLayoutEffect(() => {
    const { comparison, layout } = before.current;
    before.current = compared;
    const { row, sentence, stop } = compared.selection;
    const line = layout.lines[row];
    if (comparison === compared.comparison || !line) return;
    const from = (sentence ? sentence.side === 'b' : isEmpty(line.a)) ? 'other' : 'base';
    const range = sentence ? rangeOf(comparison, sentence) : from === 'base' ? line.a : line.b;
    const place = placeOf(compared.layout, from, { start: range.start, end: range.start + 1 });
    dispatch({ type: 'at', from, row: place.row, stop: stop && place.stop, sentence });
  });
}
