/** A folder of many stories: they are searched, gone through by keys, and merged, without a list of all in every menu. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { random, revised, sentencesOf, textOf } from '../../bench/texts.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../views.ts';
import { pressKeysOf, versionNames } from '../window.ts';

const STORIES = 60;
/** Every so many stories one is told by two. */
const TOLD_TWICE = 5;

const PLACES = ['Århus', 'Bergen', 'Cadiz', 'Dover', 'Essen', 'Faro'];
const EVENTS = [
  'ferry',
  'bridge',
  'harvest',
  'strike',
  'museum',
  'comet',
  'election',
  'glacier',
  'festival',
  'flood',
];

async function manyStories(scratch: string): Promise<string> {
  const folder = join(scratch, 'many');
  await mkdir(folder);
  const next = random(1);
  for (let story = 0; story < STORIES; story++) {
    const headline = `The ${EVENTS[story % 10]} of ${PLACES[Math.floor(story / 10)]}`;
    const original = sentencesOf(12, next);
    await writeFile(join(folder, `courier-${story}.txt`), `${headline}\n\n${textOf(original)}`);
    if (story % TOLD_TWICE === 0)
      await writeFile(
        join(folder, `gazette-${story}.txt`),
        `${headline}\n\n${textOf(revised(original, 0.3, next))}`,
      );
  }
  return folder;
}

const aside = (page: Page) => page.getByRole('complementary', { name: 'Folder' });
const field = (page: Page) => aside(page).getByRole('textbox', { name: 'Find a story' });
const rows = (page: Page) => aside(page).getByRole('list', { name: 'Stories' }).getByRole('listitem');
const titles = (page: Page) => rows(page).locator('button:first-child');

test('stories are found by words of their titles and files, and none found is said', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await manyStories(scratch) });
  await expect(versionNames(page)).toHaveCount(2);
  const read = titles(page).and(page.locator('[aria-current]'));
  await expect(read).toContainText('The ferry of Århus');

  await field(page).fill('aarhus');
  await expect(aside(page)).toContainText('No story has “aarhus”');
  await expect(aside(page)).toContainText('You read The ferry of Århus');
  await aside(page).getByRole('button', { name: 'Show all stories' }).last().click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();

  await field(page).fill('arhus FERRY');
  await expect(aside(page).getByText('1 of 60 stories')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await field(page).fill('gazette-10');
  // Found by a name that its title does not show.
  await expect(titles(page)).toHaveText([/^The ferry of Bergen.*gazette-10$/]);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(read).toBeInViewport();
});

test('only those with several versions are listed, and gone through by keys', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await manyStories(scratch) });
  await expect(versionNames(page)).toHaveCount(2);
  const several = aside(page).getByRole('button', { name: 'Several versions 12' });
  await several.click();
  await expect(several).toHaveAttribute('aria-pressed', 'true');
  await field(page).fill('o');
  await expect(aside(page).getByText('12 of 12 stories')).toBeVisible();
  await aside(page).getByRole('button', { name: 'All 60' }).click();
  await field(page).fill('');

  await page.keyboard.press('ArrowDown');
  const focused = page.locator(':focus');
  await expect(focused).toContainText('The ferry of Århus');
  await page.keyboard.press('End');
  await expect(focused).toContainText('The flood of Faro');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(focused).toContainText('The festival of Faro');
  // The row's menu, and then what comes after the list: one stop for a list of sixty.
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(/^Stories: what to do with/);
  await page.keyboard.press('Tab');
  await expect(focused.locator('[data-version]')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await expect(focused).toContainText('The ferry of Århus');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(titles(page).and(page.locator('[aria-current]'))).toContainText('The bridge of Århus');
  await expect(versionNames(page)).toHaveCount(1);
});

test('a story is merged with another by searching it; axe finds nothing there', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await manyStories(scratch) });
  await expect(versionNames(page)).toHaveCount(2);
  await expectAccessible(page);
  await aside(page).getByRole('button', { name: 'Stories: what to do with The ferry of Århus' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Merge with another story…']);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge “The ferry of Århus” with another story' });
  await expect(dialog.getByRole('textbox', { name: 'Find a story' })).toBeFocused();
  await expect(dialog.getByRole('listitem').first()).toContainText('ferry');
  await expect(dialog).toContainText('9 more: type to find them');
  await expectAccessible(page);
  await page.keyboard.type('comet dover');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(versionNames(page)).toHaveCount(4);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(versionNames(page)).toHaveCount(2);
});

test('a version is moved from what is known of it', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await manyStories(scratch) });
  await expect(versionNames(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'About courier-0' }).click();
  await page.getByRole('button', { name: 'Move to another story…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move courier-0 to another story' });
  await dialog.getByRole('textbox').fill('faro flood');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await dialog.getByRole('textbox').fill('faro flood');
  await dialog.getByRole('listitem').getByRole('button').click();
  await expect(versionNames(page)).toHaveCount(1);
});

test('who codes blind does not learn whose text it is by searching', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await manyStories(scratch) });
  await expect(versionNames(page)).toHaveCount(2);
  await field(page).fill('gazette');
  await expect(aside(page).getByText('12 of 60 stories')).toBeVisible();
  await pressKeysOf(app, 'blind');
  await expect(page.getByRole('button', { name: /^Coding blind/ })).toBeVisible();
  await expect(aside(page)).toContainText('No story has “gazette”');
});
