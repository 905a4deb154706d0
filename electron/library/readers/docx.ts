import { zipSync } from 'fflate/browser';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { tidy } from '../decode.ts';
import { type Extracted, Unreadable } from './extracted.ts';
import { officeProperties } from './office-properties.ts';
import { join, passagesOf, withHeadline } from './passages.ts';
import { refuseDeep } from './shallow.ts';
import { members } from './zip.ts';

/** Names that Word gives its styles, as the HTML elements whose roles we know. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  'comment-reference => sup',
];

/** Reads a Word document: headings, captions and paragraphs; notes, headers and footers are kept outside. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted[]> {
  const parts = members(
    bytes,
    (name) => /\.(?:xml|rels)$/.test(name) && !/^(?:word\/theme|customXml)\//.test(name),
  );
  const xml = (name: string) => new TextDecoder().decode(parts.get(name));
  const unpacked = zipSync(Object.fromEntries(parts), { level: 0 });
  for (const name of parts.keys()) refuseDeep(xml(name));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(unpacked) }, OPTIONS).catch(refuse);
  const { document } = parseHTML(`<html><body>${tidy(value)}</body></html>`);
  const notes = takeNotes(document);
  const margins = [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer|comments)\d*\.xml$/.test(name))
    .map(xml)
    .map(words);
  return [
    {
      encoding: 'UTF-8 (as Word documents are)',
      ...join(withHeadline(passagesOf(document))),
      metadata: officeProperties(xml('docProps/core.xml')),
      outside: [...notes, ...margins, deleted(xml('word/document.xml'))].filter(Boolean).join('\n'),
      notices: [],
    },
  ];
}

/** Pictures are never unpacked. */
const OPTIONS = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };

/** Takes the notes, and the numbers that lead to them, out of the document. */
function takeNotes(document: Document): string[] {
  for (const mark of document.querySelectorAll('sup > a[id*="note-ref-"], a[id^="comment-ref-"]'))
    mark.remove();
  const notes = [...document.querySelectorAll('li[id*="note-"], dd, dt[id^="comment-"]')];
  return notes.map((note) => {
    note.remove();
    return (note.textContent ?? '').replace(/↑\s*$/, '').trim();
  });
}

/** Text that was struck out while changes were tracked. */
const deleted = (xml: string) =>
  tidy([...xml.matchAll(/<w:delText[^>]*>([^<]*)|<\/w:p>/g)].map(([, text]) => text ?? '\n').join(''))
    .replace(/\n+/g, '\n')
    .trim();

/** All text of an XML part, a space where a paragraph ends. */
const words = (xml: string) =>
  tidy(
    xml
      .replace(/<w:instrText[^>]*>[^<]*/g, '')
      .replace(/<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Whatever mammoth stumbles over, such as a missing part, a person can only mend in one way. */
function refuse(): never {
  throw new Unreadable(
    'This Word document is damaged.',
    'Open it in a word processor, and save it anew; or copy it again.',
  );
}
