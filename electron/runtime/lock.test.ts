import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { withLock } from './lock.ts';

let lock = '';

beforeEach(async () => {
  lock = join(await mkdtemp(join(tmpdir(), 'lock-')), 'lock');
});

describe('a lock', () => {
  it('lets one at a time do its work', async () => {
    let working = 0;
    const together: number[] = [];
    const work = async () => {
      working += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      together.push(working);
      working -= 1;
    };
    await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
    expect(together).toEqual([1, 1, 1]);
  });

  it('is open again after work that failed', async () => {
    const failing = withLock(lock, () => Promise.reject(new Error('no space')));
    await expect(failing).rejects.toThrow('no space');
    expect(await readdir(dirname(lock))).toEqual([]);
  });

  it('is taken over from a process that has died', async () => {
    const noProcessHasThisId = 2 ** 30;
    await writeFile(lock, String(noProcessHasThisId));
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });
});
