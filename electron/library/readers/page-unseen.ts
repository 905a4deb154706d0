/** Words of a page that no browser shows: searched before anything is called dropped, never compared. */
import { tidy } from '../decode.ts';
import { articleNodes, text } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { passagesOf } from './passages.ts';
import { shallow } from './shallow.ts';

/** Its title and descriptions, pictures' descriptions, JSON-LD, <noscript>, comments, and what its scripts say. */
export function unseen(document: Document, source: string): string[] {
  const attributes = ['alt', 'title', 'content', 'aria-label'].flatMap((name) =>
    [...document.querySelectorAll(name === 'content' ? 'meta[content]' : `[${name}]`)].map((e) =>
      e.getAttribute(name),
    ),
  );
  const hidden = [...document.querySelectorAll('title, noscript, template')].map(
    (element) => element.textContent,
  );
  const told = articleNodes(document).flatMap((node) =>
    [node.headline, node.description, node.articleBody].map(text),
  );
  const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent ?? '');
  const all = [...hidden, ...attributes, ...told, ...comments(source), ...sayings(scripts)];
  return [...new Set(all)].flatMap((value) => (value?.includes(' ') ? [tidy(value).trim()] : []));
}

/** Not by a pattern: comments that never end would take it the square of their number. */
function comments(source: string): string[] {
  const found: string[] = [];
  for (let at = source.indexOf('<!--'); at >= 0; ) {
    const end = source.indexOf('-->', at + 4);
    if (end < 0) break;
    found.push(shown(source.slice(at + 4, end)));
    at = source.indexOf('<!--', end + 3);
  }
  return found;
}

/** A string in quotes, of any kind, of at least a short sentence's length: pages that scripts put together have their text in such. */
const SAYING = /(["'`])((?:(?!\1)[^\\\n]|\\.){30,20000})\1/g;
/** Characters of them that are kept of one page; an article is a tenth of it. */
const MOST_SAYINGS = 200_000;

/** The sentences in scripts, without their escapes. */
function sayings(scripts: readonly string[]): string[] {
  let left = MOST_SAYINGS;
  return scripts.flatMap((script) =>
    [...script.matchAll(SAYING)].flatMap(([, , said = '']) => {
      if (said.length > left || !/\p{L} \p{L}/u.test(said)) return [];
      left -= said.length;
      return [shown(unescaped(said))];
    }),
  );
}

const unescaped = (said: string): string =>
  said
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');

/** What a browser would show of it. */
const shown = (html: string): string =>
  /[<&]/.test(html)
    ? passagesOf(parsePage(shallow(html).source))
        .map(({ text }) => text)
        .join(' ')
    : html;
