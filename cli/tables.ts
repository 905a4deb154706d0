import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Additions, additionsSchema, NO_ADDITIONS } from '../shared/classify/additions.ts';
import { userPath } from './command.ts';

/** What the file at `path` adds to the word tables; nothing without one. Throws when it holds something else. */
export async function readAdditions(path: string | undefined): Promise<Additions> {
  if (path === undefined) return NO_ADDITIONS;
  const { success, output, issues } = v.safeParse(
    additionsSchema,
    parsed(await readFile(userPath(path), 'utf8')),
  );
  if (success) return output;
  throw new Error(`${path} holds no word tables: ${v.summarize(issues).replace(/\s+/g, ' ')}`);
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
