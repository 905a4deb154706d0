/** Saved pages, mails and pasted texts with all that stands around an article, in several languages and scripts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onlyVersion, told } from './fixtures/told.ts';

const FOLDER = join(import.meta.dirname, 'fixtures/pages');
const PAGES = readdirSync(FOLDER).filter((name) => !name.endsWith('.roles.txt'));

test.each(PAGES)('%s: each paragraph with its role, each fact with its source', async (name) => {
  await expect(`${told(await onlyVersion(join(FOLDER, name)))}\n`).toMatchFileSnapshot(
    join(FOLDER, `${name}.roles.txt`),
  );
});
