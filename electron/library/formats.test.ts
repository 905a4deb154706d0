import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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

test('an OpenDocument table is read row by row, and a text box says what it is', async () => {
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const cells = (...texts: string[]) =>
    `<table:table-row>${texts.map((text) => `<table:table-cell>${p(text)}</table:table-cell>`).join('')}</table:table-row>`;
  const content = `<office:document-content><office:body><office:text>${p('Words.')}<table:table>${cells('Anbar', '1,204')}${cells('Najaf', '870')}</table:table>
    <text:p><draw:frame><draw:text-box>${p('A crane stands idle.')}</draw:text-box></draw:frame></text:p></office:text></office:body></office:document-content>`;
  const odt = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
  const [read] = await extract(odt, 'a.odt');
  expect(read?.text.split('\n\n')).toEqual([
    'Words.',
    'Anbar | 1,204',
    'Najaf | 870',
    'A crane stands idle.',
  ]);
  expect(read?.hints.map(({ role, why }) => `${role}: ${why}`)).toEqual([
    'body: a row of a table',
    'body: a row of a table',
    'caption: stands in a text box, as captions do',
  ]);
});

test('no reader lets a replacement character pass in silence', async () => {
  const shapes: Record<string, (text: string) => string> = {
    'a.txt': (text) => text,
    'a.md': (text) => `# ${text}`,
    'a.html': (text) => `<html><body><p>${text}</p></body></html>`,
    'a.csv': (text) => `title,text\nOne,"${text}"`,
    'a.json': (text) => `[{"title":"One","text":"${text}"}]`,
    'a.eml': (text) =>
      `From: a@b.example\nSubject: One\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
    'a.rtf': (text) => `{\\rtf1\\ansi ${text}}`,
  };
  for (const [name, shape] of Object.entries(shapes)) {
    for (const damaged of [Buffer.from([0xff, 0x81]), Buffer.from('\ufffd')]) {
      const [before = '', after = ''] = shape('Die Gespräche der Häfen §§ dauerten länger, hieß es.').split(
        '§§',
      );
      const bytes = Buffer.concat([Buffer.from(before), damaged, Buffer.from(after)]);
      for (const { text, notices } of await extract(bytes, name))
        expect([name, text.includes('\ufffd') && notices.length === 0]).toEqual([name, false]);
    }
  }
});
