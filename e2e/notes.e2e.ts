/** Notes, stars and the code book, by keyboard and by button, and that they are kept. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sandboxArgs } from '../electron/runtime/prepare.ts';
import { run } from '../electron/runtime/run.ts';
import { EMPTY_PROJECT, projectText } from '../shared/project/project.ts';
import { exampleIn, expect, type Launched, type LaunchOptions, ROOT, test } from './app.ts';
import { expectAccessible } from './views.ts';
import { comparePair, dropFolder, stubOpenDialog } from './window.ts';

const PROJECT = 'story.variorum';
const NOTE = { id: '1', at: [], text: 'Why?', starred: false, tags: [], coder: '' };

interface Saved {
  readonly codebook: string[];
  readonly notes: {
    text: string;
    starred: boolean;
    tags: string[];
    coder: string;
    at: { quote: string }[];
  }[];
}
const saved = async (folder: string): Promise<Saved | undefined> =>
  JSON.parse(await readFile(join(folder, PROJECT), 'utf8').catch(() => 'null')) ?? undefined;

const editor = (page: Page) => page.getByRole('dialog', { name: /^(New note|Note)$/ });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Notes' });

/** The example in a folder that can be written to, once its texts are shown. */
async function opened(launch: (options: LaunchOptions) => Promise<Launched>, scratch: string) {
  const folder = await exampleIn(scratch);
  const { app, page } = await launch({ folder });
  await expect(page.getByRole('table')).toBeVisible();
  return { app, page, folder };
}

test('a note is written, listed, filtered, followed, taken back and kept, by keyboard', async ({
  launch,
  scratch,
}) => {
  const { app, page, folder } = await opened(launch, scratch);

  await page.keyboard.press('n');
  await expect(page.getByRole('alert')).toContainText('Choose a passage');
  await page.getByRole('button', { name: 'Close this message' }).click();

  await page.keyboard.press('F7');
  await page.keyboard.press('n');
  await expect(editor(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('Whose word is this?');
  await editor(page).getByLabel('New tag').fill('tone');
  await editor(page).getByLabel('Coder').fill('KM');
  await page.screenshot({ path: test.info().outputPath('editor.png') });
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeHidden();
  await expect
    .poll(() => saved(folder))
    .toMatchObject({
      codebook: ['tone'],
      notes: [{ text: 'Whose word is this?', tags: ['tone'], coder: 'KM', starred: false }],
    });

  for (let step = 0; step < 9; step++) await page.keyboard.press('F7');
  await page.keyboard.press('s');
  await expect
    .poll(async () => (await saved(folder))?.notes[1])
    .toMatchObject({ starred: true, coder: 'KM' });
  await expect(page.getByRole('button', { name: 'Star', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('table').getByRole('button', { name: 'Starred' }).first()).toBeVisible();

  const chip = page.getByRole('button', { name: /^★ Starred 1/ });
  await chip.click();
  await expect(page.getByText(/^\d+ changes$/)).not.toHaveText('73 changes');
  await page.keyboard.press('F7');
  await expect(page.locator('tr[aria-current]').getByRole('button', { name: 'Starred' })).toBeVisible();
  await chip.click();

  await page.getByRole('button', { name: 'Notes 2' }).click();
  const items = panel(page).getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('panel.png') });
  await panel(page).getByRole('button', { name: 'Starred' }).click();
  await expect(items).toHaveCount(1);
  await expect(panel(page).getByRole('status')).toHaveText('1 of 2 notes');
  await panel(page).getByRole('button', { name: 'Starred' }).click();
  await panel(page).getByLabel('Tag', { exact: true }).selectOption('tone');
  await expect(items).toHaveText([/Whose word/]);
  await panel(page).getByTitle('Show this place').click();
  await expect(page.getByRole('table').getByRole('button', { name: '1 note' })).toBeInViewport();
  await items.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(async () => (await saved(folder))?.notes.length).toBe(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await saved(folder))?.notes.length).toBe(2);

  await app.close();
  const again = await launch({ folder });
  await expect(again.page.getByRole('button', { name: 'Notes 2' })).toBeVisible();
});

test('what is typed stays when the editor is left by Escape, and goes when it is not wanted', async ({
  launch,
  scratch,
}) => {
  const { page, folder } = await opened(launch, scratch);
  await page.keyboard.press('F7');
  await page.keyboard.press('n');
  await page.keyboard.type('half a thought');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await saved(folder))?.notes[0]?.text).toBe('half a thought');
  await page.keyboard.press('n');
  await expect(editor(page).getByRole('textbox', { name: 'Note', exact: true })).toHaveValue(
    'half a thought',
  );
  await page.keyboard.type(' and more');
  await editor(page).getByRole('button', { name: 'Do not keep' }).click();
  await page.keyboard.press('n');
  await expect(editor(page).getByRole('textbox', { name: 'Note', exact: true })).toHaveValue(
    'half a thought',
  );
});

test('a divergence is starred and noted on its card', async ({ launch, scratch }) => {
  const { page, folder } = await opened(launch, scratch);
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Notes 1' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Notes', exact: true })).toBeVisible();
  await page.keyboard.press('1');
  const card = page.locator('main ol > li').filter({ hasText: 'at least 100' }).first();
  const star = card.getByRole('button', { name: 'Star', exact: true });
  await star.focus();
  await page.keyboard.press('s');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('n');
  await page.keyboard.type('Who counted?');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await saved(folder))?.notes)
    .toMatchObject([{ text: 'Who counted?', starred: true }]);
  expect((await saved(folder))?.notes[0]?.at.map(({ quote }) => quote)).toContain('at least 100');
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('cards.png') });
});

test('the code book is put in order; a tag’s new name is in the notes too', async ({ launch, scratch }) => {
  const { page, folder } = await opened(launch, scratch);
  await page.keyboard.press('F7');
  await page.keyboard.press('n');
  await editor(page).getByLabel('New tag').fill('figure');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Notes 1' }).click();
  await page.getByRole('button', { name: 'Code book…' }).click();
  const book = page.getByRole('dialog', { name: 'Code book' });
  await book.getByLabel('New tag').fill('tone');
  await page.keyboard.press('Enter');
  await book.getByLabel('Name of “figure”').fill('number');
  await page.keyboard.press('Enter');
  await book.getByRole('button', { name: 'Move “tone” up' }).click();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('codebook.png') });
  await expect
    .poll(() => saved(folder))
    .toMatchObject({
      codebook: ['tone', 'number'],
      notes: [{ tags: ['number'] }],
    });
  await book.getByRole('button', { name: 'Remove “number”' }).click();
  await expect.poll(() => saved(folder)).toMatchObject({ codebook: ['tone'], notes: [{ tags: [] }] });
});

test('of an article that was edited and renamed, notes are found by their words, or listed with what they were', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const first = await launch({ folder });
  await expect(first.page.getByRole('table')).toBeVisible();
  await comparePair(first.page, 'outlet-a', 'outlet-b');
  const note = async (text: string) => {
    await first.page.getByRole('table').getByText(text).first().click();
    await first.page.keyboard.press('n');
    await first.page.keyboard.type(`on ${text}`);
    await first.page.keyboard.press('Escape');
  };
  await note('the country');
  await note('apparently');
  await expect.poll(async () => (await saved(folder))?.notes.length).toBe(2);
  await first.app.close();

  const file = join(folder, 'outlet-a.txt');
  const text = await readFile(file, 'utf8');
  await writeFile(
    join(folder, 'renamed.txt'),
    `An editor’s note on top.\n\n${text.replaceAll('apparently', 'seemingly')}`,
  );
  await rm(file);
  const { page } = await launch({ folder });
  await page.getByRole('button', { name: 'Notes 2' }).click();
  const item = (words: string) => panel(page).getByRole('listitem').filter({ hasText: words });
  await expect(item('on the country')).toContainText('The article has changed since');
  await expect(item('on apparently')).toContainText('These words are no longer in outlet-a.txt');
  await expect(item('on apparently')).toContainText('apparently');
  await expect.poll(() => readFile(join(folder, PROJECT), 'utf8')).toContain('"file": "renamed.txt"');
  await page.screenshot({ path: test.info().outputPath('orphans.png') });
});

test('two coders’ files are compared, tag by tag, and a file that is none is told of', async ({
  launch,
  scratch,
}) => {
  const { app, page, folder } = await opened(launch, scratch);
  const tagHere = async (tag: string) => {
    await page.keyboard.press('n');
    await editor(page).getByLabel('New tag').fill(tag);
    await page.keyboard.press('Escape');
  };
  await page.keyboard.press('F7');
  await tagHere('figure');
  await expect.poll(async () => (await saved(folder))?.notes.length).toBe(1);
  const ben = join(scratch, 'ben.variorum');
  const his = (await readFile(join(folder, PROJECT), 'utf8')).replaceAll('"coder": ""', '"coder": "Ben"');
  await writeFile(ben, his);
  await tagHere('tone');
  await stubOpenDialog(app, ben);
  await page.getByRole('button', { name: 'Notes 1' }).click();
  await panel(page).getByRole('button', { name: 'Compare with another coder’s file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'You and Ben (ben.variorum)' });
  const row = (tag: string) => dialog.getByRole('row', { name: tag }).getByRole('cell');
  await expect(row('figure')).toHaveText(['1', '0', '0', /\d+/, '100.0 %', '1.00']);
  await expect(row('tone')).toHaveText(['0', '1', '0', /\d+/, /9\d\.\d %/, '0.00']);
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('agreement.png') });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await stubOpenDialog(app, join(folder, 'outlet-a.txt'));
  await panel(page).getByRole('button', { name: 'Compare with another coder’s file…' }).click();
  await expect(page.getByRole('alert')).toContainText('outlet-a.txt is not a Variorum project');
});

test('a project file opens its folder, with what it holds: by the command line, dropped, by a second start', async ({
  launch,
  scratch,
}) => {
  const folder = await exampleIn(scratch);
  const anna = join(folder, 'anna.variorum');
  await writeFile(anna, projectText({ ...EMPTY_PROJECT, notes: [{ ...NOTE, text: 'Anna’s' }] }));
  const first = await launch({ folder: anna });
  await expect(first.page.getByRole('button', { name: 'Notes 1' })).toBeVisible();
  await first.app.close();

  const userData = join(scratch, 'user-data-more');
  const { app, page } = await launch({ userData });
  await dropFolder(page, anna);
  await expect(page.getByRole('button', { name: 'Notes 1' })).toBeVisible();

  await writeFile(
    join(folder, 'ben.variorum'),
    projectText({ ...EMPTY_PROJECT, notes: [NOTE, { ...NOTE, id: '2' }] }),
  );
  const args = [...sandboxArgs(), ROOT, `--user-data-dir=${userData}`, join(folder, 'ben.variorum')];
  expect(await run(app.process().spawnfile, args, { stdio: 'ignore' })).toBe(0);
  await expect(page.getByRole('button', { name: 'Notes 2' })).toBeVisible();
});
