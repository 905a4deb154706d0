import { useCallback, useEffect, useMemo } from 'react';
import type { Version } from '../../../shared/article.ts';
import { useCommand } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { Message } from '../../components/message.tsx';
import { useNoteKeys } from '../../components/note-target.ts';
import { useLate } from '../../components/use-late.ts';
import { useSession } from '../../session-context.ts';
import { pairKey } from '../../state/pair.ts';
import { awaitsBase, awaitsConsensus, storyKey } from '../../state/wanted.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { CANCEL, COMPARE_FAILED, COMPARING, TRY_AGAIN, VIEW_NAMES } from '../../words.ts';
import styles from './compare-view.module.css';
import { Filters } from './filters.tsx';
import { FindBar } from './find-bar.tsx';
import { Heads } from './heads.tsx';
import { placeOf, stepped } from './layout.ts';
import { selectedPlace } from './note-place.ts';
import { OneVersion } from './one-version.tsx';
import { PassagePanel } from './panel.tsx';
import { Rows } from './rows.tsx';
import { spoken } from './spoken.ts';
import { type Compared, sideAt, useComparable, useCompared } from './use-compare.ts';
import { useFind } from './use-find.ts';

/** Two versions side by side. */
export function CompareView() {
  const versions = useComparable();
  const compared = useCompared();
  const { base, other } = useSelect((state) => state.selection);
  const [left, right] = [base, other].map((id) => versions.find((version) => version.id === id));
  const told = useMemo(() => versions.filter((one) => !one.inferred || one === left), [versions, left]);
  const unknown = useSelect((state) => (awaitsBase(state) || awaitsConsensus(state) ? storyKey(state) : ''));
  const step = useStep(compared);
  useTarget(compared);
  useNoteKeys(useCallback(() => (compared ? selectedPlace(compared) : []), [compared]));
  const finding = useSelect((state) => state.finding);
  const dispatch = useDispatch();
  const find = useFind(
    compared,
    finding ? versions : NONE,
    useCallback(() => dispatch({ type: 'finding', finding: false }), [dispatch]),
  );
  if (left && left === right) return <OneVersion version={left} />;
  if (unknown)
    return (
      <main className={styles.view} aria-busy="true">
        <h1 className="visually-hidden">{VIEW_NAMES.compare}</h1>
        <Waiting pair={unknown} />
      </main>
    );
  if (!left || !right) return null;
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.compare}</h1>
      <Heads versions={versions} base={left} other={right} />
      {compared ? (
        <>
          <Filters compared={compared} versions={versions} onStep={step} />
          {finding && <FindBar find={find} versions={versions} />}
          <Rows key={pairKey(base, other)} compared={compared} find={find} />
          <PassagePanel compared={compared} versions={told} />
        </>
      ) : (
        <Waiting pair={pairKey(base, other)} />
      )}
    </main>
  );
}

/** Nothing is searched while the bar is closed. */
const NONE: readonly Version[] = [];

/** Goes to the place that another view asked for, once the two versions are compared. */
function useTarget(compared: Compared | undefined) {
  const dispatch = useDispatch();
  const target = compared?.selection.target;
  useEffect(() => {
    if (!compared || !target) return;
    const { from } = compared.selection;
    dispatch({ type: 'at', from, ...placeOf(compared.layout, from, target) });
  }, [compared, target, dispatch]);
}

/** Goes to the next or previous difference that the filter lets through, and says which it is. */
function useStep(compared: Compared | undefined) {
  const dispatch = useDispatch();
  const step = useCallback(
    (by: 1 | -1) => {
      const stop = compared && stepped(compared.stops, compared.selection.stop, by);
      if (!compared || !stop) return;
      const from = sideAt(compared.layout, stop.line);
      dispatch({ type: 'at', stop: stop.id, row: stop.line, from });
      const at = compared.stops.indexOf(stop) + 1;
      dispatch({ type: 'announce', text: spoken(stop, at, compared.stops.length, compared.comparison) });
    },
    [compared, dispatch],
  );
  useCommand(
    useCallback(
      (command) => {
        if (command === 'next-change') step(1);
        if (command === 'previous-change') step(-1);
      },
      [step],
    ),
  );
  return step;
}

/** In place of the two texts, while they are compared or when they could not be. */
function Waiting({ pair }: { pair: string }) {
  const failure = useSelect((state) => state.failures.get(pair));
  const dispatch = useDispatch();
  const session = useSession();
  const late = useLate(pair);
  if (failure !== undefined)
    return (
      <Message
        title={COMPARE_FAILED}
        actions={<Button onClick={() => dispatch({ type: 'try-again' })}>{TRY_AGAIN}</Button>}
      >
        <p>{failure}</p>
      </Message>
    );
  if (!late) return null;
  return <Message title={COMPARING} actions={<Button onClick={session.cancelWork}>{CANCEL}</Button>} />;
}
