import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { READING, REPORT_CHOICES } from '../shared/contract.ts';
import { openStore, withRecent } from './state.ts';

let file = '';

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'state-')), 'settings.json');
});

describe('what is kept between runs', () => {
  it('reads a file from before there was a reading style, and choices of a report', async () => {
    await writeFile(file, JSON.stringify({ version: 1, theme: 'dark', recent: [] }));
    const { store, problem } = await openStore(file);
    expect(store.get()).toMatchObject({ theme: 'dark', reading: READING, report: REPORT_CHOICES });
    expect(problem).toBeUndefined();
  });

  it('starts with the system’s theme and no recent folders', async () => {
    const { store, problem } = await openStore(file);
    expect(store.get()).toMatchObject({ theme: 'system', recent: [] });
    expect(problem).toBeUndefined();
  });

  it('is there again in the next run', async () => {
    const { store } = await openStore(file);
    await store.set({ theme: 'dark' });
    await store.set({ recent: ['/stories'] });
    expect((await openStore(file)).store.get()).toMatchObject({ theme: 'dark', recent: ['/stories'] });
  });

  it('holds every change, even of those made at the same time', async () => {
    const { store } = await openStore(file);
    await Promise.all([
      store.set({ theme: 'light' }),
      store.set({ recent: ['/a'] }),
      store.set({ theme: 'dark' }),
    ]);
    expect((await openStore(file)).store.get()).toMatchObject({ theme: 'dark', recent: ['/a'] });
  });

  it('is told to who listens', async () => {
    const { store } = await openStore(file);
    const themes: string[] = [];
    store.onChange(({ theme }) => themes.push(theme));
    await store.set({ theme: 'dark' });
    expect(themes).toEqual(['dark']);
  });

  it('leaves nothing but the one file', async () => {
    const { store } = await openStore(file);
    await store.set({ theme: 'dark' });
    expect(await readdir(dirname(file))).toEqual([basename(file)]);
  });
});

describe('a settings file that cannot be understood', () => {
  it.each([
    ['no JSON', '{"theme": "da'],
    ['an unknown theme', '{"version": 1, "theme": "pink", "recent": []}'],
    ['a newer format', '{"version": 2, "theme": "dark", "recent": []}'],
    ['nothing', ''],
  ])('is set aside, whole, and told of: %s', async (_, content) => {
    await writeFile(file, content);
    const { store, problem } = await openStore(file);
    expect(store.get()).toMatchObject({ theme: 'system' });
    expect(problem?.message).toContain('settings could not be read');

    const [aside = ''] = await readdir(dirname(file));
    expect(problem?.advice).toContain(aside);
    expect(await readFile(join(dirname(file), aside), 'utf8')).toBe(content);
  });
});

describe('the recent list', () => {
  it('has the folder opened last first, and each folder once', () => {
    expect(withRecent(['/a', '/b'], '/b')).toEqual(['/b', '/a']);
  });

  it('holds ten folders', () => {
    const many = Array.from({ length: 10 }, (_, index) => `/${index}`);
    expect(withRecent(many, '/new')).toEqual(['/new', ...many.slice(0, 9)]);
  });
});
