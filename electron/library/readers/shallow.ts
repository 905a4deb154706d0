/** Guards the parsers behind it against pages that are nested beyond all use. */
import type { Notice } from './extracted.ts';

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
