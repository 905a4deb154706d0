/** What is kept between runs: one small JSON file, written whole or not at all. */
import { readFile, rename } from 'node:fs/promises';
import * as v from 'valibot';
import type { Problem } from '../shared/article.ts';
import { additionsSchema, NO_ADDITIONS } from '../shared/classify/additions.ts';
import {
  READING,
  REPORT_CHOICES,
  readingSchema,
  reportChoicesSchema,
  type Settings,
  settingsSchema,
} from '../shared/contract.ts';
import { writeAtomically } from './files.ts';

const FORMAT = 1;
const MOST_RECENT = 10;

const boundsSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  maximized: v.boolean(),
});
export type Bounds = v.InferOutput<typeof boundsSchema>;

const stateSchema = v.object({
  version: v.literal(FORMAT),
  theme: settingsSchema.entries.theme,
  recent: settingsSchema.entries.recent,
  reading: v.optional(readingSchema, READING),
  place: v.optional(settingsSchema.entries.place, null),
  toured: v.optional(settingsSchema.entries.toured, false),
  tables: v.optional(additionsSchema, NO_ADDITIONS),
  report: v.optional(reportChoicesSchema, REPORT_CHOICES),
  coder: v.optional(settingsSchema.entries.coder, ''),
  window: v.exactOptional(boundsSchema),
});
export type State = v.InferOutput<typeof stateSchema>;

const INITIAL: State = {
  version: FORMAT,
  theme: 'system',
  recent: [],
  reading: READING,
  place: null,
  toured: false,
  tables: NO_ADDITIONS,
  report: REPORT_CHOICES,
  coder: '',
};

export interface Store {
  get(): State;
  /** Resolves when the change is on the disk; rejects when it could not be written. */
  set(change: Partial<Omit<State, 'version'>>): Promise<void>;
  /** Calls the one listener after each change. */
  onChange(listener: (state: State, before: State) => void): void;
}

/**
 * The state in `file`, or the initial one when there is none. A file that cannot be understood is renamed, so that
 * nothing in it is lost, and told of in `problem`.
 */
export async function openStore(file: string): Promise<{ store: Store; problem?: Problem }> {
  const read = await readState(file);
  let state = read.state;
  let written: Promise<void> = Promise.resolve();
  let changed: (state: State, before: State) => void = () => {};
  const set = (change: Partial<Omit<State, 'version'>>) => {
    const before = state;
    state = { ...state, ...change };
    changed(state, before);
    const content = JSON.stringify(state, null, 2);
    written = written.catch(() => {}).then(() => writeAtomically(file, content));
    return written;
  };
  const onChange = (listener: typeof changed) => {
    changed = listener;
  };
  return { store: { get: () => state, set, onChange }, ...(read.problem && { problem: read.problem }) };
}

async function readState(file: string): Promise<{ state: State; problem?: Problem }> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (content instanceof Error && content.code === 'ENOENT') return { state: INITIAL };
  const state = typeof content === 'string' ? parseState(content) : undefined;
  return state ? { state } : { state: INITIAL, problem: await setAside(file) };
}

function parseState(content: string): State | undefined {
  try {
    const { success, output } = v.safeParse(stateSchema, JSON.parse(content));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

async function setAside(file: string): Promise<Problem> {
  const aside = `${file}.unreadable-${new Date().toISOString().replaceAll(':', '-')}`;
  await rename(file, aside).catch(() => {});
  return {
    file,
    message: 'The settings could not be read; Variorum starts with new ones.',
    advice: `The old file was kept as ${aside}.`,
  };
}

/** What the window may know of the state. `example`: path of the example story, if there is one. */
export const settingsOf = (
  { theme, recent, reading, report, place, toured, tables, coder }: State,
  example?: string,
): Settings => ({
  theme,
  recent,
  reading,
  report,
  place,
  toured,
  tables,
  coder,
  ...(example === undefined ? {} : { example }),
});

/** The recent list with this folder first. */
export const withRecent = (recent: readonly string[], path: string): string[] =>
  [path, ...recent.filter((other) => other !== path)].slice(0, MOST_RECENT);
