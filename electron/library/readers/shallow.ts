/** Guards the parsers behind it against pages that are nested beyond all use. */
import { type Notice, Unreadable } from './extracted.ts';

/** Real pages stay well below; telling article from menus takes the cube of the depth (400 levels: five seconds). */
const DEEPEST = 100;

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Elements without an end tag, or which the next of their kind ends. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html head body'.split(
    ' ',
  ),
);

/** The same HTML; tags that stand deeper than any page needs are left out, their text stays. */
export function shallow(html: string): { source: string; notices: Notice[] } {
  let depth = 0;
  let dropped = false;
  const source = html.replace(TAG, (tag, slash: string, name: string) => {
    if (FLAT.has(name.toLowerCase())) return tag;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    const deep = depth + (slash ? 1 : 0) > DEEPEST;
    dropped ||= deep;
    return deep ? ' ' : tag;
  });
  return dropped
    ? { source: source.replace(/ {2,}/g, ' '), notices: [TOO_DEEP] }
    : { source: html, notices: [] };
}

const TOO_DEEP: Notice = {
  message: `This page is nested more than ${DEEPEST} levels deep; what lies deeper was read without its structure.`,
  advice: 'Check its text; if parts are missing, save the page again or copy the article into a text file.',
};

/** Word processors nest tables in tables in text boxes, and stay below a hundred too. */
const DEEPEST_XML = 400;

/** Refuses XML that is nested beyond use: its parser takes the square of the depth (20,000 levels: minutes). */
export function refuseDeep(xml: string): void {
  let depth = 0;
  for (const [, slash, closed] of xml.matchAll(/<(\/)?[a-z](?:[^>"']|"[^"]*"|'[^']*')*?(\/)?>/gi)) {
    if (!closed) depth += slash ? -1 : 1;
    if (depth > DEEPEST_XML)
      throw new Unreadable(
        `This document is nested more than ${DEEPEST_XML} levels deep, as no word processor does.`,
        'Copy its text into a new document. If you do not know where the file is from, do not open it.',
      );
  }
}
