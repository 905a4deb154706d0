/** A person's folder: every format, sub-folders, links, broken and foreign files, in the real app. */
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ROOT, test } from '../app.ts';
import { versionNames } from '../window.ts';

const FIXTURES = join(ROOT, 'electron/library/fixtures');

async function messyFolder(scratch: string): Promise<string> {
  const folder = join(scratch, 'messy');
  await cp(join(FIXTURES, 'formats'), folder, { recursive: true });
  await mkdir(join(folder, 'sub/deeper'), { recursive: true });
  await cp(join(FIXTURES, 'formats/article.docx'), join(folder, 'sub/deeper/no-extension'));
  await symlink(folder, join(folder, 'sub/loop'));
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a', 'hex'));
  await writeFile(join(folder, '.hidden.txt'), 'Nobody sees this.');
  return folder;
}

/** What the window is told of the folder, when it asks for it again. */
const articles = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ files: string[]; problems: string[] }>((resolve) => {
        let files: string[] = [];
        let problems: string[] = [];
        window.variorum.onFolder((event) => {
          if (event.type === 'opened') {
            files = [];
            problems = [];
          }
          if (event.type === 'articles') files.push(...event.articles.map(({ file }) => file));
          if (event.type === 'problem') problems.push(`${event.problem.file}: ${event.problem.message}`);
          if (event.type === 'finished' && !event.cancelled) resolve({ files, problems });
        });
        void window.variorum.ready();
      }),
  );

test('reads a messy folder: every format, and a sentence for each file that holds nothing', async ({
  launch,
  scratch,
}) => {
  const { page } = await launch({ folder: await messyFolder(scratch) });
  const { files, problems } = await articles(page);
  expect(files.sort()).toEqual([
    'article.docx',
    'article.eml',
    'article.md',
    'article.mhtml',
    'article.odt',
    'article.pdf',
    'article.rtf',
    'article.txt',
    'collection.csv',
    'collection.csv',
    'collection.json',
    'collection.json',
    'collection.jsonl',
    'collection.jsonl',
    'port.html',
    'sub/deeper/no-extension',
  ]);
  expect(problems.sort()).toEqual([
    'empty.txt: This file is empty.',
    'locked.pdf: This PDF is protected by a password.',
    'picture.txt: This is a picture, which is not read.',
    'sub/loop: This link leads to a folder that was read already, and was not followed again.',
  ]);
});

test('follows what is added to the folder and removed from it', async ({ launch, scratch }) => {
  const folder = join(scratch, 'watched');
  await mkdir(folder);
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(
    join(folder, 'first.txt'),
    'Port strike goes on\n\nDockworkers in Seahaven voted on Monday to go on.',
  );
  const { page } = await launch({ folder });
  await expect(versionNames(page)).toHaveText(['first']);
  await writeFile(
    join(folder, 'second.txt'),
    'Port strike goes on\n\nDockworkers in Seahaven voted on Monday to go on.',
  );
  await expect(versionNames(page)).toHaveText(['first', 'second']);
  await rm(join(folder, 'second.txt'));
  await expect(versionNames(page)).toHaveText(['first']);
});
