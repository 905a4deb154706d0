import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sandboxArgs } from '../../electron/runtime/prepare.ts';
import { run } from '../../electron/runtime/run.ts';
import { EXAMPLE, expect, type Launched, ROOT, test } from '../app.ts';

/** A folder with one article each by these outlets. */
async function writeStory(folder: string, ...outlets: string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const outlet of outlets) {
    const text = `Harbour to be deepened\n\nThe harbour will be deepened by 2 metres, the ${outlet} reports.\n`;
    await writeFile(join(folder, `${outlet}.txt`), text);
  }
  return realpath(folder);
}

const seen = ({ page }: Launched, outlet: string) => expect(page.getByText(outlet).first()).toBeVisible();
const recent = ({ page }: Launched): Promise<string[]> =>
  page.evaluate(async () => (await Reflect.get(window, 'variorum').settings()).recent);

test('opens the folder of the command line', async ({ launch }) => {
  const launched = await launch({ folder: EXAMPLE });
  await seen(launched, 'outlet-a');
  expect(await recent(launched)).toEqual([EXAMPLE]);
});

test('opens the folder of a file of the command line', async ({ launch }) => {
  await seen(await launch({ folder: join(EXAMPLE, 'outlet-c.txt') }), 'outlet-a');
});

test('opens a folder by the menu and its dialog, and nothing when it is cancelled', async ({
  launch,
  scratch,
}) => {
  const folder = await writeStory(join(scratch, 'story'), 'north-gazette');
  const launched = await launch();
  const choose = (filePaths: string[]) =>
    launched.app.evaluate(({ dialog, Menu }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label.includes('File'));
      file?.submenu?.items.find(({ label }) => label.startsWith('Open folder'))?.click();
    }, filePaths);
  await choose([]);
  expect(await recent(launched)).toEqual([]);
  await choose([folder]);
  await seen(launched, 'north-gazette');
});

test('opens a folder of the recent list by the menu, in a later run', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const folder = await writeStory(join(scratch, 'story'), 'west-herald');
  const first = await launch({ folder, userData });
  await seen(first, 'west-herald');
  await first.app.close();

  const second = await launch({ userData });
  expect(await recent(second)).toEqual([folder]);
  await second.app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label.includes('File'));
    const list = file?.submenu?.items.find(({ label }) => label === 'Open recent');
    list?.submenu?.items[0]?.click();
  });
  await seen(second, 'west-herald');
});

test('a second start hands its folder to the window that is open, and ends', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const launched = await launch({ folder: EXAMPLE, userData });
  await seen(launched, 'outlet-a');
  const folder = await writeStory(join(scratch, 'story'), 'east-post');
  const args = [...sandboxArgs(), ROOT, `--user-data-dir=${userData}`, folder];
  const code = await run(launched.app.process().spawnfile, args, { stdio: 'ignore' });
  expect(code).toBe(0);
  await seen(launched, 'east-post');
});

test('the original file of a version is dragged out of what is known of it', async ({ launch }) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.webContents.startDrag = (item) => Reflect.set(globalThis, 'dragged', item.file);
  });
  await page.getByRole('button', { name: 'About outlet-c' }).click();
  const file = page.getByRole('dialog').getByText('outlet-c.txt', { exact: true });
  await file.hover();
  await page.mouse.down();
  await page.mouse.move(20, 600, { steps: 10 });
  await page.mouse.up();
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'dragged')))
    .toBe(join(EXAMPLE, 'outlet-c.txt'));
});
