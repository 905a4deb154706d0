/** The preferences: words of the reader's own change what counts as a difference, and are kept. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ROOT, test } from './app.ts';
import { pressKeysOf, stubSaveDialog } from './window.ts';

const TELLING = (lake: string) =>
  `The ferry crossed ${lake} on Monday with 40 people on board, the harbour office said.\n\n` +
  'Two of its three engines failed half an hour after it had left the southern shore.\n\n' +
  'Fishermen towed it back before dark, and nobody was hurt, the harbour office said.\n';

async function story(scratch: string): Promise<string> {
  const folder = join(scratch, 'ferry');
  await mkdir(folder);
  await writeFile(join(folder, 'one.txt'), TELLING('Lake Victoria'));
  await writeFile(join(folder, 'two.txt'), TELLING('Nalubaale'));
  return folder;
}

/** The first row of Compare: its sign says how the two sentences relate. */
const sign = (page: Page) => page.getByRole('table').getByRole('row').filter({ hasText: 'ferry crossed' });

async function openTable(page: Page, name: string) {
  const dialog = page.getByRole('dialog', { name: 'Preferences' });
  await dialog.locator('summary').filter({ hasText: name }).click();
  return dialog;
}

test('a pair of names makes a change of name cosmetic, and is there after a restart', async ({
  launch,
  scratch,
}) => {
  const [folder, userData] = [await story(scratch), join(scratch, 'user-data')];
  const { app, page } = await launch({ folder, userData });
  await expect(sign(page)).toContainText('reworded');

  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await page.getByRole('button', { name: 'Preferences…' }).click();
  const dialog = await openTable(page, 'Names that mean the same');
  await dialog.getByLabel('Names', { exact: true }).fill('Nalubaale');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').filter({ hasText: 'two or more' })).toBeVisible();
  await dialog.getByLabel('Names', { exact: true }).fill('Lake Victoria, Nalubaale');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Lake Victoria = Nalubaale')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(sign(page)).toContainText('the same but for spelling');
  await app.close();

  const again = await launch({ folder, userData });
  await expect(sign(again.page)).toContainText('the same but for spelling');
  await again.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('preferences')?.click());
  const kept = await openTable(again.page, 'Names that mean the same');
  await kept.getByRole('button', { name: 'Remove Lake Victoria = Nalubaale' }).click();
  await expect(kept.getByText('Lake Victoria = Nalubaale')).toBeHidden();
  await again.page.keyboard.press('Escape');
  await expect(sign(again.page)).toContainText('reworded');
});

test('the reader’s name is on new notes, in the list and the report, and is there after a restart', async ({
  launch,
  scratch,
}) => {
  const [folder, userData] = [await story(scratch), join(scratch, 'user-data')];
  const { app, page } = await launch({ folder, userData });
  await expect(sign(page)).toContainText('reworded');
  await pressKeysOf(app, 'preferences');
  const preferences = page.getByRole('dialog', { name: 'Preferences' });
  await preferences.getByLabel('Your name').fill('K. Meyer');
  await page.keyboard.press('Escape');

  await page.keyboard.press('F7');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'New note' }).getByLabel('Coder')).toHaveValue('K. Meyer');
  await page.keyboard.type('Which lake?');
  await page
    .getByRole('dialog', { name: 'New note' })
    .getByRole('button', { name: 'Keep', exact: true })
    .click();
  await page.getByRole('button', { name: /^Notes/ }).click();
  const note = page.getByRole('complementary', { name: 'Notes' }).getByRole('listitem');
  await expect(note).toContainText('Which lake?');
  await expect(note).toContainText('K. Meyer');

  const report = join(scratch, 'report.html');
  await stubSaveDialog(app, report);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-report')?.click());
  await expect(page.getByRole('alert')).toContainText('Saved as');
  expect(await readFile(report, 'utf8')).toContain('K. Meyer');
  await app.close();

  const again = await launch({ folder, userData });
  await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
  await pressKeysOf(again.app, 'preferences');
  const kept = again.page.getByRole('dialog', { name: 'Preferences' });
  await expect(kept.getByLabel('Your name')).toHaveValue('K. Meyer');
});

test('every table takes a word and lets it go, before a folder is open', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('main').getByRole('button', { name: 'Preferences…' }).click();
  const fill = async (table: string, fields: Readonly<Record<string, string>>, says: string) => {
    const dialog = await openTable(page, table);
    for (const [label, value] of Object.entries(fields))
      await dialog.getByLabel(label, { exact: true }).filter({ visible: true }).fill(value);
    await page.keyboard.press('Enter');
    const entry = dialog.getByRole('listitem').filter({ hasText: says });
    await expect(entry).toBeVisible();
    await entry.getByRole('button').click();
    await expect(entry).toBeHidden();
    await dialog.locator('summary').filter({ hasText: table }).click();
  };
  await fill('Reporting verbs', { Verb: 'decry' }, 'neutral');
  await fill('Vague quantities', { 'Word or phrase': 'oodles of', 'At least': '10' }, '10 or more');
  await fill(
    'Watch-words',
    { 'Word or phrase': 'irregulars', 'Label for': 'armed group' },
    'watched label for armed group',
  );
  await fill('Spelling', { Spellings: 'yoghurt, yogurt' }, 'yoghurt = yogurt');
});

test('a French story: what is found of it, and that the English tables are off', async ({ launch }) => {
  const { page } = await launch({ folder: join(ROOT, 'shared/classify/fixtures/french') });
  const aside = page.getByRole('complementary', { name: 'Folder' });
  await expect(aside.getByText('The texts are in French')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Key divergences' })
    .click();
  await expect(page.getByRole('main').getByText('The texts are in French')).toBeVisible();
  const boats = page.getByRole('main').getByRole('listitem').filter({ hasText: 'figure' }).first();
  await expect(boats).toContainText('34');
  await expect(boats).toContainText('43');
  await aside.getByRole('button', { name: 'Add words of your own…' }).click();
  await expect(page.getByRole('dialog', { name: 'Preferences' })).toBeVisible();
});
