/** What the reader wrote survives the app's being killed at any moment: the real app, fifty times, while it saves. */
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { parseProject } from '../shared/project/project.ts';
import { expect, start, test } from './app.ts';

const ROUNDS = 50;

/** The same moments in every run, as far as the machine keeps time: the linear congruence of Park and Miller. */
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

async function smallFolder(scratch: string): Promise<string> {
  const folder = join(scratch, 'story');
  await mkdir(folder);
  const text = (depth: string) =>
    `Harbour to be deepened\n\nThe harbour will be deepened by ${depth} metres.\n\nFishers welcomed the plan on Monday.\n`;
  await writeFile(join(folder, 'north.txt'), text('2'));
  await writeFile(join(folder, 'south.txt'), text('3'));
  return folder;
}

/** How many letters the note on the disk has; −1 where the file is no whole project. */
async function lettersIn(file: string): Promise<number> {
  const parsed = parseProject(await readFile(file, 'utf8').catch(() => ''));
  return 'project' in parsed ? (parsed.project.notes[0]?.text.length ?? 0) : -1;
}

/** Writes one letter more into the note, by keyboard; resolves as the key that saves it is pressed. */
async function writeLetter(page: Page, before: number): Promise<{ saved: Promise<void> }> {
  await page.keyboard.press('n');
  const text = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect(text).toHaveValue('x'.repeat(before));
  await page.keyboard.type('x');
  return { saved: page.keyboard.press('Escape').catch(() => {}) };
}

test('killed 50 times while it saves, the app has what was written last, or just before', async ({
  scratch,
}) => {
  test.setTimeout(400_000);
  const folder = await smallFolder(scratch);
  const file = join(folder, 'story.variorum');
  const moment = moments(20240110);
  let letters = 0;
  const lost = { last: 0, none: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { app, page } = await start(join(scratch, 'user-data'), { folder });
    await page.getByRole('table').getByText('Fishers welcomed').first().click();
    await expect(page.getByRole('alert')).toBeEmpty();

    const { saved } = await writeLetter(page, letters);
    const pressed = performance.now();
    await saved;
    await expect.poll(() => lettersIn(file), { intervals: [2] }).toBe(letters + 1);
    const took = performance.now() - pressed;

    const ended = once(app.process(), 'exit');
    await writeLetter(page, letters + 1);
    await sleep(moment() * 2 * took);
    app.process().kill('SIGKILL');
    await ended;
    const left = await lettersIn(file);
    expect([letters + 1, letters + 2], `round ${round}`).toContain(left);
    lost[left === letters + 2 ? 'none' : 'last']++;
    letters = left;
  }
  // Both must happen, or the moments were not those at which it saves.
  expect(lost.last, JSON.stringify(lost)).toBeGreaterThan(0);
  expect(lost.none, JSON.stringify(lost)).toBeGreaterThan(0);
});
