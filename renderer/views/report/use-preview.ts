import { useEffect, useState } from 'react';
import type { Section } from '../../../shared/report/report.ts';
import { Cancelled } from '../../analysis/analyst.ts';
import { chosenSections } from '../../report-file.ts';
import type { Preview } from '../../reports.ts';
import { useSession } from '../../session-context.ts';
import { storyKey } from '../../state/wanted.ts';
import { useSelect } from '../../store.ts';
import { changedPlace } from './place.ts';

/** So that a run of choices makes one preview. */
const PAUSE_MS = 250;

export type Failure = 'stopped' | { readonly message: string };

/** With the place in it where the reader wants to look; undefined for its beginning. */
interface Shown extends Preview {
  readonly place: Section | undefined;
}

interface PreviewState {
  /** The last one that could be made; stays while the next is. */
  readonly preview: Shown | undefined;
  /** A name for what is being made; empty while nothing is. */
  readonly making: string;
  readonly failure: Failure | undefined;
  /** Makes one with all sections, or makes it again. */
  readonly show: (whole: boolean) => void;
}

/** The report with what is chosen, made anew after each change of the choices or of the story. */
export function usePreview(): PreviewState {
  const { reports } = useSession();
  const library = useSelect((state) => state.library);
  const project = useSelect((state) => state.project.present);
  const chosen = useSelect((state) => `${storyKey(state)} ${chosenSections(state)}`);
  const [asked, setAsked] = useState({ whole: false, time: 0 });
  const [preview, setPreview] = useState<Shown>();
  const [failure, setFailure] = useState<Failure>();
  const [making, setMaking] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the report is made of these, by way of the state.
  useEffect(() => {
    let current = true;
    const settle = (work: () => void) => {
      if (!current) return;
      setMaking('');
      work();
    };
    setMaking(`${chosen} ${asked.time}`);
    setFailure(undefined);
    const timer = setTimeout(() => {
      reports.preview(asked.whole).then(
        (made) => settle(() => setPreview((before) => made && shown(made, before))),
        (error: unknown) => settle(() => setFailure(failureOf(error))),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [reports, library, project, chosen, asked]);

  return {
    preview,
    making,
    failure,
    show: (whole) => setAsked(({ time }) => ({ whole, time: time + 1 })),
  };
}

const shown = (made: Preview, before: Preview | undefined): Shown => ({
  ...made,
  place: before && changedPlace(before.sections, made.sections),
});

const failureOf = (error: unknown): Failure =>
  error instanceof Cancelled
    ? 'stopped'
    : { message: error instanceof Error ? error.message : String(error) };
