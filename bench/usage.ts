/** Preloaded by bench/folder.ts: tells what the process took when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.VARIORUM_USAGE;
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = {
      wall: performance.now() / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      peak: maxRSS / 1024,
    };
    writeFileSync(file, JSON.stringify(used));
  });
