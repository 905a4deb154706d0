import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OtherProject } from '../shared/contract.ts';
import { parseProject } from '../shared/project/project.ts';

/** Reads the project file that a person chooses; nothing of it is changed. Never throws: what fails is told. */
export async function readOtherProject(ask: () => Promise<string | undefined>): Promise<OtherProject> {
  const path = await ask();
  if (path === undefined) return { type: 'cancelled' };
  const name = basename(path);
  try {
    const parsed = parseProject(await readFile(path, 'utf8'));
    if ('project' in parsed) return { type: 'opened', name, project: parsed.project };
    return failed(path, `The file ${name} ${parsed.problem}.`);
  } catch (error) {
    return failed(
      path,
      `The file ${name} could not be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const failed = (file: string, message: string): OtherProject => ({
  type: 'failed',
  problem: { file, message, advice: 'Choose a file that ends in .variorum, as Variorum saved it.' },
});
