/** The keys of the app's menu, as they stand in it, pressed in the real window: each does what its name says. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMMANDS, type Command } from '../../shared/contract.ts';
import { exampleIn, expect, test } from '../app.ts';
import { comparePair, pressKeysOf, stubOpenDialog, stubSaveDialog, versionNames } from '../window.ts';

/** A sentence of outlet-a that outlet-b has too, and the one before it, which it has not. */
const LINKED = 'There is a need';
const ALONE = 'The air strikes apparently came';

const said = (page: Page) => page.getByRole('status').first();
const rowWith = (page: Page, words: string) =>
  page.locator('#compare-rows tr', { has: page.locator('td[data-side="a"]', { hasText: words }) });

/** These are chosen in the menu alone. */
const WITHOUT_KEYS: readonly Command[] = ['compare-coders', 'tour'];

test('the keys of every command of the menu do in the window what it says', async ({ launch, scratch }) => {
  test.slow();
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  const pressed = new Set<Command>();
  const press = async (command: Command) => {
    pressed.add(command);
    await pressKeysOf(app, command);
  };
  const heading = page.getByRole('heading', { level: 1 });
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  const select = async (words: string) => {
    await page.locator('#compare-rows td[data-side="a"]').getByText(words).first().click();
    await expect(page.locator('tr[aria-current]')).toContainText(words);
  };
  await expect(page.getByRole('table')).toBeVisible();

  await test.step('views and dialogs', async () => {
    const views = ['Key divergences', 'Compare', 'All outlets', 'Terms', 'Relations', 'Report'];
    for (const [index, name] of views.entries()) {
      await press(`view-${(index + 1) as 1 | 2 | 3 | 4 | 5 | 6}`);
      await expect(heading).toHaveText(name);
    }
    for (const [command, name] of [
      ['help', 'Keys and signs'],
      ['preferences', 'Preferences'],
    ] as const) {
      await press(command);
      await expect(dialog(name)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(name)).toBeHidden();
    }
  });

  await test.step('from Report to the bar of Compare that finds words', async () => {
    await press('find');
    await expect(heading).toHaveText('Compare');
    await expect(page.getByRole('textbox', { name: 'Find in every version' })).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('through the changes of two versions', async () => {
    await comparePair(page, 'outlet-b', 'outlet-a');
    await press('swap');
    await expect(page.getByRole('table', { name: 'outlet-a and outlet-b' })).toBeVisible();
    await press('next-change');
    await press('next-change');
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
    await press('previous-change');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await press('hide-same');
    const hide = page.getByRole('button', { name: 'Hide the same' });
    await expect(hide).toHaveAttribute('aria-pressed', 'true');
    await press('hide-same');
    await expect(hide).toHaveAttribute('aria-pressed', 'false');

    const moved = page.getByRole('button', { name: /^Moved/ });
    await moved.click();
    await press('next-change');
    const row = () => page.locator('tr[aria-current]').getAttribute('aria-rowindex');
    const before = await row();
    await press('other-place');
    await expect.poll(row).not.toBe(before);
    await moved.click();
  });

  await test.step('notes and stars', async () => {
    await select(LINKED);
    await press('star');
    await expect(page.getByRole('button', { name: 'Notes 1' })).toBeVisible();
    await press('notes');
    await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
    await press('notes');
    await expect(page.getByRole('complementary', { name: 'Notes' })).toBeHidden();
    await press('note');
    await expect(dialog('Note')).toBeVisible();
    await page.keyboard.press('Escape');
    await press('blind');
    await expect(versionNames(page).first()).not.toContainText('outlet');
    await press('blind');
    await expect(page.getByRole('table', { name: 'outlet-a and outlet-b' })).toBeVisible();
  });

  await test.step('corrections', async () => {
    const settled = rowWith(page, LINKED).locator('[data-settled]');
    await select(LINKED);
    await press('unlink');
    await expect(said(page)).toContainText('Unlinked');
    await expect(settled).toContainText('does not answer to');
    await press('undo');
    await expect(settled).toHaveCount(0);
    await press('redo');
    await expect(settled).toHaveCount(1);
    await select(LINKED);
    await press('take-back');
    await expect(settled).toHaveCount(0);

    await select(LINKED);
    await press('mark-moved');
    await expect(settled.first()).toContainText('Corrected by you: moved');
    await press('undo');
    await expect(settled).toHaveCount(0);

    await select(LINKED);
    await press('add-before');
    await expect(rowWith(page, LINKED).locator('td[data-side="a"]')).toContainText(ALONE);
    await page.keyboard.press('ArrowLeft');
    await press('take-out');
    await expect(rowWith(page, ALONE).getByText('not in outlet-b').last()).toBeVisible();
    await press('undo');
    await press('undo');
    await expect(settled).toHaveCount(0);
    await select(LINKED);
    await press('add-after');
    await expect(settled.first()).toContainText('these answer to each other');
    await press('undo');
    await expect(settled).toHaveCount(0);

    await select(ALONE);
    await press('link-with');
    await expect(page.getByRole('region', { name: 'Link with' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('out of the window', async () => {
    const word = rowWith(page, LINKED).locator('td[data-side="a"]').getByText('need').first();
    await word.evaluate((element) => getSelection()?.selectAllChildren(element));
    await press('copy-with-source');
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toContain('(outlet-a, ¶');
    const report = join(scratch, 'report.html');
    await stubSaveDialog(app, report);
    await press('save-report');
    await expect(page.getByRole('alert')).toContainText(`Saved as ${report}`);
    await access(report);
    await app.evaluate(({ app }) => {
      app.once('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => {
          Reflect.set(globalThis, 'printed', contents.getTitle());
          done?.(true, '');
        };
      });
    });
    await press('print');
    const printed = () => app.evaluate(() => Reflect.get(globalThis, 'printed'));
    await expect.poll(printed).toContain('divergence report');
  });

  expect(COMMANDS.filter((command) => !pressed.has(command))).toEqual(WITHOUT_KEYS);
});

test('a folder is opened and closed by keys', async ({ launch, scratch }) => {
  const { app, page } = await launch();
  const open = page.getByRole('button', { name: 'Open a folder of articles…' });
  await expect(open).toBeVisible();
  await stubOpenDialog(app, await exampleIn(scratch));
  await pressKeysOf(app, 'Open folder…');
  await expect(versionNames(page)).toHaveCount(5);
  await pressKeysOf(app, 'Close folder');
  await expect(open).toBeVisible();
});

test('on the start screen “?” shows the sheet as soon as there is something to see, and Find waits for a story', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await page.getByRole('main').waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and signs' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await pressKeysOf(app, 'find');
  await expect(page.getByRole('button', { name: 'Open a folder of articles…' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('About tells the version and the licence, by the system’s own window', async ({ launch }) => {
  const { app } = await launch();
  const told = await app.evaluate(({ app, Menu }) => {
    let told: Electron.AboutPanelOptionsOptions = {};
    let shown = 0;
    app.setAboutPanelOptions = (options) => {
      told = options;
    };
    app.showAboutPanel = () => {
      shown++;
    };
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find(({ label }) => label === 'About Variorum')?.click();
    return { ...told, shown, version: app.getVersion() };
  });
  expect(told).toMatchObject({ applicationName: 'Variorum', applicationVersion: told.version, shown: 1 });
  expect(told.copyright).toContain('MIT License');
  expect(told.copyright).toContain('never uses the network');
});
