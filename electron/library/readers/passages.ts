/** A marked-up document as passages of plain text, each with the role that its markup gives it. */
import type { Role, RoleHint } from '../../../shared/article.ts';

/** A paragraph-sized piece of text and what the markup says of it. */
export interface Passage {
  readonly text: string;
  readonly role?: Role;
  readonly why?: string;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD TFOOT TH THEAD TITLE TR UL'.split(
    ' ',
  ),
);
/** What a browser does not show as text. */
const UNSEEN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD SVG MATH OBJECT IFRAME CANVAS AUDIO VIDEO'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** An element's name in HTML, in capitals; for other vocabularies, that of the element it corresponds to. */
type NameOf = (node: Node) => string;

/** The text under a node as a browser would lay it out: one passage a block, white space collapsed as in HTML. */
export function passagesOf(root: Node, nameOf: NameOf = (node) => node.nodeName): Passage[] {
  const passages: Passage[] = [];
  let line = '';
  let role: Pick<Passage, 'role' | 'why'> = {};
  const flush = () => {
    const text = line.replace(/[ \t\r]*\n[ \t\r]*/g, '\n').trim();
    if (text) passages.push({ text, ...role });
    line = '';
  };
  for (const { node, leaving } of walk(root, nameOf)) {
    if (node.nodeType === TEXT) line += inline(node, line);
    else if (nameOf(node) === 'BR') line += leaving ? '' : '\n';
    else if (BLOCKS.has(nameOf(node))) {
      flush();
      role = roleAt(leaving ? node.parentNode : node, root, nameOf);
    }
  }
  flush();
  return passages;
}

/** Laid end to end with blank lines between; the roles become hints on their ranges. */
export function join(passages: readonly Passage[]): { text: string; hints: RoleHint[] } {
  const hints: RoleHint[] = [];
  let text = '';
  for (const passage of passages) {
    if (text) text += '\n\n';
    const start = text.length;
    text += passage.text;
    if (passage.role && passage.why)
      hints.push({ start, end: text.length, role: passage.role, why: passage.why });
  }
  return { text, hints };
}

/** In a document without metadata of its own, the first heading is the headline if no text stands above it. */
export const withHeadline = (passages: readonly Passage[]): Passage[] =>
  passages.map((passage, index) =>
    index === 0 && passage.role === 'heading'
      ? { ...passage, role: 'headline', why: 'the first heading' }
      : passage,
  );

/** Depth first, without recursion: a hostile page may be nested deeper than the stack. */
function* walk(root: Node, nameOf: NameOf): Generator<{ node: Node; leaving: boolean }> {
  let node: Node | null = root;
  while (node) {
    yield { node, leaving: false };
    const child: Node | null = UNSEEN.has(nameOf(node).toUpperCase()) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      if (node.nodeType === ELEMENT) yield { node, leaving: true };
      node = node.parentNode;
    }
    if (!node || node === root) return;
    if (node.nodeType === ELEMENT) yield { node, leaving: true };
    node = node.nextSibling;
  }
}

/** A text node's part of the line; at most one space where the line already ends in one. */
function inline(node: Node, line: string): string {
  const raw = node.nodeValue ?? '';
  if (node.parentNode?.nodeName === 'PRE') return raw;
  const text = raw.replace(/[ \t\n\r\f]+/g, ' ');
  return /(?:^|[ \n])$/.test(line) ? text.replace(/^ /, '') : text;
}

/** The nearest enclosing element that says what its text is. */
function roleAt(node: Node | null, root: Node, nameOf: NameOf): Pick<Passage, 'role' | 'why'> {
  for (let at = node; at; at = at === root ? null : at.parentNode) {
    const name = nameOf(at);
    if (/^H[1-6]$/.test(name))
      return { role: 'heading', why: `marked as a heading (<${name.toLowerCase()}>)` };
    if (name === 'FIGCAPTION')
      return { role: 'caption', why: 'marked as a picture’s caption (<figcaption>)' };
    if (name === 'CAPTION') return { role: 'caption', why: 'marked as a table’s caption (<caption>)' };
    if (name === 'FIGURE') return { role: 'caption', why: 'stands inside a picture’s frame (<figure>)' };
    if (name === 'ASIDE' || name === 'NAV')
      return { role: 'boilerplate', why: `marked as beside the article (<${name.toLowerCase()}>)` };
  }
  return {};
}
