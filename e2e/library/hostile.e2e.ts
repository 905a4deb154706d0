/** A file that no reader survives costs itself, in the real app with its real reader. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { versionNames } from '../window.ts';

/** More elements than the reader's memory holds, in a file that is no larger than a page with pictures. */
const ELEMENTS = 5_000_000;

test('a page that takes all memory is named, the window lives on, and the files behind it open', async ({
  launch,
  scratch,
}) => {
  test.setTimeout(180_000);
  const folder = join(scratch, 'bad');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), 'The port was closed on Tuesday. Nobody was hurt.');
  await writeFile(join(folder, 'bomb.html'), `<!doctype html><p>${'<i>a</i>'.repeat(ELEMENTS)}`);
  await writeFile(join(folder, 'c.txt'), 'The port was closed on Tuesday. One man was hurt.');
  const { page } = await launch({ folder });
  // Meanwhile the window answers.
  await page.getByRole('button', { name: /^Cancel|^Stop/ }).focus();
  await page.getByRole('button', { name: '1 file to check' }).click({ timeout: 120_000 });
  const problem = page.getByRole('dialog').getByRole('listitem');
  await expect(problem).toContainText('bomb.html');
  await expect(problem).toContainText(/the process that reads it ended|took over 30 seconds and was stopped/);
  await page.keyboard.press('Escape');
  await expect(versionNames(page)).toHaveText(['a', 'c']);
});

/** A page whose drawing draws ten others, each of which draws ten others …: two kilobytes that no reader comes to the end of. */
function laughingPdf(levels = 12, each = 10): string {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  const drawing = (level: number) => {
    const words = level === levels - 1;
    const [own, stream] = words
      ? [`/Font<</F ${font}>>`, 'BT /F 12 Tf (ha) Tj ET']
      : [`/XObject<</X ${level + 5} 0 R>>`, '/X Do '.repeat(each)];
    return `<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${own}>>/Length ${stream.length}>>stream\n${stream}\nendstream`;
  };
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 4 0 R>>>>/Contents ${levels + 4} 0 R>>`,
    ...Array.from({ length: levels }, (_, level) => drawing(level)),
    '<</Length 5>>stream\n/X Do\nendstream',
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n`;
}

test('a file that its reader never comes to the end of is named after the time limit, and the rest opens', async ({
  launch,
  scratch,
}) => {
  test.setTimeout(120_000);
  const folder = join(scratch, 'hanging');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), 'The port was closed on Tuesday. Nobody was hurt.');
  await writeFile(join(folder, 'laughs.pdf'), laughingPdf());
  await writeFile(join(folder, 'z.txt'), 'The port was closed on Tuesday. One man was hurt.');
  const { page } = await launch({ folder });
  // Meanwhile the window answers.
  await page.getByRole('button', { name: /^Cancel|^Stop/ }).focus();
  await page.getByRole('button', { name: '1 file to check' }).click({ timeout: 90_000 });
  const problem = page.getByRole('dialog').getByRole('listitem');
  await expect(problem).toContainText('laughs.pdf');
  await expect(problem).toContainText('took over 30 seconds and was stopped');
  await page.keyboard.press('Escape');
  await expect(versionNames(page)).toHaveText(['a', 'z']);
});
