/**
 * Pictures for docs/, from the real app: npm run screenshots. The example story in every view, light and dark, in a small and a
 * large window, and a story of fifty versions. They are looked at, not compared: fonts differ from machine to machine.
 */
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { EXAMPLE, exampleIn, expect, fiftyIn, ROOT, test } from './app.ts';
import { versionNames } from './window.ts';

const PICTURES = join(ROOT, 'docs/screenshots');
const VIEWS = ['key', 'compare', 'all', 'terms', 'relations', 'report'] as const;
const SIZES = [
  { name: '', width: 1280, height: 800 },
  { name: '-large', width: 1920, height: 1080 },
];

/** The size of the page itself, as the screen that the window is on may be smaller than what is wanted. */
const resize = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    {
      width,
      height,
    },
  );

async function open(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.keyboard.press(String(VIEWS.indexOf(view) + 1));
  await expect(page.locator('main[aria-busy]')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
  if (view === 'report')
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
}

/** The outlets that differ in a figure, at the words that do. */
async function atTheFigure(page: Page): Promise<void> {
  await page.locator('[data-version]', { hasText: 'outlet-c' }).click();
  await page.locator('#compare-rows mark', { hasText: 'dozens' }).first().click();
}

test.setTimeout(300_000);

for (const theme of ['light', 'dark'] as const) {
  test(`the example, ${theme}`, async ({ launch }) => {
    const { app, page } = await launch({ folder: EXAMPLE });
    await page.emulateMedia({ colorScheme: theme });
    await expect(versionNames(page)).toHaveCount(5);
    await open(page, 'compare');
    await atTheFigure(page);
    for (const { name, width, height } of SIZES) {
      await resize(app, width, height);
      for (const view of VIEWS) {
        await open(page, view);
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(PICTURES, `${view}-${theme}${name}.png`) });
      }
    }
  });
}

test('fifty versions', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await fiftyIn(scratch) });
  await expect(versionNames(page)).toHaveCount(50);
  await resize(app, 1920, 1080);
  for (const view of ['key', 'all', 'relations', 'report'] as const) {
    await open(page, view);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(PICTURES, `${view}-fifty.png`) });
  }
});

test('what a reader does, for the guide', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await exampleIn(scratch), firstRun: true });
  const picture = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(app, 1280, 800);
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture('guide-tour');
  await page.keyboard.press('Escape');

  await atTheFigure(page);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await picture('guide-passage');
  await page.keyboard.press('Escape');

  await page.keyboard.press('n');
  await page.keyboard.type('Whose count is this? Ask the press office.');
  await page.getByLabel('New tag').fill('figure');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /^Notes/ }).click();
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText('press office');
  await picture('guide-notes');

  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('preferences')?.click());
  await expect(page.getByRole('dialog', { name: 'Preferences' })).toBeVisible();
  await picture('guide-preferences');
});
