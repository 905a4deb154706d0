/** What the Report view asks for: a report to look at, and one to save. */
import type {
  Api,
  PrintResult,
  ReportChoices,
  ReportFile,
  ReportFormat,
  SaveResult,
} from '../shared/contract.ts';
import type { Section } from '../shared/report/report.ts';
import { type Analyst, Cancelled } from './analysis/analyst.ts';
import { reportInput, reportName } from './report-file.ts';
import type { Action, State } from './state/state.ts';
import type { Store } from './store.ts';

/** A report to look at. */
export interface Preview {
  /** Of the web page, for a frame. */
  readonly address: string;
  /** What was chosen, in the report's order. */
  readonly sections: readonly Section[];
  /** Which of them are not in it. */
  readonly left: readonly Section[];
}

export interface Reports {
  /** Kept for the next run. */
  choose(choices: ReportChoices): void;
  /**
   * The report with the chosen sections; if not `whole` perhaps without the last of them. Undefined while there is no
   * story. Rejects with Cancelled, or with what went wrong.
   */
  preview(whole: boolean): Promise<Preview | undefined>;
  /** Writes the report as it was chosen, asks where to, and tells how it went; nothing while one is being saved. */
  save(): void;
  /** Prints the report as it was chosen, by the system's dialog; nothing while one is being saved. */
  print(): void;
  cancelSaving(): void;
}

interface Parts {
  readonly api: Api;
  readonly store: Store<State, Action>;
  readonly analyst: Analyst;
  readonly tell: (result: SaveResult | PrintResult) => void;
  /** Tells when what was asked for failed. */
  readonly settle: (asked: Promise<unknown>) => void;
}

export function reports({ api, store, analyst, tell, settle }: Parts): Reports {
  const { getState, dispatch } = store;

  const preview = async (whole: boolean) => {
    const input = reportInput(getState(), new Date());
    if (!input) return undefined;
    const answer = await analyst.ask({ type: 'preview', whole, ...input }, true);
    if (answer.type !== 'preview') return undefined;
    return { address: await api.showPreview(answer.page), sections: input.sections, left: answer.left };
  };

  const made = async (format: ReportFormat): Promise<ReportFile | undefined> => {
    const state = getState();
    const input = reportInput(state, new Date());
    if (!input || input.sections.length === 0) return undefined;
    const written = format === 'pdf' ? 'html' : format;
    const answer = await analyst.ask({ type: 'report', format: written, ...input }, true);
    if (answer.type !== 'report') return undefined;
    return { name: reportName(input.story.title, format), content: contentOf(answer.content, format) };
  };

  let cancel = () => {};
  const deliver = async (
    format: ReportFormat,
    to: (file: ReportFile) => Promise<SaveResult | PrintResult>,
  ) => {
    dispatch({ type: 'saving', saving: true });
    try {
      cancel = analyst.cancel;
      const file = await made(format);
      // Not the worker as well, which would forget the analysis.
      cancel = () => settle(api.cancelSaving());
      if (file) tell(await to(file));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    } finally {
      dispatch({ type: 'saving', saving: false });
    }
  };

  return {
    choose: (report) => {
      dispatch({ type: 'settings', settings: { ...getState().settings, report } });
      settle(api.setReport(report));
    },
    preview,
    save: () => {
      const { saving, settings } = getState();
      if (!saving) settle(deliver(settings.report.format, api.saveReport));
    },
    print: () => {
      if (!getState().saving) settle(deliver('html', ({ content }) => api.printReport(`${content}`)));
    },
    cancelSaving: () => cancel(),
  };
}

/** A PDF is printed of the web page, by the main process. */
function contentOf(written: string | Uint8Array, format: ReportFormat): ReportFile['content'] {
  if (typeof written !== 'string') return new Uint8Array(written);
  return format === 'pdf' ? { page: written } : written;
}
