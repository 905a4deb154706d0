/** Relations: who shares how much with whom, and whose words. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleIn, expect, test } from './app.ts';
import { expectAccessible, show } from './views.ts';

test('Relations: how much is shared, and whose words', async ({ launch, scratch }) => {
  const { page } = await launch({ folder: await exampleIn(scratch) });
  await show(page, 'Relations');
  const matrix = page.getByRole('table');
  await expect(matrix.getByTitle(/of outlet-c’s wording is in outlet-a/)).toContainText('%');
  await page.getByRole('button', { name: 'Same passages' }).click();
  await expect(matrix.getByTitle(/of outlet-c’s passages are in outlet-a/)).toContainText('%');
  await expect(page.getByText(/share wording of their own|Not enough evidence/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Both' }).click();
  await expect(matrix.getByTitle(/^outlet-c in outlet-a: \d+ % on average$/)).toBeVisible();
  const group = page
    .getByRole('listitem')
    .filter({ hasText: '2 versions share wording of their own' })
    .last();
  await expect(group).toContainText('outlet-b');
  await expect(group).toContainText('outlet-e');
  await expect(group.locator('q mark').first()).not.toBeEmpty();
  await expectAccessible(page);

  await group
    .getByRole('button', { name: /^passage \d+$/ })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'outlet-b and outlet-e' })).toBeVisible();
});

test('Relations: two versions that tell the same in words of their own are no group', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await retoldIn(scratch) });
  await show(page, 'Relations');
  await expect(page.getByText('Not enough evidence')).toBeVisible();
  await expect(page.getByText(/share wording of their own in/)).toHaveCount(0);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
  await expectAccessible(page);
});

const TOLD = {
  'north.txt': `Basra harbour closed after tanker fire kills three sailors

The army closed the harbour of Basra on Monday after a fire aboard the tanker Amal killed three sailors.

Governor Hadi Karim blamed a faulty valve that engineers had reported in March.

Insurers expect claims of ninety million dollars from the owners of the tanker Amal.
`,
  'south.txt': `Three sailors die in Basra as tanker Amal burns

Three sailors died when flames swept the tanker Amal in Basra; soldiers shut the harbour on Monday.

A valve known since March to be broken was the cause, according to Hadi Karim, who governs the province.

The tanker’s owners may ask for ninety million dollars, say those who insured the Amal.
`,
};

async function retoldIn(scratch: string): Promise<string> {
  const folder = join(scratch, 'retold');
  await mkdir(folder);
  for (const [name, text] of Object.entries(TOLD)) await writeFile(join(folder, name), text);
  return folder;
}
