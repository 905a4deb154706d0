/** Key divergences, and the base that all views of a whole story share. */
import type { Locator } from '@playwright/test';
import { exampleIn, expect, test } from './app.ts';
import { expectAccessible, show } from './views.ts';

/** A card's line that says this, with whose it is. */
const line = (card: Locator, text: string): Locator => card.getByRole('listitem').filter({ hasText: text });

test('Key divergences: the first ten on the example, filtered, shown in their place', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Key divergences');
  const cards = page.locator('main ol > li');
  await expect(cards).toHaveCount(10);

  const attacks = cards.filter({ hasText: 'at least 100' });
  await expect(line(attacks, 'dozens')).toContainText('outlet-a');
  await expect(line(attacks, 'dozens')).toContainText('outlet-d');
  await expect(line(attacks, 'at least 100')).toContainText('outlet-c');
  await expect(line(attacks, 'numerous')).toContainText('outlet-e');
  await expect(attacks).toContainText(/sure to \d+ %/);
  const genocide = cards.filter({ hasText: 'textbook case of genocide' }).first();
  await expect(genocide).toContainText('a claim which Israel denies');
  await expect(genocide).toContainText('claims Israel vehemently denies');
  await expect(cards.filter({ hasText: 'Israel-Hamas war' }).first()).toContainText('Gaza war');
  const struck = cards.filter({ hasText: 'resistance groups' }).first();
  await expect(struck).toContainText('militias');
  await expect(struck).toContainText('militant groups');
  await expect(cards.filter({ hasText: 'many close to Iran' }).first()).toContainText('outlet-c');
  // Who lacks the words is quoted too.
  await expect(line(genocide, 'has the passage, without this')).toContainText(
    'condemning the killing and displacement of Palestinian civilians',
  );
  await expectAccessible(page);

  const kinds = page.getByRole('group', { name: 'Kinds of divergence' });
  await kinds.getByRole('button', { name: /^figure/ }).click();
  const figures = Number(
    (await kinds.getByRole('button', { name: /^figure/ }).textContent())?.match(/\d+/)?.[0],
  );
  await expect(cards).toHaveCount(Math.min(10, figures));
  await cards.filter({ hasText: 'at least 100' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('table').getByText('dozens').first()).toBeInViewport();
});

test('Key divergences: each of the first ten leads to its words in Compare', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  const cards = page.locator('main ol > li');
  for (let index = 0; index < 10; index++) {
    await show(page, 'Key divergences');
    const card = cards.nth(index);
    await expect(card).toBeVisible();
    const ofBase = card.locator('mark[class*="base"]');
    const words = (await ofBase.count()) > 0 ? ofBase : card.locator('mark');
    const said = ((await words.first().textContent()) ?? '').trim();
    await card.getByRole('button', { name: 'Compare' }).click();
    const rows = page.getByRole('table').getByRole('row').filter({ hasText: said });
    // A sentence that may answer to it quotes it.
    const place = rows.filter({ hasNotText: `may answer to “${said}` });
    await expect(place.first(), `${index + 1}: ${said}`).toBeInViewport();
  }
});

test('Key divergences: those with a star', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Key divergences');
  const cards = page.locator('main ol > li');
  await expect(cards).toHaveCount(10);
  await cards.nth(2).getByRole('button', { name: 'Star' }).click();
  const title = (await cards.nth(2).getByRole('heading').textContent()) ?? '';
  const starred = page.getByRole('button', { name: /^★ Starred/ });
  const found = Number(((await starred.textContent()) ?? '').match(/\d+/)?.[0]);
  await starred.click();
  await expect(cards).toHaveCount(found);
  await expect(cards.getByRole('heading', { name: title })).toBeVisible();
});

test('Key divergences: another base', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Key divergences');
  await expect(page.getByText(/inferred: it carries/)).toBeVisible();
  await page.getByRole('main').getByRole('combobox').selectOption({ label: 'c · outlet-c' });
  await expect(page.getByText('chosen by you')).toBeVisible();
  await show(page, 'All outlets');
  await expect(page.getByRole('columnheader').nth(1)).toContainText('outlet-c');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('table', { name: /^outlet-c and / })).toBeVisible();
  const versions = page.getByRole('complementary').getByRole('listitem');
  const base = versions.filter({ has: page.getByText('base', { exact: true }) });
  await expect(base).toContainText('outlet-c');
});

test('the inferred base stands on the left of Compare from the first picture, as in all views', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  const heading = page.getByRole('table', { name: / and / });
  const label = (await heading.getAttribute('aria-label')) ?? (await heading.textContent()) ?? '';
  const versions = page.getByRole('complementary').getByRole('listitem');
  const base = versions.filter({ has: page.getByText('base', { exact: true }) });
  const outlet = /outlet-\w/.exec((await base.textContent()) ?? '')?.[0] ?? '';
  expect(label).toContain(`${outlet} and `);
  await show(page, 'Key divergences');
  await expect(page.getByRole('main').getByRole('combobox').locator('option:checked')).toContainText(outlet);
  await expect(base).toContainText(outlet);
  await show(page, 'All outlets');
  await expect(page.getByRole('columnheader').nth(1)).toContainText(outlet);
});

test('Key divergences opened before the story’s base is known are shown all the same', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await page.locator('[data-version]').first().waitFor();
  await page.keyboard.press('1');
  await expect(page.getByText('What “Gaza war” is called elsewhere')).toBeVisible();
});
