import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths.ts';

/**
 * Runs a program in the project's folder, with its output shown.
 * Resolves to its exit code; 128 + the signal's number when a signal ended it. Ctrl-C reaches it through the terminal,
 * so it is not handed on here: Electron takes a second one for a failure.
 */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const shell = process.platform === 'win32' && command.endsWith('.cmd');
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell, ...options });
  const wait = () => {};
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', wait).on('SIGTERM', forward);
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    process.off('SIGINT', wait).off('SIGTERM', forward);
    resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
  return promise;
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
