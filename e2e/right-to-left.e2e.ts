/** A story in Arabic: the texts run from right to left, the program's own words from left to right. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { versionNames } from './window.ts';

const LEAD =
  'قال رئيس الوزراء يوم الثلاثاء إن بلاده تريد خروجا سريعا للقوات الأجنبية، لكنه لم يحدد موعدا نهائيا.';
const TEXTS = {
  'kanal.txt': `رئيس الوزراء يطالب بانسحاب القوات\n\n${LEAD}\n\nوجاءت الضربات ردا على عشرات الهجمات بالصواريخ على القوات الأمريكية.\n`,
  'sahifa.txt': `رئيس الوزراء يطالب بانسحاب القوات\n\n${LEAD}\n\nوجاءت الضربات ردا على هجمات كثيرة بالصواريخ على القوات الأمريكية.\n`,
};

test('paragraphs keep their numbers at the outer edges of the columns', async ({ launch, scratch }) => {
  const folder = join(scratch, 'arabic');
  await mkdir(folder);
  for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(folder, name), text);
  const { page } = await launch({ folder });
  await expect(versionNames(page)).toHaveCount(2);
  await page.keyboard.press('2');

  const cell = (side: 'a' | 'b') => page.locator(`td[data-side="${side}"]`, { hasText: 'الضربات' });
  await expect(cell('a').locator('mark')).toHaveText('عشرات الهجمات');
  expect(
    await cell('a')
      .locator('p')
      .evaluate((p) => getComputedStyle(p).direction),
  ).toBe('rtl');
  const place = async (side: 'a' | 'b') => {
    const [text, number] = [
      await cell(side).boundingBox(),
      await cell(side).locator('[data-number]').boundingBox(),
    ];
    return { text, number };
  };
  const [left, right] = [await place('a'), await place('b')];
  expect(left.number?.x).toBeLessThan(left.text?.x ?? 0);
  expect(right.number?.x).toBeGreaterThan((right.text?.x ?? 0) + (right.text?.width ?? 0));
});
