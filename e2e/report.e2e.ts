/** The Report view: what is chosen, what is shown of it, what is saved. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, FrameLocator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReportFormat } from '../shared/contract.ts';
import { EXAMPLE, expect, fiftyIn, test } from './app.ts';
import { stubSaveDialog } from './window.ts';

async function openReport(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Report' }).click();
  await expect(page.getByRole('checkbox', { name: 'Key findings' })).toBeVisible();
}

const preview = (page: Page): FrameLocator => page.frameLocator('iframe[title="Preview"]');

const FORMAT_NAMES: Readonly<Record<ReportFormat, string>> = {
  html: 'Web page',
  pdf: 'PDF',
  docx: 'Word',
  md: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  tei: 'TEI P5',
};

/** Saves the report as it is chosen; what the file then holds. */
async function save(app: ElectronApplication, page: Page, path: string): Promise<Buffer> {
  await stubSaveDialog(app, path);
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('alert')).toContainText(`Saved as ${path}`);
  await page.getByRole('button', { name: 'Close this message' }).click();
  return readFile(path);
}

test('the preview follows the choices to the section they changed, and its links lead to the sections', async ({
  launch,
}) => {
  const { page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  const findings = preview(page).getByRole('heading', { name: 'Key findings' });
  await expect(findings).toBeVisible();
  await page.getByRole('checkbox', { name: 'Key findings' }).uncheck();
  await expect(findings).toHaveCount(0);
  await expect(preview(page).getByRole('heading', { name: 'Scores' })).toBeInViewport();
  const method = preview(page).getByRole('heading', { name: 'Method' });
  await expect(method).not.toBeInViewport();
  await preview(page).getByRole('link', { name: 'Method' }).click();
  await expect(method).toBeInViewport();
  await page.getByRole('button', { name: 'All sections' }).click();
  await expect(findings).toBeInViewport();
});

test('each format is saved with the sections that are chosen', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  for (const name of ['Redline', 'Method', 'Scores']) await page.getByRole('checkbox', { name }).uncheck();
  const saved = async (format: ReportFormat) => {
    await page.getByRole('radio', { name: FORMAT_NAMES[format] }).check();
    return save(app, page, join(scratch, `report.${format}`));
  };

  const html = (await saved('html')).toString();
  expect(html).toMatch(/^<!doctype html>/);
  expect([html.includes('id="findings"'), html.includes('id="redline"')]).toEqual([true, false]);

  const markdown = (await saved('md')).toString();
  expect(markdown).toMatch(/^# /);
  expect([markdown.includes('## Key findings'), markdown.includes('## Redline')]).toEqual([true, false]);

  const json: unknown = JSON.parse((await saved('json')).toString());
  expect(json).toMatchObject({
    format: 'variorum-report',
    sections: expect.not.arrayContaining(['redline']),
  });
  expect(json).toHaveProperty('findings');
  expect(json).not.toHaveProperty('redline');

  const csv = (await saved('csv')).toString();
  expect(csv).toMatch(/^\uFEFFnumber,title,kinds,/);
  expect(csv).toContain('\n1,');

  expect((await saved('tei')).toString()).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<TEI /);
  expect((await saved('docx')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect((await saved('pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('a PDF is tagged, and has an outline, the title at the head and page numbers', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  await page.getByRole('checkbox', { name: 'Redline' }).uncheck();
  await page.getByRole('radio', { name: 'PDF' }).check();
  const bytes = await save(app, page, join(scratch, 'one.pdf'));
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const tags = JSON.stringify(await (await document.getPage(1)).getStructTree());
  expect(['H1', 'H2', 'Table'].filter((role) => !tags.includes(`"role":"${role}"`))).toEqual([]);

  const [story] = await document.getOutline();
  const sections = story?.items.map(({ title }: { title: string }) => title);
  expect(sections).toEqual(expect.arrayContaining(['Provenance', 'Key findings', 'Method']));
  expect(sections).not.toContain('Redline');

  const lines = async (number: number) => {
    const { items } = await (await document.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  };
  const second = await lines(2);
  expect(second).toContain(
    'Iraq PM: Country Seeks Quick Exit of US Forces but No Deadline Set · divergence report',
  );
  expect(second).toContain(`2 / ${document.numPages}`);

  // The same but for the time at which it was printed.
  const again = await save(app, page, join(scratch, 'two.pdf'));
  const undated = (pdf: Buffer) => pdf.toString('latin1').replace(/\/(Creation|Mod)Date \(D:[^)]*\)/g, '');
  expect(undated(again) === undated(bytes)).toBe(true);
});

test('the menu saves the report from wherever the reader is, and the file is shown', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await expect(page.getByRole('table')).toBeVisible();
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Reflect.set(globalThis, 'shown', path);
  });
  const path = join(scratch, 'report.html');
  await stubSaveDialog(app, path);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-report')?.click());
  await expect(page.getByRole('alert')).toContainText(`Saved as ${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report');
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(path);
});

test('the menu prints the report as it is chosen; closing the dialog is no error, a failure is told', async ({
  launch,
}) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  await page.getByRole('checkbox', { name: 'Redline' }).uncheck();
  await page.getByRole('radio', { name: 'Word' }).check();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const print = async (reason: string) => {
    await app.evaluate(({ app, Menu }, reason) => {
      app.once('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => {
          Reflect.set(globalThis, 'printed', contents.getTitle());
          done?.(reason === '', reason);
        };
      });
      Menu.getApplicationMenu()?.getMenuItemById('print')?.click();
    }, reason);
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'printed')))
      .toContain('divergence report');
    await expect(page.getByRole('button', { name: 'Save…' })).toBeEnabled();
    await app.evaluate(() => Reflect.set(globalThis, 'printed', ''));
  };
  await print('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report');
  await print('Print job canceled');
  await expect(page.getByRole('alert')).toBeEmpty();
  await print('Print job failed');
  await expect(page.getByRole('alert')).toContainText('The report could not be printed.');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('says what went wrong when a report cannot be saved', async ({ launch, scratch }) => {
  const { app, page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  for (const format of ['html', 'pdf'] as const) {
    await page.getByRole('radio', { name: FORMAT_NAMES[format] }).check();
    await stubSaveDialog(app, join(scratch, 'none', `report.${format}`));
    await page.getByRole('button', { name: 'Save…' }).click();
    await expect(page.getByRole('alert')).toContainText('The report could not be saved. The folder');
    await page.getByRole('button', { name: 'Close this message' }).click();
    await expect(page.getByRole('alert')).toBeEmpty();
    await expect(page.getByRole('button', { name: 'Save…' })).toBeEnabled();
  }
});

test('a long report is previewed in part, and whole when that is asked; saving it can be cancelled', async ({
  launch,
  scratch,
}) => {
  const { app, page } = await launch({ folder: await fiftyIn(scratch) });
  await openReport(page);
  await expect(page.getByText('The first 3 sections of 11; the file will have them all.')).toBeVisible();
  await expect(preview(page).getByRole('heading', { name: 'Scores' })).toBeAttached();
  await expect(preview(page).getByRole('heading', { name: 'Overview' })).toHaveCount(0);

  await page.getByRole('radio', { name: 'PDF' }).check();
  await stubSaveDialog(app, join(scratch, 'long.pdf'));
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('progressbar', { name: 'Writing the report' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Save…' })).toBeEnabled();
  await expect(page.getByRole('alert')).toBeEmpty();
  expect((await readdir(scratch)).filter((name) => name.includes('.pdf'))).toEqual([]);

  await page.getByRole('button', { name: 'Show all here' }).click();
  await expect(page.getByText('The first 3 sections')).toHaveCount(0);
  // By its id: to find a role in so long a page takes longer than to show it.
  await preview(page).locator('#method').waitFor({ state: 'attached', timeout: 60_000 });
});

test('without a section there is nothing to save', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await expect(page.getByText('Choose at least one section.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save…' })).toBeDisabled();
});

test('the choices are there again in the next run', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const first = await launch({ folder: EXAMPLE, userData });
  await openReport(first.page);
  await first.page.getByRole('checkbox', { name: 'Apparatus' }).uncheck();
  await first.page.getByRole('radio', { name: 'Word' }).check();
  await expect
    .poll(async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')).report)
    .toEqual({ format: 'docx', without: ['apparatus'] });
  await first.app.close();

  const { page } = await launch({ folder: EXAMPLE, userData });
  await openReport(page);
  await expect(page.getByRole('checkbox', { name: 'Apparatus' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Redline' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Word' })).toBeChecked();
});

test('axe finds nothing, in both themes; every choice can be made by keyboard', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await openReport(page);
  await expect(preview(page).getByRole('heading', { name: 'Method' })).toBeAttached();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      colorScheme,
    ).toEqual([]);
  }
  await page.getByRole('checkbox', { name: 'Provenance' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Provenance' })).not.toBeChecked();
  await page.getByRole('radio', { name: 'Web page' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'PDF' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save…' })).toBeFocused();
});
