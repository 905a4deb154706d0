/** A marked-up document as passages of plain text, each with the role that its markup gives it. */
import type { Role, RoleHint } from '../../../shared/article.ts';

/** A paragraph-sized piece of text and what the markup says of it. */
export interface Passage {
  readonly text: string;
  readonly role?: Role;
  readonly why?: string;
}

type Marked = Pick<Passage, 'role' | 'why'>;

const BLOCKS = new Set(
  'TEXT-BOX ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD TFOOT TH THEAD TITLE TR UL'.split(
    ' ',
  ),
);
/** What a browser does not show as text. */
const UNSEEN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD SVG MATH OBJECT IFRAME CANVAS AUDIO VIDEO'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** Word processors put captions and boxed quotations there; HTML has no such element. */
export const TEXT_BOX = 'TEXT-BOX';

/** An element's name in HTML, in capitals; for other vocabularies, that of the element it corresponds to. */
type NameOf = (node: Node) => string;

/** From this many words on, a passage is running text, behind which links lead elsewhere; above it may be the headline. */
const PROSE_WORDS = 15;
/** What pages write before a time. */
const TIME_LABEL = /^(?:(?:first|last)? ?(?:published|updated|posted|modified)(?: on| at)?)?[\s:|·,–-]*$/i;

/**
 * The text under a node as a browser would lay it out: one passage a block, or a row of a table; white space collapsed
 * as in HTML.
 */
export function passagesOf(root: Node, nameOf: NameOf = (node) => node.nodeName): Passage[] {
  const passages: Passage[] = [];
  let [line, unlinked, untimed] = ['', '', ''];
  let [links, times, prose] = [0, 0, false];
  let role: Marked = {};
  const flush = () => {
    const text = line.replace(/[ \t\r]*\n[ \t\r]*/g, '\n').trim();
    if (text) passages.push({ text, ...(role.role ? role : roleOfLine(unlinked, untimed, prose)) });
    prose ||= wordsIn(text) >= PROSE_WORDS;
    [line, unlinked, untimed] = ['', '', ''];
  };
  for (const { node, leaving, row } of walk(root, nameOf)) {
    const name = nameOf(node);
    if (node.nodeType === TEXT) {
      const text = inline(node, line);
      line += text;
      if (links === 0) unlinked += text;
      if (times === 0) untimed += text;
    } else if (name === 'BR') line += leaving ? '' : '\n';
    else if (name === 'A') links += leaving ? -1 : 1;
    else if (name === 'TIME') times += leaving ? -1 : 1;
    else if (BLOCKS.has(name)) {
      flush();
      role = roleAt(leaving ? node.parentNode : node, root, nameOf);
      if (row && !leaving) passages.push({ text: row, ...(role.role ? role : ROW) });
    }
  }
  flush();
  return passages;
}

/** What a line is whose text stands in a time or in links only. */
function roleOfLine(unlinked: string, untimed: string, prose: boolean): Marked {
  if (TIME_LABEL.test(untimed.trim())) return { role: 'metadata', why: 'marked as a time' };
  if (prose && unlinked.trim() === '')
    return { role: 'boilerplate', why: 'is nothing but a link to another page' };
  return {};
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

const ROW: Marked = { role: 'body', why: 'a row of a table' };
/** Figures and names; where cells hold more, the table lays out a page. */
const CELL_WORDS = 12;

/** The cells of a table's row side by side; undefined for a row that is no more than layout. */
function rowOf(node: Node, nameOf: NameOf): string | undefined {
  if (nameOf(node) !== 'TR') return;
  const cells = [...node.childNodes].filter((child) => /^T[DH]$/.test(nameOf(child)));
  // Rows inside of rows would be looked through once for each row around them.
  if (cells.length < 2 || cells.some((cell) => holdsRow(cell, nameOf))) return;
  return asRow(cells.map((cell) => passagesOf(cell, nameOf)))?.text;
}

/** The cells of a table's row as one line; undefined where the table is layout, or only one cell is filled. */
export function asRow(cells: readonly (readonly Passage[])[]): Passage | undefined {
  if (
    cells.some((cell) => cell.length > 1 || cell.some(({ text, role }) => role || wordsIn(text) > CELL_WORDS))
  )
    return;
  const filled = cells.flat().map(({ text }) => text.replace(/\s+/g, ' '));
  return filled.length > 1 ? { text: filled.join(' | '), ...ROW } : undefined;
}

function holdsRow(cell: Node, nameOf: NameOf): boolean {
  const left: Node[] = [cell];
  for (let node = left.pop(); node; node = left.pop()) {
    if (nameOf(node) === 'TR') return true;
    for (let child = node.lastChild; child; child = child.previousSibling) left.push(child);
  }
  return false;
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

interface Step {
  readonly node: Node;
  readonly leaving: boolean;
  /** The text of a table's row, which is not entered. */
  readonly row?: string | undefined;
}

/** Depth first, without recursion: a hostile page may be nested deeper than the stack. */
function* walk(root: Node, nameOf: NameOf): Generator<Step> {
  let node: Node | null = root;
  while (node) {
    const row: string | undefined = node === root ? undefined : rowOf(node, nameOf);
    yield { node, leaving: false, row };
    const closed: boolean = row !== undefined || UNSEEN.has(nameOf(node).toUpperCase());
    const child: Node | null = closed ? null : node.firstChild;
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

/** Of several headings, the reason that only the uppermost level has. */
export const TOP_HEADING = 'marked as a top heading';

/** The nearest enclosing element that says what its text is. */
function roleAt(node: Node | null, root: Node, nameOf: NameOf): Marked {
  for (let at = node; at; at = at === root ? null : at.parentNode) {
    const name = nameOf(at);
    if (name === 'H1') return { role: 'heading', why: TOP_HEADING };
    if (/^H[2-6]$/.test(name)) return { role: 'heading', why: 'marked as a heading' };
    if (name === 'FIGCAPTION') return { role: 'caption', why: 'marked as a picture’s caption' };
    if (name === TEXT_BOX) return { role: 'caption', why: 'stands in a text box, as captions do' };
    if (name === 'CAPTION') return { role: 'caption', why: 'marked as a table’s caption' };
    if (name === 'FIGURE') return { role: 'caption', why: 'stands inside a picture’s frame' };
    if (name === 'ASIDE' || name === 'NAV')
      return {
        role: 'boilerplate',
        why: name === 'NAV' ? 'marked as a menu' : 'marked as beside the article',
      };
  }
  return {};
}
