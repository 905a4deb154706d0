import { DOMParser } from 'linkedom';
import { tidy } from '../decode.ts';
import { type Extracted, Unreadable } from './extracted.ts';
import { officeProperties } from './office-properties.ts';
import { join, passagesOf, TEXT_BOX, withHeadline } from './passages.ts';
import { refuseDeep } from './shallow.ts';
import { members } from './zip.ts';

/** OpenDocument's elements as the HTML elements whose roles and layout we know. */
const AS_HTML: Readonly<Record<string, string>> = {
  'text:p': 'P',
  'text:list-item': 'LI',
  'text:line-break': 'BR',
  'table:table-cell': 'TD',
  'table:table-row': 'TR',
  'draw:text-box': TEXT_BOX,
  'text:section': 'SECTION',
};
const NOT_ARTICLE = [
  'text:note',
  'office:annotation',
  'text:tracked-changes',
  'style:header',
  'style:footer',
];

/** Reads an OpenDocument text: headings, captions and paragraphs; notes and deleted text are kept outside. */
export function readOdt(bytes: Uint8Array): Extracted[] {
  const parts = members(bytes, (name) =>
    ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'].includes(name),
  );
  const xml = (name: string) => new TextDecoder().decode(parts.get(name));
  if (xml('META-INF/manifest.xml').includes('encryption-data')) throw encrypted();
  refuseDeep(xml('content.xml'));
  const document = new DOMParser().parseFromString(spaced(tidy(xml('content.xml'))), 'text/xml');
  const body = document.getElementsByTagName('office:text')[0];
  if (!body)
    throw new Unreadable(
      'This document has no text in it.',
      'Open it in LibreOffice to check, and save it anew.',
    );
  const outside = [...NOT_ARTICLE.flatMap((name) => take(body, name)), ...margins(xml('styles.xml'))];
  const styles = parentStyles(document);
  return [
    {
      encoding: 'UTF-8 (as OpenDocument texts are)',
      ...join(withHeadline(passagesOf(body, (node) => htmlName(node, styles)))),
      metadata: officeProperties(xml('meta.xml')),
      outside: outside.join('\n'),
      notices: [],
    },
  ];
}

/** Spaces and tabs are elements there. */
const spaced = (xml: string) => xml.replace(/<text:(?:s|tab)(?:\s[^>]*)?\/>/g, ' ');

/** What stands above and below each page. */
function margins(styles: string): string[] {
  if (styles === '') return [];
  refuseDeep(styles);
  const document = new DOMParser().parseFromString(spaced(tidy(styles)), 'text/xml');
  return ['style:header', 'style:footer'].flatMap((name) =>
    [...document.getElementsByTagName(name)].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );
}

function take(body: Element, name: string): string[] {
  return [...body.getElementsByTagName(name)].map((element) => {
    element.remove();
    return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Paragraphs with formatting of their own have a style made for them; its parent is the one that a person chose. */
function parentStyles(document: {
  getElementsByTagName(name: string): Iterable<Element>;
}): ReadonlyMap<string, string> {
  const styles = [...document.getElementsByTagName('style:style')];
  return new Map(
    styles.map((style) => [
      style.getAttribute('style:name') ?? '',
      style.getAttribute('style:parent-style-name') ?? '',
    ]),
  );
}

function htmlName(node: Node, parents: ReadonlyMap<string, string>): string {
  if (node.nodeName === 'text:h') return 'H2';
  if (node.nodeName === 'text:p' && 'getAttribute' in node && typeof node.getAttribute === 'function') {
    const own = String(node.getAttribute('text:style-name'));
    const style = parents.get(own) || own;
    if (style === 'Title') return 'H1';
    if (/^(?:Caption|Illustration|Figure)$/.test(style)) return 'FIGCAPTION';
  }
  return AS_HTML[node.nodeName] ?? node.nodeName;
}

const encrypted = () =>
  new Unreadable(
    'This document is protected by a password.',
    'Open it in LibreOffice and save it without the password.',
  );
