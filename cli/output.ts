import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing, reason } from './reason.ts';

/**
 * A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours. A full disk behind `>` is one,
 * and is told in a line.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`The standard output cannot be written: ${reason(error)}.\n`);
    process.exit(1);
  });
}

/** Writes to stdout and waits while the reader is slower than we are, so that memory stays bounded. */
export async function print(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, 'drain');
}

/** Writes to a file, or to stdout when there is none. Throws when the file cannot be written. */
export async function deliver(content: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) return print(content);
  await writeFile(file, content).catch((error: unknown) => {
    const why = isMissing(error) ? `there is no folder ${dirname(file)}` : reason(error);
    throw new Error(`${file} cannot be written: ${why}.`);
  });
}
