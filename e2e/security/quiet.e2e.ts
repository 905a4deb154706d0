import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLE, expect, test } from '../app.ts';

test('the whole app, with a story open, asks the network for nothing', async ({ launch, scratch }) => {
  const log = join(scratch, 'net-log.json');
  const { app, page } = await launch({ folder: EXAMPLE, args: [`--log-net-log=${log}`] });
  await expect(page.getByText('outlet-a').first()).toBeVisible();
  await app.close();
  const addresses = (await readFile(log, 'utf8')).match(/"url":"[^"]*"|"host":"[^"]*"/g) ?? [];
  expect(addresses.filter((address) => !address.startsWith('"url":"app:'))).toEqual([]);
});
