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
