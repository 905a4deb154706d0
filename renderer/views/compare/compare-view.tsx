import { useCallback, useEffect } from 'react';
import { useDispatch, useSelect } from '../../store.ts';
import styles from './compare-view.module.css';
import { Filters } from './filters.tsx';
import { Heads } from './heads.tsx';
import { isEmpty, stepped } from './layout.ts';
import { PassagePanel } from './panel.tsx';
import { Rows } from './rows.tsx';
import { useCompared, useVersions } from './use-compare.ts';

/** Two versions side by side. */
export function CompareView() {
  const versions = useVersions();
  const compared = useCompared();
  const { base, other } = useSelect((state) => state.selection);
  const [left, right] = [base, other].map((id) => versions.find((version) => version.id === id));
  const step = useStep(compared);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F7') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [step]);
  if (!left || !right) return null;
  return (
    <main className={styles.view}>
      <Heads versions={versions} base={left} other={right} comparison={compared?.comparison} />
      {compared && (
        <>
          <Filters compared={compared} versions={versions} onStep={step} />
          <Rows key={`${base} ${other}`} compared={compared} />
          <PassagePanel compared={compared} versions={versions} />
        </>
      )}
    </main>
  );
}

/** Goes to the next or previous difference that the filter lets through. */
function useStep(compared: ReturnType<typeof useCompared>) {
  const dispatch = useDispatch();
  return useCallback(
    (by: 1 | -1) => {
      const stop = compared && stepped(compared.stops, compared.selection.stop, by);
      if (!stop) return;
      dispatch({
        type: 'at',
        stop: stop.id,
        row: stop.line,
        from: isEmpty(stop.a) && stop.topic === 'only-b' ? 'other' : 'base',
      });
    },
    [compared, dispatch],
  );
}
