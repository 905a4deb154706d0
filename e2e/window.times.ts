/**
 * How fast the window is: npm run bench:window. Times of the real app, on the machine at hand; nothing is asserted of
 * them. Tasks of the page's main thread come from Chromium's own trace.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import * as v from 'valibot';
import { fill } from '../bench/large-folder.ts';
import { expect, type Launched, start, test } from './app.ts';
import { longTexts, manyVersions, SENTENCES } from './long-texts.ts';

const RUNS = 7;
/** Longer than this a task makes a page feel slow, says the Long Tasks API (W3C). */
const LONG_MS = 50;
/** Of a screen with 60 pictures a second. */
const FRAME_MS = 1000 / 60;

test.setTimeout(300_000);

test('first window, and the example', async ({ scratch }) => {
  const windows: number[] = [];
  const examples: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const launched = await start(join(scratch, `user-data-${run}`));
    windows.push(await untilFirstPaint(launched));
    // A person takes a moment to find the button.
    await launched.page.waitForTimeout(1000);
    examples.push(await untilExample(launched.page));
    await launched.app.close();
  }
  report('process started → first contentful paint', windows);
  report('example clicked → its first rows drawn', examples);
});

test('scrolling', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await longTexts(scratch) });
  await expect(page.getByRole('row').first()).toBeVisible({ timeout: 60_000 });
  // What is compared in the background is not scrolling.
  await page.waitForTimeout(3000);
  const tasks = await traced(app, join(scratch, 'trace.json'), () => wheel(page));
  console.log(`${SENTENCES} sentences a side, wheel down for ${WHEEL_FRAMES} pictures: ${summary(tasks)}`);
});

test('All outlets', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: await manyVersions(scratch, VERSIONS, PASSAGES) });
  const size = `${VERSIONS} versions of ${PASSAGES} sentences`;
  const clicked = performance.now();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'All outlets' }).click();
  const cell = page.getByRole('grid').locator('td[tabindex="0"]');
  await cell.waitFor({ timeout: 120_000 });
  console.log(`${size}, clicked → the table: ${((performance.now() - clicked) / 1000).toFixed(1)} s`);
  await page.waitForTimeout(3000);
  const wheeled = await traced(app, join(scratch, 'wheel.json'), () => wheel(page));
  console.log(`${size}, wheel down for ${WHEEL_FRAMES} pictures: ${summary(wheeled)}`);
  await cell.focus();
  const typed = await traced(app, join(scratch, 'keys.json'), () => walk(page));
  console.log(`${size}, ${2 * STEPS} arrow keys: ${summary(typed)}`);
});

test('a large folder', async ({ launch, scratch }) => {
  const folder = join(scratch, 'large');
  await mkdir(folder);
  const size = fill(folder, ARTICLES);
  const begun = performance.now();
  const { page } = await launch({ folder });
  // Not by role and name: Playwright would work these out for thousands of buttons, again and again, beside the app.
  await page.waitForFunction(() => document.querySelector('aside ul button'), undefined, {
    timeout: 120_000,
  });
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${ARTICLES} articles, ${size.toFixed(1)} MB: process started → stories listed ${seconds.toFixed(1)} s`,
  );
  await expect(page.locator('#compare-rows tr').first()).toBeVisible({ timeout: 60_000 });
  const opened: number[] = [];
  for (let run = 0; run < RUNS; run++) opened.push(await untilNextStory(page));
  report('another story clicked → its first rows drawn', opened);
  const elements = await page.evaluate(() => document.querySelectorAll('aside *').length);
  console.log(`elements in the sidebar: ${elements}`);
});

const ARTICLES = 5000;
const VERSIONS = 50;
const PASSAGES = 200;
const STEPS = 40;

/** Down and to the right, cell by cell. */
async function walk(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
  }
}

function summary(tasks: readonly number[]): string {
  const over = (limit: number) => tasks.filter((ms) => ms > limit).length;
  return (
    `longest task ${max(tasks)} ms, ${over(LONG_MS)} over ${LONG_MS} ms, ` +
    `${over(FRAME_MS)} of ${tasks.length} over ${FRAME_MS.toFixed(1)} ms`
  );
}

/** Milliseconds from the start of the process to the first paint with something on it. */
async function untilFirstPaint({ app, page }: Launched): Promise<number> {
  const created = await app.evaluate(() => process.getCreationTime() ?? Number.NaN);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await page.evaluate(
    () =>
      performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
  );
  return painted - created;
}

/** Milliseconds from the click on the example to the picture with its first rows. */
const untilExample = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const clicked = performance.now();
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.startsWith('Open the example'))?.click();
    while (!document.querySelector('#compare-rows tr')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - clicked;
  });

/** Milliseconds from the click on the next story of several versions to the picture with its first rows. */
const untilNextStory = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const rows = () => document.querySelector('#compare-rows tr')?.textContent;
    const before = rows();
    const stories = [...document.querySelectorAll<HTMLElement>('aside li > button:first-child')].filter(
      (button) => !button.querySelector('[data-version]') && !/^.*\b1$/.test(button.textContent ?? ''),
    );
    const clicked = performance.now();
    stories[stories.findIndex((story) => story.ariaCurrent === 'true') + 1]?.click();
    while (rows() === undefined || rows() === before) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - clicked;
  });

const WHEEL_FRAMES = 300;

/** Turns the wheel a little for each picture. */
const wheel = async (page: Page): Promise<void> => {
  await page.mouse.move(500, 400);
  for (let frame = 0; frame < WHEEL_FRAMES; frame++) {
    await page.mouse.wheel(0, 120);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      tid: v.number(),
      pid: v.number(),
      dur: v.optional(v.number()),
    }),
  ),
});

/** The tasks, in ms, that the page's main thread ran while `work` was done, from Chromium's trace. */
async function traced(app: ElectronApplication, file: string, work: () => Promise<void>): Promise<number[]> {
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];
  await app.evaluate(
    ({ contentTracing }, included) => contentTracing.startRecording({ included_categories: included }),
    categories,
  );
  await work();
  await app.evaluate(({ contentTracing }, path) => contentTracing.stopRecording(path), file);
  const { traceEvents } = v.parse(traceSchema, JSON.parse(await readFile(file, 'utf8')));
  const main = busiest(traceEvents.filter(({ name }) => name === 'FunctionCall'));
  return traceEvents
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && threadOf(event) === main)
    .map(({ dur = 0 }) => Math.round(dur / 100) / 10);
}

const threadOf = ({ pid, tid }: { pid: number; tid: number }): string => `${pid}/${tid}`;

/** The thread that runs the page's scripts. */
function busiest(events: readonly { pid: number; tid: number }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const max = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), 0);

function report(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  console.log(
    `${what}: median ${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]}–${sorted.at(-1)}), ${times.length} runs`,
  );
}
