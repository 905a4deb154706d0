import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths.ts';

/** A terminal's Ctrl+C, its closing, and `timeout` reach the whole group; a signal to this process alone does not. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a program may take to end by itself: a second signal would end it at once, with its work undone. */
const GRACE_MS = 2000;
const PARENT_POLL_MS = 500;

/**
 * Runs a program in the project's folder, with its output shown. It ends when we are told to end.
 * Resolves to its exit code; 128 + the signal's number when a signal ended it.
 */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const shell = process.platform === 'win32' && command.endsWith('.cmd');
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell, ...options });
  const leave = endWithUs(child);
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    leave();
    resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
  return promise;
}

/**
 * Ends the child when a signal asks us to end, or when who started us is gone: npm gives a signal to its shell, which
 * dies of it and hands nothing on. Returns what ends the watch.
 */
function endWithUs(child: ChildProcess): () => void {
  const parent = process.ppid;
  const end = () => {
    clearInterval(watch);
    child.kill('SIGTERM');
  };
  const endLater = () => setTimeout(end, GRACE_MS).unref();
  const watch = setInterval(() => process.ppid !== parent && end(), PARENT_POLL_MS).unref();
  for (const signal of SIGNALS) process.on(signal, endLater);
  return () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, endLater);
  };
}

/** As `run`, but an exit code other than 0 is an error that names the command. */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<void> {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed (exit code ${code})`);
}
