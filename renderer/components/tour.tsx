import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useCommand } from '../commands.ts';
import { useSession } from '../session-context.ts';
import { useDispatch, useSelect } from '../store.ts';
import { TOUR, TOUR_STEPS } from '../words.ts';
import { Button } from './button.tsx';
import styles from './tour.module.css';

/** The window explained in five steps, over the first story that is opened, or when the menu asks for it. */
export function Tour() {
  const session = useSession();
  const dispatch = useDispatch();
  const ready = useSelect((state) => state.structure === 'done' && state.library.versions.length > 1);
  const toured = useSelect((state) => state.settings.toured);
  const [asked, setAsked] = useState(false);
  useCommand(useCallback((command) => command === 'tour' && setAsked(true), []));
  const open = ready && (asked || !toured);
  useEffect(() => {
    if (open) dispatch({ type: 'view', view: 'compare' });
  }, [open, dispatch]);
  if (!open) return null;
  const end = () => {
    setAsked(false);
    session.endTour();
  };
  return <Steps onEnd={end} />;
}

function Steps({ onEnd }: { onEnd: () => void }) {
  const [n, setN] = useState(0);
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const step = TOUR_STEPS[n];
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    ref.current?.show();
    next.current?.focus();
  }, []);
  useAnchor(step?.at ?? '');
  if (!step) return null;
  const last = n === TOUR_STEPS.length - 1;
  return (
    <dialog
      ref={ref}
      className={styles.tour}
      data-at={step.at}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={(event) => event.key === 'Escape' && onEnd()}
    >
      <h2 id={`${id}-title`}>{step.title}</h2>
      <p id={`${id}-text`} aria-live="polite">
        {step.text}
      </p>
      <footer>
        <small>{TOUR.step(n + 1, TOUR_STEPS.length)}</small>
        {!last && <Button onClick={onEnd}>{TOUR.skip}</Button>}
        {n > 0 && <Button onClick={() => setN(n - 1)}>{TOUR.back}</Button>}
        <Button ref={next} look="main" onClick={() => (last ? onEnd() : setN(n + 1))}>
          {last ? TOUR.done : TOUR.next}
        </Button>
      </footer>
    </dialog>
  );
}

/** Marks the part of the window that the step is about; the stylesheet places the step beside it. */
function useAnchor(at: string) {
  useEffect(() => {
    const part = document.querySelector(`[data-tour="${at}"]`);
    part?.setAttribute('data-tour-here', '');
    return () => part?.removeAttribute('data-tour-here');
  }, [at]);
}
