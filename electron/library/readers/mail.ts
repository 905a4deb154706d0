/** Mails, and web pages saved as one file (MHTML), which are mails in form. */
import PostalMime, { type Email } from 'postal-mime';
import { tidy } from '../decode.ts';
import { type Extracted, type Notice, plain, Unreadable } from './extracted.ts';
import type { Facts } from './fields.ts';
import { withWholeWords } from './hyphens.ts';
import { readPage } from './page.ts';
import { parsePage } from './parse-page.ts';
import { passagesOf } from './passages.ts';

/** A plain text part counts as the mail's text if it has half of what the HTML part says; else it only greets. */
const WHOLE_SHARE = 0.5;
/** Web archives hold hundreds of pictures and frames; mails some tens of parts. */
const MOST_PARTS = 5000;
const DEEPEST = 20;

/** Reads a mail's text, or the page in a web archive. */
export async function readMail(bytes: Uint8Array): Promise<Extracted[]> {
  const pages = htmlParts(Buffer.from(bytes).toString('latin1'));
  const email = await parse(bytes);
  const archive =
    header(email, 'snapshot-content-location') ?? (isArchive(email) ? pages[0]?.location : undefined);
  const article = archive === undefined ? await fromMail(email) : await fromArchive(pages, archive);
  return [{ ...article, notices: [...article.notices, ...lost(article.text)] }];
}

const parse = async (bytes: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    throw new Unreadable(
      'This mail or web archive is damaged or nested beyond use.',
      'Save it again; or open it, and copy the article into a text file.',
    );
  }
};

const header = (email: Email, name: string) => email.headers.find(({ key }) => key === name)?.value;
const isArchive = (email: Email) =>
  /^multipart\/related/i.test(header(email, 'content-type') ?? '') && !header(email, 'to');

async function fromArchive(parts: readonly Part[], address: string): Promise<Extracted> {
  const [main, ...frames] = parts;
  const { html = '' } = main ? await parse(Buffer.from(main.raw, 'latin1')) : {};
  const page = await readPage(html, {
    encoding: `${main?.charset ?? 'UTF-8'} (declared in the archive)`,
    notices: [],
  });
  const texts = await Promise.all(
    frames.map(async ({ raw }) => words((await parse(Buffer.from(raw, 'latin1'))).html ?? '')),
  );
  const url = /^https?:/.test(address) ? { url: { value: address, from: 'web archive' } } : {};
  return {
    ...page,
    metadata: { ...url, ...page.metadata },
    outside: [page.outside, ...texts].filter(Boolean).join('\n'),
  };
}

async function fromMail(email: Email): Promise<Extracted> {
  const text = withWholeWords(tidy(email.text ?? '').trim());
  const html = email.html ?? '';
  const shown = words(html);
  const encoding = `${charsetOf(header(email, 'content-type') ?? '') ?? 'UTF-8'} (as the mail declares)`;
  const metadata = mailFacts(email);
  const attached = attachedTexts(email);
  if (text !== '' && text.length >= shown.length * WHOLE_SHARE)
    return {
      ...plain(text, encoding),
      metadata,
      outside: [email.subject, shown, ...attached].filter(Boolean).join('\n'),
    };
  const page = await readPage(html, { encoding, notices: [] }, true);
  const outside = [email.subject, text, page.outside, ...attached].filter(Boolean).join('\n');
  return { ...page, metadata: { ...metadata, ...page.metadata }, outside };
}

/** What attached texts say: another article, a list of sources. */
const attachedTexts = ({ attachments }: Email): string[] =>
  attachments.flatMap(({ mimeType, content }) => {
    if (!/^text\//.test(mimeType)) return [];
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return [mimeType === 'text/html' ? words(text) : tidy(text).trim()];
  });

function mailFacts({ subject, from, date }: Email): Facts {
  const facts: Facts = {};
  const headline = subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '').trim();
  if (headline) facts.headline = { value: headline, from: 'mail subject' };
  if (from?.name) facts.outlet = { value: from.name, from: 'mail sender' };
  if (date) facts.date = { value: date, from: 'mail date' };
  return facts;
}

const words = (html: string) =>
  html === ''
    ? ''
    : passagesOf(parsePage(tidy(html)))
        .map(({ text }) => text)
        .join('\n');

interface Part {
  /** Header and body, a byte a character. */
  readonly raw: string;
  readonly location: string | undefined;
  readonly charset: string | undefined;
}

/** The HTML parts in their order. The mail parser would lay the page and its frames together, as mails want it. */
function htmlParts(raw: string, depth = 0): Part[] {
  const [head = '', rest] = halves(raw);
  const fields = head.replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:\s*(.*)$/im.exec(fields)?.[1] ?? '';
  if (/^text\/html/i.test(type)) {
    const location = /^content-location:\s*(\S+)/im.exec(fields)?.[1];
    return [{ raw, location, charset: charsetOf(type) }];
  }
  const boundary = /boundary="?([^";\s]+)/i.exec(type)?.[1];
  if (!boundary || depth > DEEPEST) return [];
  const parts = rest.split(`--${boundary}`, MOST_PARTS).slice(1);
  return parts.flatMap((part) => htmlParts(part.replace(/^(?:--)?\r?\n/, ''), depth + 1));
}

function halves(raw: string): [string, string] {
  const gap = /\r?\n\r?\n/.exec(raw);
  return gap ? [raw.slice(0, gap.index), raw.slice(gap.index + gap[0].length)] : [raw, ''];
}

const charsetOf = (type: string) => /charset="?([\w:-]{2,40})/i.exec(type)?.[1]?.toUpperCase();

/** The mail parser decodes by what is declared, and says nothing of what does not fit. */
const lost = (text: string): Notice[] =>
  text.includes('\ufffd')
    ? [
        {
          message: 'Some of its characters do not fit the encoding that it declares; they show as “\ufffd”.',
          advice: 'Save it again, or correct these places by hand.',
        },
      ]
    : [];
