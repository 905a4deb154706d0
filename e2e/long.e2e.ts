import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';

const SENTENCES = 3000;
const NOUNS = [
  'minister',
  'army',
  'court',
  'bank',
  'union',
  'harbour',
  'school',
  'factory',
  'river',
  'council',
];
const VERBS = [
  'opened',
  'closed',
  'praised',
  'left',
  'reached',
  'warned',
  'joined',
  'called',
  'fought',
  'paid',
];
const PLACES = ['Mosul', 'Basra', 'Erbil', 'Najaf', 'Kirkuk', 'Ramadi', 'Samarra'];

/** Sentences that differ from each other as those of articles do; every seventh has another word in the second text. */
const sentence = (n: number, second: boolean): string => {
  const pick = (words: readonly string[], step: number) => words[Math.floor(n / step) % words.length] ?? '';
  const verb = second && n % 7 === 0 ? 'visited' : pick(VERBS, 10);
  return `The ${pick(NOUNS, 1)} of ${pick(PLACES, 3)} ${verb} the ${pick(NOUNS, 100)} number ${n} near ${pick(PLACES, 11)}.`;
};

const text = (second: boolean): string =>
  Array.from({ length: SENTENCES }, (_, n) => sentence(n, second) + (n % 4 === 3 ? '\n\n' : ' ')).join('');

test(`of two texts of ${SENTENCES} sentences only those in sight are in the document, from end to end`, async ({
  launch,
  scratch,
}) => {
  const folder = join(scratch, 'long');
  await mkdir(folder);
  await writeFile(join(folder, 'one.txt'), text(false));
  await writeFile(join(folder, 'two.txt'), text(true));
  const { page } = await launch({ folder });
  await expect(page.getByRole('row').first()).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) performance.mark(`long ${Math.round(task.duration)} ms`);
    }).observe({ type: 'longtask' });
  });
  const ruler = page.getByRole('scrollbar');
  const rows = page.getByRole('row');
  for (let step = 0; step < 40; step++) {
    await ruler.press('PageDown');
    expect(await rows.count()).toBeLessThan(100);
  }
  await ruler.press('End');
  await expect(page.getByText(`number ${SENTENCES - 1} near`).first()).toBeInViewport();
  await page.keyboard.press('F7');
  await expect(page.locator('mark[data-current]').first()).toBeInViewport();
  const long = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  test.info().annotations.push({ type: 'tasks over 50 ms', description: long.join(', ') || 'none' });
});
