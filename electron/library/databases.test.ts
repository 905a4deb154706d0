/** Downloads of news databases, several articles in one file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALIGNED_ROLES } from '../../shared/article.ts';
import { told, versionsIn } from './fixtures/told.ts';

const FOLDER = join(import.meta.dirname, 'fixtures/databases');
const DOWNLOADS = readdirSync(FOLDER).filter((name) => !name.endsWith('.roles.txt'));

test.each(DOWNLOADS)('%s: each paragraph of each article with its role', async (name) => {
  const versions = await versionsIn(join(FOLDER, name));
  await expect(`${versions.map(told).join('\n\n# \n')}\n`).toMatchFileSnapshot(
    join(FOLDER, `${name}.roles.txt`),
  );
});

test.each(DOWNLOADS)(
  '%s holds two articles, however short, each with headline, outlet and date',
  async (name) => {
    const versions = await versionsIn(join(FOLDER, name));
    expect(versions.map(({ metadata }) => metadata.headline?.value)).toEqual([
      'Harbor Town Votes To Keep Its Old Ferry',
      'Ferry stays, and so does the quarrel',
    ]);
    expect(versions.map(({ metadata }) => metadata.outlet?.value)).toEqual([
      expect.stringContaining('The Morning Courier'),
      expect.stringContaining('The Daily Islander'),
    ]);
    expect(versions.every(({ metadata }) => /2024/.test(metadata.date?.value ?? ''))).toBe(true);
  },
);

test.each(DOWNLOADS)('%s: only headline, summary and text are compared', async (name) => {
  const [first] = await versionsIn(join(FOLDER, name));
  const compared = first?.blocks
    .filter(({ role }) => ALIGNED_ROLES.has(role))
    .map(({ start, end }) => first.text.slice(start, end).trim().replace(/\s+/g, ' '));
  expect(compared?.[0]).toBe('Harbor Town Votes To Keep Its Old Ferry');
  expect(compared?.slice(1).every((text) => /^(?:The |A dissent|["'])/.test(text))).toBe(true);
});
