import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from './watch.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'watch-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('several changes in a row are one call, and closing ends them', async () => {
  const changed = vi.fn(async () => {});
  const watch = watchFolder(root, changed, { quiet: 100, idle: 60_000 });
  for (const name of ['a', 'b', 'c']) await writeFile(join(root, name), name);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  watch.close();
  await writeFile(join(root, 'd'), 'd');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('it goes on when the folder goes away and comes back', async () => {
  const changed = vi.fn(async () => {});
  const watch = watchFolder(root, changed, { quiet: 20, idle: 100 });
  await rename(root, `${root}-away`);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  await rename(`${root}-away`, root);
  const before = changed.mock.calls.length;
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(before + 1));
  watch.close();
});

test('what changes while the folder is looked through is looked at after that, never at the same time', async () => {
  let [running, most, calls] = [0, 0, 0];
  const changed = async () => {
    most = Math.max(most, ++running);
    if (++calls === 1) {
      await writeFile(join(root, 'b'), 'b');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    running--;
  };
  const watch = watchFolder(root, changed, { quiet: 20, idle: 60_000 });
  await writeFile(join(root, 'a'), 'a');
  await vi.waitFor(() => expect(calls).toBe(2));
  expect(most).toBe(1);
  watch.close();
});

test('changes that never pause are looked at all the same', async () => {
  const changed = vi.fn(async () => {});
  const watch = watchFolder(root, changed, { quiet: 400, idle: 500 });
  const log = setInterval(() => writeFile(join(root, 'log'), 'and on'), 50);
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(1), { timeout: 5000 });
  clearInterval(log);
  watch.close();
});

test('a burst of 500 files is few calls', async () => {
  const changed = vi.fn(async () => {});
  const watch = watchFolder(root, changed, { quiet: 300, idle: 60_000 });
  await Promise.all(Array.from({ length: 500 }, (_, i) => writeFile(join(root, `${i}.txt`), 'words')));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 });
  expect(changed.mock.calls.length).toBeLessThan(5);
  watch.close();
});
