import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLE, exampleIn, expect, test } from './app.ts';
import { comparePair } from './window.ts';

const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['found', 'found-here'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    ),
  );

async function openFind(page: Page) {
  await page.getByRole('row').first().waitFor();
  await page.getByRole('button', { name: 'Find' }).click();
  return page.getByRole('textbox', { name: 'Find in every version' });
}

test('finds a word in every version, counts it, and lights it up in the two that are shown', async ({
  launch,
}) => {
  const { page } = await launch({ folder: EXAMPLE });
  await comparePair(page, 'outlet-a', 'outlet-b');
  const input = await openFind(page);
  await input.fill('genocide');
  await expect(page.getByText('1 match', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Matches in each version' }).getByRole('button')).toHaveText([
    'a 1 match in outlet-a',
    'b 0 matches in outlet-b',
    'c 0 matches in outlet-c',
    'd 1 match in outlet-d',
    'e 0 matches in outlet-e',
  ]);
  await input.press('Enter');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual(['genocide']);
  await page.getByRole('button', { name: 'match in outlet-d' }).click();
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
});

test('goes round through the matches, forth and back, and closes', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  const input = await openFind(page);
  await input.fill('Iraq’s');
  await input.press('Enter');
  await expect(page.getByText(/^1 of \d+$/).first()).toBeVisible();
  const of = Number(
    (
      await page
        .getByText(/^1 of \d+$/)
        .first()
        .textContent()
    )?.match(/\d+$/)?.[0],
  );
  await input.press('Shift+Enter');
  await expect(page.getByText(`${of} of ${of}`)).toBeVisible();
  await input.press('Enter');
  await expect(page.getByText(`1 of ${of}`)).toBeVisible();
  await input.press('Escape');
  await expect(input).toBeHidden();
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('whole words, case, patterns', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  const input = await openFind(page);
  const count = page.getByRole('search').getByRole('status');
  await input.fill('us');
  const any = Number((await textOf(count, /^\d+ matches$/)).match(/\d+/)?.[0]);
  await page.getByRole('button', { name: 'Whole words' }).click();
  const whole = Number((await textOf(count, /^\d+ matches$/)).match(/\d+/)?.[0]);
  expect(whole).toBeLessThan(any);
  await input.fill('pentagon');
  await expect(count).toHaveText(/^\d match/);
  await page.getByRole('button', { name: 'Match case' }).click();
  await expect(count).toHaveText('not in these two');
  await page.getByRole('button', { name: 'Regular expression' }).click();
  await input.fill('(');
  await expect(count).toHaveText('This is no regular expression');
});

test('a pattern without end is stopped, and the window goes on', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  const input = await openFind(page);
  await page.getByRole('button', { name: 'Regular expression' }).click();
  await input.fill('([a-z ,.]+)+[0-9]{9}');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('This pattern takes too long');
  await input.fill('Iraq(i|’s)');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ matches$/);
});

/** Each of them backtracks without end on a long run of one letter. */
const CATASTROPHES = ['(a+)+$', '(a|aa)+$', '(a*)*b', '([a-z]+)*[0-9]$', '^(.*a){20}b'];

test('every well-known catastrophe of patterns ends, says so, and costs neither the window nor the next search', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  await appendFile(join(folder, 'outlet-a.txt'), `\n\nThe line said ${'a'.repeat(60)}!\n`);
  const { page } = await launch({ folder });
  const input = await openFind(page);
  const status = page.getByRole('search').getByRole('status');
  await page.getByRole('button', { name: 'Regular expression' }).click();
  for (const pattern of CATASTROPHES) {
    await input.fill(pattern);
    // The window answers while the search goes on.
    await page.getByRole('button', { name: 'Whole words' }).click();
    await page.getByRole('button', { name: 'Whole words' }).click();
    await expect(status, pattern).toHaveText('This pattern takes too long');
    await input.fill('Iraq(i|’s)');
    await expect(status, pattern).toHaveText(/^\d+ matches$/);
  }
});

const textOf = async (locator: ReturnType<Page['locator']>, pattern: RegExp): Promise<string> => {
  await expect(locator).toHaveText(pattern);
  return (await locator.textContent()) ?? '';
};

test('“Hide the same” folds what is equal, and opens it again', async ({ launch }) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await comparePair(page, 'outlet-a', 'outlet-b');
  await page
    .getByRole('button', { name: /^Figures/ })
    .or(page.getByRole('button', { name: /^Names/ }))
    .first()
    .click();
  const all = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('hide-same')?.click());
  const folds = page.getByRole('button', { name: /passages without such a difference/ });
  await expect(folds.first()).toBeVisible();
  const few = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
  expect(few).toBeLessThan(all);
  await folds.first().click();
  await expect
    .poll(async () => Number(await page.getByRole('table').getAttribute('aria-rowcount')))
    .toBeGreaterThan(few);
});
