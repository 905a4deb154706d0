import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FolderEvent } from '../../shared/contract.ts';
import { folder } from './folder.ts';
import { listFiles } from './list.ts';
import { LARGEST_FILE, LARGEST_TEXT, readFile } from './read.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (path: string, content = `Words of ${path}.`) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), content);
};

const all = async (events: AsyncIterable<FolderEvent>): Promise<FolderEvent[]> => {
  const list: FolderEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
};

/** Events in short: "articles a.txt", "removed b.txt", "problem c.txt: …". */
const told = (events: readonly FolderEvent[]) =>
  events.flatMap((event) => {
    if (event.type === 'articles') return event.articles.map(({ file, text }) => `${file}: ${text}`);
    if (event.type === 'removed') return [`removed ${event.file}`];
    if (event.type === 'problem') return [`problem ${event.problem.file}: ${event.problem.message}`];
    return event.type === 'progress' ? [] : [event.type];
  });

test('sub-folders are read, in the order of names; what is hidden is not', async () => {
  for (const path of ['b/two.txt', 'a.txt', 'b/deep/one.md', '.hidden/x.txt', '.DS_Store', '~$draft.docx'])
    await put(path);
  expect((await listFiles(root)).files).toEqual(['a.txt', 'b/deep/one.md', 'b/two.txt']);
});

test('the parts of a completely saved page are no articles, in whatever language the browser spoke', async () => {
  for (const path of [
    'Talks.html',
    'Talks_files/frame.html',
    'Port.htm',
    'Port-Dateien/ad.html',
    'Talks more/x.html',
  ])
    await put(path);
  expect((await listFiles(root)).files).toEqual(['Port.htm', 'Talks more/x.html', 'Talks.html']);
});

test('files beside the articles are left out, and that is told once', async () => {
  for (const path of ['a.txt', 'a.jpg', 'b.png', 'c.gif', 'README.md', 'style.css']) await put(path);
  const { files, problems } = await listFiles(root);
  expect(files).toEqual(['a.txt']);
  expect(problems.map(({ message }) => message)).toEqual([
    '4 files hold no articles, going by the name, and were left out: a.jpg, b.png, c.gif …',
  ]);
});

test('links are followed, loops and second ways to the same file are not', async () => {
  await put('sub/a.txt');
  await symlink(root, join(root, 'sub/loop'));
  await symlink(join(root, 'sub'), join(root, 'again'));
  await symlink(join(root, 'nowhere'), join(root, 'broken.txt'));
  await symlink(join(root, 'sub/a.txt'), join(root, 'again.txt'));
  const { files, problems } = await listFiles(root);
  expect(files).toEqual(['sub/a.txt']);
  expect(problems.map(({ file }) => file)).toEqual(['again', 'broken.txt', 'sub/loop']);
  expect(problems.find(({ file }) => file === 'broken.txt')?.message).toBe('This is not there any more.');
});

/** The user that owns nothing: root may read whatever the permissions say. */
const NOBODY = 65_534;

test.skipIf(process.platform === 'win32')('what may not be read is told, with what to do', async () => {
  await put('locked.txt');
  await put('locked/inside.txt');
  await put('open.txt');
  await chmod(root, 0o755);
  for (const path of ['locked.txt', 'locked']) await chmod(join(root, path), 0);
  const events = told(await (process.getuid?.() === 0 ? readAs(NOBODY) : all(folder(root).read())));
  expect(events).toEqual([
    'opened',
    'problem locked: You are not allowed to read this.',
    'problem locked.txt: You are not allowed to read this.',
    'open.txt: Words of open.txt.',
    'finished',
  ]);
  await chmod(join(root, 'locked'), 0o755);
});

/** The folder's events, as a process of that user meets them. It looks at the code before it gives up its rights. */
async function readAs(uid: number): Promise<FolderEvent[]> {
  const [code, reader] = ['folder.ts', 'readers/txt.ts'].map(
    (path) => pathToFileURL(join(import.meta.dirname, path)).href,
  );
  const script = `const { folder } = await import('${code}');
    await import('${reader}');
    process.setuid(${uid});
    for await (const event of folder(${JSON.stringify(root)}).read()) console.log(JSON.stringify(event));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('empty and huge files are refused before they are read', async () => {
  await put('empty.txt', '');
  await put('huge.pdf');
  await truncate(join(root, 'huge.pdf'), LARGEST_FILE + 1);
  await put('long.txt', 'word '.repeat(LARGEST_TEXT / 5 + 1));
  const messages = await Promise.all(
    ['empty.txt', 'huge.pdf', 'long.txt'].map(
      async (file) => (await readFile(root, file)).problems[0]?.message,
    ),
  );
  expect(messages).toEqual([
    'This file is empty.',
    'This file is too large: 65 MB, where 64 MB is the limit, and 16 MB for plain text.',
    'This file is too large: 17 MB, where 16 MB is the limit for plain text.',
  ]);
});

test('a text of 200 MB is refused by its size, by name and with what to do', async () => {
  await put('novels.txt', '');
  await truncate(join(root, 'novels.txt'), 200 * 1024 * 1024);
  expect((await readFile(root, 'novels.txt')).problems).toEqual([
    {
      file: 'novels.txt',
      message: 'This file is too large: 200 MB, where 64 MB is the limit, and 16 MB for plain text.',
      advice:
        'Save only the article, without other texts or large pictures; split a collection into several files.',
    },
  ]);
});

test('reading tells of each file, and cancelling stops after the one at hand', async () => {
  for (const path of ['a.txt', 'b.txt', 'c.txt']) await put(path);
  expect(told(await all(folder(root).read()))).toEqual([
    'opened',
    'a.txt: Words of a.txt.',
    'b.txt: Words of b.txt.',
    'c.txt: Words of c.txt.',
    'finished',
  ]);
  const stop = new AbortController();
  const events: FolderEvent[] = [];
  for await (const event of folder(root).read(stop.signal)) {
    events.push(event);
    if (event.type === 'articles') stop.abort();
  }
  expect(told(events)).toEqual(['opened', 'a.txt: Words of a.txt.', 'finished']);
  expect(events.at(-1)).toEqual({ type: 'finished', cancelled: true });
});

test('a file whose reading is cancelled is no problem', async () => {
  await put('a.txt');
  const stop = new AbortController();
  const ended = { file: 'a.txt', message: 'The process that reads it ended.', advice: '' };
  const readOne = async () => {
    stop.abort();
    return { articles: [], problems: [ended] };
  };
  expect(told(await all(folder(root, readOne).read(stop.signal)))).toEqual(['opened', 'finished']);
});

test('an update tells what was added, changed, renamed and removed, and no more', async () => {
  for (const path of ['a.txt', 'b.txt', 'c.txt']) await put(path);
  const opened = folder(root);
  await all(opened.read());
  expect(told(await all(opened.update()))).toEqual([]);
  await put('a.txt', 'Other words.');
  await put('sub/new.txt');
  await rename(join(root, 'b.txt'), join(root, 'z.txt'));
  await put('c.txt', '');
  expect(told(await all(opened.update()))).toEqual([
    'removed b.txt',
    'a.txt: Other words.',
    'removed c.txt',
    'problem c.txt: This file is empty.',
    'sub/new.txt: Words of sub/new.txt.',
    'z.txt: Words of b.txt.',
  ]);
});

test('a file that becomes a folder, and a folder that becomes a file, are read as what they are now', async () => {
  for (const path of ['a.txt', 'b.txt/inside.txt']) await put(path);
  const opened = folder(root);
  await all(opened.read());
  for (const path of ['a.txt', 'b.txt']) await rm(join(root, path), { recursive: true });
  for (const path of ['a.txt/inside.txt', 'b.txt']) await put(path);
  expect(told(await all(opened.update()))).toEqual([
    'removed a.txt',
    'removed b.txt/inside.txt',
    'a.txt/inside.txt: Words of a.txt/inside.txt.',
    'b.txt: Words of b.txt.',
  ]);
});

test('of 500 files that change at once each is told of once', async () => {
  const files = Array.from({ length: 500 }, (_, i) => `${i}.txt`);
  for (const file of files) await put(file);
  const opened = folder(root);
  await all(opened.read());
  await Promise.all(files.map((file) => put(file, `Other words of ${file}.`)));
  const events = told(await all(opened.update()));
  expect(events.toSorted()).toEqual(files.map((file) => `${file}: Other words of ${file}.`).toSorted());
  expect(told(await all(opened.update()))).toEqual([]);
});

test('a folder that is deleted is told of once; when it comes back its files are read again', async () => {
  await put('a.txt');
  const opened = folder(root);
  await all(opened.read());
  await rename(root, `${root}-away`);
  expect(told(await all(opened.update()))).toEqual([
    'problem : The folder is not there any more, or cannot be read; what was read of it stays here.',
  ]);
  expect(told(await all(opened.update()))).toEqual([]);
  await rename(`${root}-away`, root);
  await put('a.txt', 'New words.');
  expect(told(await all(opened.update()))).toEqual(['removed ', 'a.txt: New words.']);
});

test('files with the same bytes are articles of their own', async () => {
  await put('a.txt', 'Same.');
  await put('b.txt', 'Same.');
  const events = await all(folder(root).read());
  const ids = events.flatMap((event) =>
    event.type === 'articles' ? event.articles.map(({ id }) => id) : [],
  );
  expect(ids).toHaveLength(2);
  expect(ids[1]).toMatch(new RegExp(`^${ids[0]}@[0-9a-f]{16}$`));
});
