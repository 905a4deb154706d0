import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { Metadata } from '../../../shared/article.ts';
import { decode, tidy } from '../decode.ts';
import type { Extracted } from './extracted.ts';
import { type Facts, fieldOf } from './fields.ts';
import { join, passagesOf, withHeadline } from './passages.ts';

const FRONT_MATTER = /^---\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)(?:\n|$)/;
/** Reads Markdown: the words without the marks; headings, captions and front matter become hints and metadata. */
export function readMd(bytes: Uint8Array): Extracted[] {
  const { text, encoding, notices } = decode(bytes);
  const source = tidy(text);
  const front = FRONT_MATTER.exec(source);
  const html = marked.parse(source.slice(front?.[0].length ?? 0), { async: false, gfm: true, breaks: true });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const pictures = [...document.querySelectorAll('img')].map((image) => image.getAttribute('alt') ?? '');
  const passages = withHeadline(passagesOf(document));
  const metadata = frontMatter(front?.[1] ?? '');
  return [{ encoding, ...join(passages), metadata, outside: pictures.join('\n'), notices }];
}

/** Only `key: value` lines, which is all that articles have there; other YAML is skipped. */
function frontMatter(yaml: string): Metadata {
  const facts: Facts = {};
  for (const [, name = '', value = ''] of yaml.matchAll(/^([A-Za-z]+):[ \t]*(\S.*)$/gm)) {
    const key = fieldOf(name);
    const list = /^\[(.*)\]$/.exec(value.trim())?.[1]?.split(',') ?? [value];
    const clean = list.map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2')).join(', ');
    if (key && key !== 'text' && !facts[key]) facts[key] = { value: clean, from: 'front matter' };
  }
  return facts;
}
