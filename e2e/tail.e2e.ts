/** An article that ends early is told from one that leaves something out in the middle. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { show } from './views.ts';

const SAID = [
  'The finance ministry of Peru published its new budget on Monday after weeks of dispute.',
  'Opposition lawmakers walked out of the chamber during the vote in protest.',
  'Teachers and nurses will receive smaller pay rises than the unions had demanded.',
  'The central bank in Lima warned that prices may rise faster than it had expected.',
  'Two former ministers are still under investigation over the missing harbour funds.',
];

test('what no version has after an article’s end is said to be missing from there to the end', async ({
  launch,
  scratch,
}) => {
  const folder = join(scratch, 'tail');
  await mkdir(folder);
  const write = (outlet: string, ...left: number[]) =>
    writeFile(join(folder, `${outlet}.txt`), SAID.filter((_, n) => !left.includes(n)).join('\n\n'));
  await write('whole');
  await write('short', 4);
  await write('cut', 2);
  const { page } = await launch({ folder });
  await show(page, 'Key divergences');
  const card = (text: string) => page.locator('main ol > li').filter({ hasText: text });
  await expect(card('missing harbour funds')).toContainText('from here to their end');
  await expect(card('smaller pay rises')).toContainText('inside their text');
});
