/** PDF: the text layer, in reading order. */
import { type Extracted, type Notice, Unreadable } from './extracted.ts';
import type { Facts } from './fields.ts';
import { named } from './office-properties.ts';
import { join } from './passages.ts';
import { inReadingOrder } from './pdf-columns.ts';
import { type Fragment, fragmentsOf } from './pdf-fragments.ts';
import { withoutMargins } from './pdf-margins.ts';
import { openPdf } from './pdf-open.ts';
import { paragraphs } from './pdf-paragraphs.ts';

/** A newspaper has a hundred pages; an article has one to twenty. */
const MOST_PAGES = 200;
/** A newspaper has some ten thousand. Where their table is broken, each takes up to a kilobyte to find. */
const MOST_OBJECTS = 100_000;
/** Fewer letters a page than a line has: stamps and page numbers on what are pictures. */
const FEWEST_LETTERS = 40;

/** Reads a PDF's text: columns in their order, hyphenation undone; running heads and page numbers kept outside. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted[]> {
  if (hasMoreObjects(bytes, MOST_OBJECTS)) throw tooMany();
  const { pages, aside, count, info } = await fragments(bytes);
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < FEWEST_LETTERS * Math.min(pages.length, 3)) throw pictures();
  const { kept, outside } = withoutMargins(pages);
  return [
    {
      encoding: 'as the PDF’s fonts say',
      ...join(paragraphs(inReadingOrder(kept))),
      metadata: factsOf(info),
      outside: [...outside, ...aside].join('\n'),
      notices: [...(count > MOST_PAGES ? [cut(count)] : []), ...unmapped(pages)],
    },
  ];
}

function hasMoreObjects(bytes: Uint8Array, limit: number): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let found = 0;
  for (let at = view.indexOf(' obj'); at >= 0 && found <= limit; at = view.indexOf(' obj', at + 4)) found++;
  return found > limit;
}

interface Pages {
  readonly pages: Fragment[][];
  /** What stands at an angle to the lines. */
  readonly aside: string[];
  readonly count: number;
  readonly info: object;
}

async function fragments(bytes: Uint8Array): Promise<Pages> {
  const task = await openPdf(bytes);
  try {
    const document = await task.promise;
    const pages: Fragment[][] = [];
    const aside: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const found = fragmentsOf((await page.getTextContent()).items);
      pages.push(found.fragments);
      aside.push(...found.aside);
      page.cleanup();
    }
    return { pages, aside, count: document.numPages, info: (await document.getMetadata()).info };
  } catch (error) {
    throw explained(error);
  } finally {
    await task.destroy();
  }
}

function factsOf(info: object): Facts {
  const facts: Facts = {};
  const property = (name: string) => {
    const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const headline = named(property('Title'));
  const byline = named(property('Author'));
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(property('CreationDate') ?? '') ?? [];
  if (headline) facts.headline = { value: headline, from: 'PDF properties (Title)' };
  if (byline) facts.byline = { value: byline, from: 'PDF properties (Author)' };
  if (year) facts.date = { value: `${year}-${month}-${day}`, from: 'PDF properties (CreationDate)' };
  return facts;
}

/** pdf.js has a dozen kinds of error for broken files; to a person they are one. */
function explained(error: unknown): Unreadable {
  return error instanceof Error && error.name === 'PasswordException' ? locked() : damaged();
}

const locked = () =>
  new Unreadable(
    'This PDF is protected by a password.',
    'Open it with the password, and print or save it as a PDF without.',
  );
const damaged = () =>
  new Unreadable(
    'This PDF is damaged and cannot be opened.',
    'Download or copy it again; or print it from another program as a new PDF.',
  );
const tooMany = () =>
  new Unreadable(
    `This PDF is made of more than ${MOST_OBJECTS.toLocaleString('en')} parts, which is more than an article has.`,
    'Print the article’s own pages from another program as a new PDF.',
  );
const pictures = () =>
  new Unreadable(
    'This PDF has no text in it: its pages are pictures of text.',
    'Have a program recognise the text (OCR), or save the article as a web page or text instead.',
  );
const cut = (count: number): Notice => ({
  message: `Only the first ${MOST_PAGES} of its ${count} pages were read.`,
  advice: 'Save the article’s own pages as a PDF.',
});

/** Fonts without a table to Unicode: what is seen cannot be known as text. */
function unmapped(pages: readonly Fragment[][]): Notice[] {
  const strange = pages.flat().filter(({ text }) => /[\ue000-\uf8ff]/.test(text)).length;
  return strange === 0
    ? []
    : [
        {
          message:
            'Some of its characters cannot be known as text, since its fonts do not say what they are.',
          advice:
            'Check its text against the page; if it is wrong, save the article as a web page or text instead.',
        },
      ];
}
