import { extname, join } from 'node:path';
import type { ReportFile, SaveResult } from '../shared/contract.ts';
import { writeAtomically } from './files.ts';

/** Asks a person where to save; resolves to nothing when they cancel. */
export type AskWhere = (options: {
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
}) => Promise<string | undefined>;

const FORMATS: Readonly<Record<string, string>> = {
  html: 'Web page',
  json: 'JSON',
  docx: 'Word document',
  pdf: 'PDF',
  md: 'Markdown',
  csv: 'CSV table',
  xml: 'TEI XML',
};

/** Saves a report where the user says, proposing the folder `folder`. Never throws: what fails is told. */
export async function saveReport(file: ReportFile, folder: string, askWhere: AskWhere): Promise<SaveResult> {
  const extension = extname(file.name).slice(1);
  const path = await askWhere({
    defaultPath: join(folder, file.name),
    filters: [{ name: FORMATS[extension] ?? extension.toUpperCase(), extensions: [extension] }],
  });
  if (path === undefined) return { type: 'cancelled' };
  try {
    await writeAtomically(path, file.content);
    return { type: 'saved', path };
  } catch (error) {
    return { type: 'failed', problem: problemOf(path, error) };
  }
}

const problemOf = (file: string, error: unknown) => ({
  file,
  message: `The report could not be saved: ${error instanceof Error ? error.message : String(error)}`,
  advice: 'Choose another folder, or check that there is space and that you may write there.',
});
