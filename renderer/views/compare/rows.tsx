import { useCallback, useMemo, useRef, useState } from 'react';
import type { Range } from '../../../shared/article.ts';
import { useCommand } from '../../commands.ts';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { folded, sideBySide } from '../../words.ts';
import { Bond } from './bond.tsx';
import { allItems, itemOfLine, itemsWithFolds } from './items.ts';
import { otherPlace } from './layout.ts';
import { LineCells } from './line.tsx';
import { LinkingBar } from './linking-bar.tsx';
import { paragraphNumbers } from './paragraphs.ts';
import { PassageMenu } from './passage-menu.tsx';
import styles from './rows.module.css';
import { Ruler } from './ruler.tsx';
import { useActs } from './use-acts.ts';
import { type Compared, sideAt } from './use-compare.ts';
import { useCopyWithSource } from './use-copy.ts';
import type { Find } from './use-find.ts';
import { useHandlers } from './use-handlers.ts';
import { useHighlights } from './use-highlights.ts';
import { useFollow, useRows } from './use-rows.ts';
import { useSamePlace } from './use-same-place.ts';
import { useSentences } from './use-sentences.ts';

interface Props {
  readonly compared: Compared;
  readonly find: Pick<Find, 'hits' | 'at'>;
}

/** The two texts, row by row, and the ruler beside them. */
export function Rows({ compared, find }: Props) {
  const { comparison, layout, stops, selection, noted } = compared;
  const [first, second] = comparison.versions;
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, open] = useMarked();
  const [unfolded, fold] = useMarked();
  const items = useItems(compared, opened);
  const itemOf = useMemo(() => itemOfLine(items), [items]);
  const selected = itemOf[selection.row] ?? -1;
  const numbers = useMemo(
    () => [paragraphNumbers(first), paragraphNumbers(second)] as const,
    [first, second],
  );
  const jump = useJump(compared);
  const rows = useRows(scroller, items, layout);
  useFollow(rows, scroller, { item: selected, stop: selection.stop, visit: find.at });
  useHighlights(scroller, find.hits, find.at);
  useCopyWithSource(scroller, comparison);
  useSamePlace(compared);
  const { line: at, acts, linking, takeBack } = useActs(compared);
  const { pointed, menu, over, ...handlers } = useHandlers(compared, items, selected, scroller, linking);
  useSentences(scroller, compared, linking.from, over);
  return (
    <>
      {linking.from && <LinkingBar comparison={comparison} from={linking.from} onCancel={linking.cancel} />}
      <div className={styles.frame} data-tour="text">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div ref={scroller} className={styles.scroller} tabIndex={0} {...handlers}>
          <Bond rows={rows} compared={compared} itemOf={itemOf} line={pointed ?? selection.row} />
          <table
            id="compare-rows"
            className={styles.all}
            aria-label={sideBySide(outletOf(first), outletOf(second))}
            aria-rowcount={items.length}
            style={{ height: rows.getTotalSize() }}
          >
            <tbody>
              {rows.getVirtualItems().map(({ index, key, start }) => {
                const item = items[index];
                const line = item?.type === 'line' ? layout.lines[item.line] : undefined;
                return (
                  <tr
                    key={key}
                    ref={rows.measureElement}
                    aria-rowindex={index + 1}
                    aria-current={selected === index || undefined}
                    data-index={index}
                    className={line?.opens ? styles.opening : styles.row}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    {item?.type === 'fold' && <Fold lines={item.lines} onOpen={open} />}
                    {item?.type === 'line' && line && (
                      <LineCells
                        comparison={comparison}
                        line={line}
                        index={item.line}
                        numbers={numbers}
                        topics={selection.topics}
                        cosmetic={selection.cosmetic}
                        current={line.stops.some(({ id }) => id === selection.stop) ? selection.stop : ''}
                        unfolded={unfolded.has(item.line) || (find.at >= 0 && selected === index)}
                        selected={selected === index}
                        notes={noted.get(item.line)}
                        onFold={fold}
                        onJump={jump}
                        onTakeBack={takeBack}
                      />
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        {menu.at && at && at.kind !== 'aside' && (
          <PassageMenu line={at} acts={acts} at={menu.at} onTakeBack={takeBack} onClose={menu.close} />
        )}
        <Ruler rows={rows} stops={stops} itemOf={itemOf} current={selection.stop} />
      </div>
    </>
  );
}

function useItems({ layout, stops, selection: { hideSame, row } }: Compared, opened: ReadonlySet<number>) {
  const selected = hideSame ? row : -1;
  return useMemo(
    () => (hideSame ? itemsWithFolds(layout, stops, selected, opened) : allItems(layout)),
    [hideSame, layout, stops, selected, opened],
  );
}

/** A set of lines, and how to put one in or take it out. */
function useMarked(): [ReadonlySet<number>, (line: number) => void] {
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const flip = useCallback(
    (line: number) =>
      setMarked(
        (before) => new Set(before.has(line) ? [...before].filter((one) => one !== line) : [...before, line]),
      ),
    [],
  );
  return [marked, flip];
}

/** Goes from a moved passage to its other place. */
function useJump(compared: Compared): (line: number) => void {
  const dispatch = useDispatch();
  const jump = useCallback(
    (line: number) => {
      const row = otherPlace(compared.layout, line);
      if (row < 0) return;
      dispatch({ type: 'at', stop: '', row, from: sideAt(compared.layout, row) });
    },
    [compared, dispatch],
  );
  const { row } = compared.selection;
  useCommand(useCallback((command) => command === 'other-place' && jump(row), [jump, row]));
  return jump;
}

const Fold = ({ lines, onOpen }: { lines: Range; onOpen: (line: number) => void }) => (
  <td colSpan={3} className={styles.fold}>
    <button type="button" onClick={() => onOpen(lines.start)}>
      <span aria-hidden="true">⋯</span> {folded(lines.end - lines.start)}
    </button>
  </td>
);
