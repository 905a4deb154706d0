/** Each kind of difference is explained where its name stands: at the filter, beside the words, on the card. */
import { EXAMPLE, expect, test } from './app.ts';
import { comparePair } from './window.ts';

const FIGURE = /^a number, a share, a sum or a vague count/;

test('a kind is explained at its filter, beside the words, and on the card', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await comparePair(page, 'outlet-d', 'outlet-c');
  const filters = page.getByRole('group', { name: 'Show' });
  const filter = filters.getByRole('button', { name: /^figure/i });
  await expect(filter).toHaveAccessibleDescription(FIGURE);
  await filter.press('Enter');
  const words = page.locator('#compare-rows').getByTitle(FIGURE).first();
  await expect(words).toBeVisible();
  await expect(words).toHaveText(/figure/i);

  await page.keyboard.press('1');
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards.getByTitle(FIGURE).first()).toHaveText(/figure/i);
});

test('no filter of a kind is without its explanation', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await comparePair(page, 'outlet-d', 'outlet-c');
  const filters = page.getByRole('group', { name: 'Show' }).getByRole('button');
  await expect(filters.first()).toBeVisible();
  const kinds = filters.filter({ hasNotText: /^(all|★|cosmetic)/i });
  expect(await kinds.count()).toBeGreaterThan(3);
  for (const kind of await kinds.all()) await expect(kind).toHaveAttribute('title', /\w/);
  await page.keyboard.press('1');
  const kindsOnCards = page.getByRole('main').getByRole('listitem').locator('p span[title]');
  await expect(kindsOnCards.first()).toBeVisible();
  expect(await kindsOnCards.count()).toBeGreaterThan(3);
});
