import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import texts from './fixtures/texts.json' with { type: 'json' };
import { extract } from './read.ts';
import type { Extracted } from './readers/extracted.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const read = (path: string) => extract(readFileSync(join(FIXTURES, path)), path);
const only = async (path: string): Promise<Extracted> => {
  const [article] = await read(path);
  if (!article) throw new Error(`no article in ${path}`);
  return article;
};

const FORMATS = readdirSync(join(FIXTURES, 'formats')).filter((name) => !/^locked|_files$/.test(name));

test.each(FORMATS)('%s is read as it was', async (name) => {
  const articles = await read(`formats/${name}`);
  const told = articles.map(({ hints, ...article }) => ({
    ...article,
    hints: hints.map(({ start, end, role, why }) => ({ role, text: article.text.slice(start, end), why })),
  }));
  await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(`fixtures/golden/${name}.json`);
});

test.each(FORMATS)('%s holds the same sentences as every other format', async (name) => {
  const [article] = await read(`formats/${name}`);
  const { text } = await only('formats/article.txt');
  const words = (value: string) => value.replace(/\s+/g, ' ').trim();
  expect(words(article?.text ?? '')).toBe(words(text));
});

test.each(['docx', 'odt', 'rtf', 'md', 'mhtml'])(
  '%s keeps its paragraphs and headings',
  async (extension) => {
    const { text, hints } = await only(`formats/article.${extension}`);
    expect(text.split('\n\n')).toHaveLength(10);
    const told = hints.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
    expect(told).toContain('headline: Port strike enters its third week');
    expect(told).toContain('heading: A question of promises');
  },
);

const ENCODED = texts.texts.flatMap(({ encodings, text }) =>
  encodings.map((encoding) => [encoding, text] as const),
);

test.each(ENCODED)('text in %s is read', async (encoding, text) => {
  const { text: found, notices } = await only(`encodings/${encoding}.txt`);
  expect(found).toBe(text);
  expect(notices).toEqual([]);
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
  'a byte order mark of %s and foreign line ends leave no trace',
  async (encoding) => {
    const { text } = await only(`encodings/${encoding}-bom.txt`);
    expect(text).toBe(texts.texts.at(-1)?.text);
  },
);

test('the name of a file does not decide what it is', async () => {
  const bytes = readFileSync(join(FIXTURES, 'formats/article.docx'));
  const [article] = await extract(bytes, 'article.txt');
  expect(article?.text).toMatch(/^Port strike enters/);
});

test.each([['locked.pdf', 'This PDF is protected by a password.']])('%s: %s', async (name, message) => {
  await expect(read(`formats/${name}`)).rejects.toMatchObject({
    message,
    advice: expect.stringMatching(/\.$/),
  });
});
