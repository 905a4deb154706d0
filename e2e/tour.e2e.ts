import { join } from 'node:path';
import { EXAMPLE, expect, test } from './app.ts';
import { chooseInMenu } from './window.ts';

test('a newcomer is shown round in five steps by keyboard, once', async ({ launch, scratch }) => {
  const userData = join(scratch, 'user-data');
  const first = await launch({ folder: EXAMPLE, userData, firstRun: true });
  const tour = first.page.getByRole('dialog');
  for (const step of [
    'One story, many versions',
    'Ways to look at it',
    'What the marks mean',
    'The evidence',
  ]) {
    await expect(tour).toHaveAccessibleName(step);
    await expect(tour).toBeInViewport({ ratio: 1 });
    await first.page.keyboard.press('Enter');
  }
  await expect(tour).toHaveAccessibleName('A report to hand in');
  await first.page.keyboard.press('Enter');
  await expect(tour).toBeHidden();
  await first.app.close();

  const { page } = await launch({ folder: EXAMPLE, userData });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the tour can be skipped, and taken again from the menu', async ({ launch }) => {
  const { app, page } = await launch({ folder: EXAMPLE, firstRun: true });
  const tour = page.getByRole('dialog');
  await expect(tour).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tour).toBeHidden();
  await chooseInMenu(app, 'A short tour');
  await expect(tour).toHaveAccessibleName('One story, many versions');
  await page.getByRole('button', { name: 'Skip the tour' }).click();
  await expect(tour).toBeHidden();
});
