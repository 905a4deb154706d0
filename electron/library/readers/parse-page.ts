import { parseHTML } from 'linkedom';

const PREAMBLE = String.raw`^(?:\s|<!doctype[^>]*>|<\?xml[^>]*>|<!--[\s\S]*?-->)*`;
const HAS_ROOT = new RegExp(`${PREAMBLE}<html(?:\\s[^>]*)?>`, 'i');
const HAS_PARTS = new RegExp(`${PREAMBLE}<(?:head|body)(?:\\s[^>]*)?>`, 'i');

/** Parses a page, whole or in part. As browsers do, and linkedom does not, makes sure of a root and a body. */
export function parsePage(source: string): Document {
  const { document } = parseHTML(whole(source));
  const root = document.querySelector('html');
  // A tag cut short, or a comment that never ends, may hide the root from the parser.
  if (!root) return parseHTML(inBody(source)).document;
  if ([...root.children].some(({ nodeName }) => nodeName === 'BODY')) return document;
  const body = document.createElement('body');
  for (const node of [...root.childNodes]) if (node.nodeName !== 'HEAD') body.appendChild(node);
  root.appendChild(body);
  return document;
}

/** linkedom takes the first element for the root, whatever it is. */
function whole(source: string): string {
  if (HAS_ROOT.test(source)) return source;
  return HAS_PARTS.test(source) ? `<html>${source}</html>` : inBody(source);
}

const inBody = (source: string) => `<html><body>${source}</body></html>`;
