import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  /** Throws UsageError for what it does not understand, any other Error for what it cannot do. */
  run(args: readonly string[]): Promise<void>;
}

/** The arguments do not say what to do. */
export class UsageError extends Error {}

/** `parseArgs`, whose complaints are errors of usage. */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

/** What Node advises after it, for arguments that begin with "-", is no help to whoever mistyped an option. */
const firstSentence = (message: string): string => `${message.split('. ')[0]?.replace(/\.$/, '')}.`;

/** The value if it is one of `allowed`; `option` names it in the complaint. */
export function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, option: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const given = value === undefined ? 'is missing' : `cannot be “${value}”`;
  throw new UsageError(`${option} ${given}; choose one of: ${allowed.join(', ')}.`);
}

/** Exactly `names.length` positional arguments. */
export function positionals(given: readonly string[], names: readonly string[]): readonly string[] {
  if (given.length === names.length) return given;
  throw new UsageError(`This command takes ${names.join(' and ') || 'no arguments'}; got ${given.length}.`);
}

/**
 * An absolute path. npm starts a script in the project's folder and leaves the folder that the user ran it from in
 * INIT_CWD; it counts only for our own script, since other tools set it too.
 */
export function userPath(path: string, env: NodeJS.ProcessEnv = process.env): string {
  const from = env.npm_lifecycle_event === 'variorum' ? env.INIT_CWD : undefined;
  return resolve(from ?? process.cwd(), path);
}
