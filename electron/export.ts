import { dirname, extname, join } from 'node:path';
import type { PrintResult, ReportFile, SaveResult } from '../shared/contract.ts';
import { writeAtomically } from './files.ts';
import { printProblem, saveProblem } from './save-problem.ts';

/** Asks a person where to save; resolves to nothing when they cancel. */
export type AskWhere = (options: {
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
}) => Promise<string | undefined>;

/** A web page as the bytes of a PDF; rejects with the signal's reason when that is aborted. */
export type Print = (page: string, signal: AbortSignal) => Promise<Uint8Array>;

/** Prints a web page by the system's dialog; false when the user closes that. Rejects as Print does. */
export type PrintByDialog = (page: string, signal: AbortSignal) => Promise<boolean>;

interface Parts {
  /** Proposed for the first file; then it is the last file's. */
  readonly folder: string;
  readonly askWhere: AskWhere;
  readonly print: Print;
  readonly printByDialog: PrintByDialog;
  /** Shows a file in the system's file manager. */
  readonly show: (path: string) => void;
}

export interface Exporter {
  /** Saves a report where the user says. Never throws: what fails is told. */
  save(file: ReportFile): Promise<SaveResult>;
  /** Prints a report on paper. Never throws either. */
  print(page: string): Promise<PrintResult>;
  /** Ends the printing that is under way. */
  cancel(): void;
  /** Shows the file that was saved last, and no other. */
  showSaved(): void;
}

const FORMATS: Readonly<Record<string, string>> = {
  html: 'Web page',
  json: 'JSON',
  docx: 'Word document',
  pdf: 'PDF',
  md: 'Markdown',
  csv: 'CSV table',
  xml: 'TEI XML',
};

export function exporter({ folder, askWhere, print, printByDialog, show }: Parts): Exporter {
  let saved: string | undefined;
  let printing = new AbortController();

  const write = async (path: string, { content }: ReportFile): Promise<SaveResult> => {
    printing = new AbortController();
    const { signal } = printing;
    try {
      const bytes = isPage(content) ? await print(content.page, signal) : content;
      await writeAtomically(path, bytes);
      saved = path;
      return { type: 'saved', path };
    } catch (error) {
      return signal.aborted ? { type: 'cancelled' } : { type: 'failed', problem: saveProblem(path, error) };
    }
  };

  return {
    save: async (file) => {
      const extension = extname(file.name).slice(1);
      const path = await askWhere({
        defaultPath: join(saved === undefined ? folder : dirname(saved), file.name),
        filters: [{ name: FORMATS[extension] ?? extension.toUpperCase(), extensions: [extension] }],
      });
      return path === undefined ? { type: 'cancelled' } : write(path, file);
    },
    print: async (page) => {
      printing = new AbortController();
      const { signal } = printing;
      try {
        return { type: (await printByDialog(page, signal)) ? 'printed' : 'cancelled' };
      } catch (error) {
        return signal.aborted ? { type: 'cancelled' } : { type: 'failed', problem: printProblem(error) };
      }
    },
    cancel: () => printing.abort(),
    showSaved: () => {
      if (saved !== undefined) show(saved);
    },
  };
}

const isPage = (content: ReportFile['content']): content is { page: string } =>
  typeof content === 'object' && 'page' in content;
