/** Files made to harm, or broken by chance: each ends in articles or in a plain sentence, in bounded time and space. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from './read.ts';
import { Unreadable } from './readers/extracted.ts';

/**
 * A thousand random files for each reader, and some six thousand broken ones; `THOROUGH=10 npx vitest run
 * electron/library/hostile.test.ts` tries ten times as many: ten thousand for each reader.
 */
const THOROUGH = Number(process.env.THOROUGH ?? 1);
const FORMATS = join(import.meta.dirname, 'fixtures/formats');
const fixture = (name: string) => readFileSync(join(FORMATS, name));
const text = (value: string) => new TextEncoder().encode(value);

/** A file's articles, or the sentence that says why there are none. */
const outcome = async (bytes: Uint8Array, name: string): Promise<string> => {
  try {
    return (await extract(bytes, name)).map((article) => article.text).join('\n');
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
};

const WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const docx = (document: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': text(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': text(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': text(document),
    ...more,
  });

test('a zip bomb is not unpacked', async () => {
  const bomb = docx(`${WORD}${'<w:p/>'.repeat(3_000_000)}`);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await outcome(bomb, 'bomb.docx')).toMatch(
    /^Unpacked, the text of this file would take more than 16 MB/,
  );
});

test('a zip archive that lies about its sizes gets no more memory than it says', async () => {
  const bomb = docx(`${WORD}${'<w:p/>'.repeat(3_000_000)}`);
  const lying = Buffer.from(bomb);
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
    lying.writeUInt32LE(Math.min(1000, lying.readUInt32LE(at + 24)), at + 24);
  await expect(outcome(lying, 'lying.docx').catch(() => 'an error')).resolves.not.toContain('lying');
});

test('entities of a Word document are not expanded', async () => {
  const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = docx(
    `<!DOCTYPE w [<!ENTITY e0 "boom">${entities}]>${WORD}<w:p><w:r><w:t>Words &e20;</w:t></w:r></w:p></w:body></w:document>`,
  );
  const result = await outcome(bomb, 'entities.docx').catch((error: Error) => error.message);
  expect(result.length).toBeLessThan(1000);
});

test('a Word document nested 20,000 deep ends in a sentence', async () => {
  const deep = docx(`${WORD}${'<w:sdt><w:sdtContent>'.repeat(20_000)}<w:p><w:r><w:t>Deep.</w:t></w:r></w:p>`);
  expect(await outcome(deep, 'deep.docx')).toMatch(/^This document is nested more than 400 levels deep/);
});

test('Rich Text nested 200,000 deep is read', async () => {
  expect(
    await outcome(text(`{\\rtf1 ${'{'.repeat(200_000)}Deep words.${'}'.repeat(200_000)}}`), 'deep.rtf'),
  ).toBe('Deep words.');
});

test('a mail nested 1,000 deep ends in a sentence', async () => {
  const parts = Array.from(
    { length: 1000 },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
  ).join('');
  expect(await outcome(text(`MIME-Version: 1.0\nSubject: x\n${parts}`), 'deep.eml')).toMatch(
    /damaged or nested|No text/,
  );
});

test('JSON nested 100,000 deep ends in a sentence', async () => {
  expect(await outcome(text(`[{"text":${'['.repeat(100_000)}`), 'deep.json')).toBe('This is not valid JSON.');
});

test('a PDF of a million parts ends in a sentence', async () => {
  const parts = Array.from({ length: 1_000_000 }, (_, i) => `${i + 1} 0 obj\n`).join('');
  expect(await outcome(text(`%PDF-1.7\n${parts}trailer\n<</Root 1 0 R>>\n`), 'parts.pdf')).toMatch(
    /^This PDF is made of more than 100,000 parts/,
  );
});

test('formats that have no reader are named, with what to do', async () => {
  const messages = await Promise.all(
    [
      ['old.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more'],
      ['picture.txt', '\x89PNG\r\n\x1a\n and more'],
      ['archive.html', 'PK\x03\x04 and more'],
      ['program.md', '\x7fELF and more'],
    ].map(([name = '', head = '']) => outcome(Buffer.from(head, 'latin1'), name)),
  );
  expect(messages).toEqual([
    'This is an old Word, Excel or Outlook file (.doc, .xls, .msg), which is not read.',
    'This is a picture, which is not read.',
    'This is a zip archive, which is not read.',
    'This is a program or a database, which is not read.',
  ]);
});

/** The text formats, by marks that lead random bytes to each reader. */
const MARKS = [
  '',
  '\ufeff',
  '<html><p>',
  '{\\rtf1 ',
  '{"text":"',
  'title,text,source\n',
  '---\ntitle: x\n---\n',
  'MIME-Version: 1.0\nSubject: x\n\n',
  '%PDF-1.7\n',
  'PK\x03\x04',
];

/** Random bytes where the reader of each format meets them. */
const behind = (mark: string) => (bytes: Uint8Array) => Buffer.concat([Buffer.from(mark, 'latin1'), bytes]);
const odt = (content: Uint8Array) =>
  zipSync(
    { mimetype: text('application/vnd.oasis.opendocument.text'), 'content.xml': content },
    { level: 0 },
  );
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'x.txt': behind(''),
  'x.md': behind('---\ntitle: x\n---\n# x\n'),
  'x.html': behind('<!doctype html><html><p>'),
  'x.mhtml': behind(
    'MIME-Version: 1.0\nSnapshot-Content-Location: https://x.example\nContent-Type: text/html\n\n<p>',
  ),
  'x.eml': behind('MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n'),
  'x.rtf': behind('{\\rtf1 '),
  'x.pdf': behind('%PDF-1.7\n1 0 obj\n<</Type/Catalog'),
  'x.docx': (bytes) => docx(`${WORD}<w:p><w:r><w:t>${Buffer.from(bytes).toString('latin1')}`),
  'x.odt': (bytes) => odt(Buffer.concat([text('<o><office:text><text:p>'), bytes])),
  'x.json': behind('[{"text":"'),
  'x.jsonl': behind('{"text":"x"}\n{"text":"'),
  'x.csv': behind('title,text,source\n'),
};

test.each(Object.entries(READERS))(
  'random bytes never crash the reader of %s',
  async (name, around) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await outcome(Buffer.from(around(bytes)), name).catch(damaged);
      }),
      { numRuns: 1000 * THOROUGH },
    );
  },
  60_000 * THOROUGH,
);

test(
  'random words in the marks of a format never crash its reader',
  async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</div>',
      '<a href=',
      '"',
      '{',
      '}',
      '\\par ',
      '\\u-5',
      "\\'9",
      '\\bin9',
      '--b',
      '\n\n',
      ',',
      ';',
      '[',
      ']',
      ':',
      '&#x',
      '&amp;',
      '<!--',
      '<![CDATA[',
      '#',
      '**',
      '](',
      '```',
      '|',
      'word ',
      '字',
      '\u200f',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MARKS.slice(0, 8)),
        fc.array(piece, { maxLength: 60 }),
        async (mark, pieces) => {
          await outcome(text(mark + pieces.join('')), 'x.md').catch(damaged);
        },
      ),
      { numRuns: 4500 * THOROUGH },
    );
  },
  60_000 * THOROUGH,
);

const DAMAGED = [
  'article.docx',
  'article.odt',
  'article.rtf',
  'article.eml',
  'article.mhtml',
  'port.html',
  'collection.json',
  'collection.csv',
  'article.md',
];

test.each(DAMAGED)(
  '%s with damage never crashes its reader',
  async (name) => {
    const whole = fixture(name);
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Buffer.from(whole);
          for (const { at, byte } of changes) bytes[at] = byte;
          await outcome(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes, name).catch(damaged);
        },
      ),
      { numRuns: 100 * THOROUGH },
    );
  },
  60_000,
);

test(
  'article.pdf with damage never crashes its reader',
  async () => {
    const whole = fixture('article.pdf');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
          minLength: 1,
          maxLength: 20,
        }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const { at, byte } of changes) bytes[at] = byte;
          await outcome(bytes, 'x.pdf').catch(damaged);
        },
      ),
      { numRuns: 100 * THOROUGH },
    );
  },
  60_000 * THOROUGH,
);

/** A library may throw on damage; that becomes a sentence. What must not be is an error of our own making. */
function damaged(error: unknown): void {
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(TypeError);
}
