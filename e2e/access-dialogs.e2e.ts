/** What stands over the views, and the start screen: what axe finds in both themes, by Tab, without motion, at 200 %. */
import type { ElectronApplication, Page } from '@playwright/test';
import { EXAMPLE, exampleIn, expect, test } from './app.ts';
import { badStops, enlarge, MOST_STOPS, moving, unreachable } from './reach.ts';
import { expectAccessible } from './views.ts';
import { chooseInMenu, comparePair, pressKeysOf } from './window.ts';

interface Over {
  readonly name: string;
  readonly open: (app: ElectronApplication, page: Page) => Promise<void>;
}

const atSentence = async (page: Page): Promise<void> => {
  await comparePair(page, 'outlet-a', 'outlet-b');
  await page.locator('#compare-rows td[data-side="a"]').getByText('There is a need').first().click();
};

const shown = (page: Page, role: 'dialog' | 'menu', name: string) =>
  expect(page.getByRole(role, { name, exact: true })).toBeVisible();

const OVER: readonly Over[] = [
  {
    name: 'what is known of a version',
    open: async (_, page) => {
      await page.getByRole('button', { name: 'About outlet-a' }).click();
      await shown(page, 'dialog', 'About outlet-a');
    },
  },
  {
    name: 'text and appearance',
    open: async (_, page) => {
      await page.getByRole('button', { name: 'Text and appearance' }).click();
      await expect(page.getByRole('slider').first()).toBeVisible();
    },
  },
  {
    name: 'the tour',
    open: async (app, page) => {
      await chooseInMenu(app, 'A short tour');
      await shown(page, 'dialog', 'One story, many versions');
    },
  },
  {
    name: 'the sheet of keys',
    open: async (_, page) => {
      await page.keyboard.press('?');
      await shown(page, 'dialog', 'Keys and signs');
    },
  },
  {
    name: 'the menu of a version',
    open: async (_, page) => {
      await page.getByRole('button', { name: /^c outlet-c/ }).focus();
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the menu of a passage',
    open: async (_, page) => {
      await atSentence(page);
      await page.keyboard.press('Shift+F10');
      await shown(page, 'menu', 'This passage');
    },
  },
  {
    name: 'the roles of what was set aside',
    open: async (_, page) => {
      await comparePair(page, 'outlet-a', 'outlet-b');
      await page.getByTitle('Show this text').first().click();
      await expect(page.getByTitle('Hide this text').first()).toBeVisible();
    },
  },
  {
    name: 'preferences',
    open: async (app, page) => {
      await pressKeysOf(app, 'preferences');
      await shown(page, 'dialog', 'Preferences');
    },
  },
  {
    name: 'the editor of notes',
    open: async (_, page) => {
      await atSentence(page);
      await page.keyboard.press('n');
      await shown(page, 'dialog', 'New note');
    },
  },
];

test('axe finds nothing in any menu or dialog, in both themes', async ({ launch, scratch }) => {
  test.slow();
  const { app, page } = await launch({ folder: await exampleIn(scratch) });
  await expect(page.getByRole('table')).toBeVisible();
  for (const { name, open } of OVER) {
    await test.step(name, async () => {
      await open(app, page);
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
});

test('Tab leads through the start screen and through a dialog, the focus is seen, and comes back', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  const start = await badStops(page);
  expect(start.bad).toEqual([]);
  expect(start.stops).toBeGreaterThanOrEqual(3);
  const opener = page.getByRole('main').getByRole('button', { name: 'Preferences…' });
  await opener.press('Enter');
  await shown(page, 'dialog', 'Preferences');
  const dialog = await badStops(page);
  expect(dialog.bad).toEqual([]);
  expect(dialog.stops).toBeGreaterThan(5);
  expect(dialog.stops).toBeLessThan(MOST_STOPS);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('nothing moves by itself on the start screen and in a dialog', async ({ launch }) => {
  const { app, page } = await launch();
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await expect(page.getByRole('main')).toBeVisible();
    expect(await moving(page)).toEqual([]);
    await pressKeysOf(app, 'preferences');
    await shown(page, 'dialog', 'Preferences');
    expect(await moving(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('at 200 % the start screen and the dialogs lose nothing', async ({ launch }) => {
  test.slow();
  const { app, page } = await launch();
  await enlarge(app, page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect(page.getByRole('main')).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(640);
  expect(await unreachable(page)).toEqual([]);
  await pressKeysOf(app, 'preferences');
  await shown(page, 'dialog', 'Preferences');
  expect(await width()).toBeLessThanOrEqual(640);
  expect(await unreachable(page)).toEqual([]);
});

test('who hears the window is told of each change what is missing, or there besides', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ folder: EXAMPLE });
  await comparePair(page, 'outlet-a', 'outlet-b');
  const live = page.getByRole('status').first();
  await expect(live).toHaveAttribute('aria-live', 'polite');
  const through = async (topic: RegExp, says: RegExp) => {
    const chip = page.getByRole('button', { name: topic }).first();
    await chip.press('Enter');
    await page.keyboard.press('F7');
    await expect(live).toHaveText(says);
    await chip.press('Enter');
  };
  await through(/^Only in a /, /^1 of \d+\. (Not in outlet-b: “.+”|“.+”: .+ in outlet-b)$/);
  await through(/^Only in b /, /^1 of \d+\. (Only in outlet-b: “.+”|“.+”: .+ in outlet-a)$/);
});
