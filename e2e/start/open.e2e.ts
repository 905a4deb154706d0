import { EXAMPLE, expect, test } from '../app.ts';

test('opens the folder of the command line', async ({ launch }) => {
  const { page } = await launch({ folder: EXAMPLE });
  await expect(page.getByText('outlet-a').first()).toBeVisible();
});
