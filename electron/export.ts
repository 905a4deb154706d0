import { dirname, extname, join } from 'node:path';
import type { ReportFile, SaveResult } from '../shared/contract.ts';
import { writeAtomically } from './files.ts';
import { saveProblem } from './save-problem.ts';

/** Asks a person where to save; resolves to nothing when they cancel. */
export type AskWhere = (options: {
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
}) => Promise<string | undefined>;

/** A web page as the bytes of a PDF; rejects with the signal's reason when that is aborted. */
export type Print = (page: string, signal: AbortSignal) => Promise<Uint8Array>;

interface Parts {
  /** Proposed for the first file; then it is the last file's. */
  readonly folder: string;
  readonly askWhere: AskWhere;
  readonly print: Print;
  /** Shows a file in the system's file manager. */
  readonly show: (path: string) => void;
}

export interface Exporter {
  /** Saves a report where the user says. Never throws: what fails is told. */
  save(file: ReportFile): Promise<SaveResult>;
  /** Ends the printing of what is being saved. */
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

export function exporter({ folder, askWhere, print, show }: Parts): Exporter {
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
    cancel: () => printing.abort(),
    showSaved: () => {
      if (saved !== undefined) show(saved);
    },
  };
}

const isPage = (content: ReportFile['content']): content is { page: string } =>
  typeof content === 'object' && 'page' in content;
