import { Worker } from 'node:worker_threads';

/** Above, the file at hand fails, and not the program. */
const MEMORY_MB = 1024;

/** The reader as a thread, for the command line; what runs away in it can be ended like a process. */
export class ReaderThread extends Worker {
  constructor(module = new URL('./reader.ts', import.meta.url), memory = MEMORY_MB) {
    super(module, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    // Without a listener an error in the thread would end the program; "exit" follows it.
    this.on('error', () => {});
  }

  kill(): boolean {
    void this.terminate();
    return true;
  }
}
