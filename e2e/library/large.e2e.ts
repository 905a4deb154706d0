/** A folder of thousands of articles: how far the finding of stories is can be seen, and it can be ended. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { random, revised, sentencesOf, textOf } from '../../bench/texts.ts';
import { expect, test } from '../app.ts';
import { versionNames } from '../window.ts';

/** So many that finding their stories takes seconds. */
const STORIES = 1500;

async function largeFolder(scratch: string): Promise<string> {
  const folder = join(scratch, 'large');
  await mkdir(folder);
  const next = random(1);
  for (let story = 0; story < STORIES; story++) {
    const original = sentencesOf(28, next);
    await writeFile(join(folder, `${story}-a.txt`), textOf(original));
    await writeFile(join(folder, `${story}-b.txt`), textOf(revised(original, 0.4, next)));
  }
  return folder;
}

test('finding stories says how far it is, can be cancelled, and done after all', async ({
  launch,
  scratch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch({ folder: await largeFolder(scratch) });
  const wait = { timeout: 90_000 };
  await expect(page.getByRole('heading', { name: /^Reading [\d,]+ of 3,000 files$/ })).toBeVisible(wait);
  await expect(page.getByRole('heading', { name: /of [\d,]+ of 3,000 articles$/ })).toBeVisible(wait);
  const bar = page.getByRole('progressbar');
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('You stopped this.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(versionNames(page)).toHaveCount(2, wait);
  await page
    .getByRole('button', { name: /^Stories: what to do with/ })
    .first()
    .waitFor();
});
