/** Which format a file is in: by what it holds first, by its name only where that leaves a choice. */

import { FOREIGN, PLAIN_ZIP, ZIPPED } from './foreign.ts';
import { Unreadable } from './readers/extracted.ts';
import { fieldOf } from './readers/fields.ts';

export type Format = 'txt' | 'md' | 'html' | 'mail' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'json' | 'csv';

/** Enough for any format's first marks, and for the header of a long mail. */
const HEAD_BYTES = 16_384;
/** The PDF standard lets that much stand before its mark. */
const PDF_MARK_WITHIN = 1024;

/** Throws Unreadable for formats that are recognised, but have no reader. `bytes` are all of the file's. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const latin = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  refuseForeign(latin);
  if (latin.slice(0, PDF_MARK_WITHIN).includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(latin)) return 'rtf';
  if (latin.startsWith('PK')) return zipFormat(Buffer.from(bytes).toString('latin1'));
  return textFormat(latin.replace(/\0|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/g, ''), extension);
}

function textFormat(head: string, extension: string): Format {
  if (isMail(head, extension)) return 'mail';
  if (isPage(head, extension)) return 'html';
  if (extension === 'json' || extension === 'jsonl' || extension === 'ndjson' || isJson(head)) return 'json';
  if (extension === 'csv' || extension === 'tsv' || isTable(head)) return 'csv';
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt';
}

/** Header lines of a mail or a web archive; an article that starts with "From: …" has no such names below. */
function isMail(head: string, extension: string): boolean {
  if (!/^\s*(?:From |[A-Za-z][A-Za-z-]*:)/.test(head)) return false;
  const header = head.trimStart().split(/\r?\n\r?\n/)[0] ?? '';
  const names = new Set(
    [...header.matchAll(/^([A-Za-z][A-Za-z-]*):/gm)].map(([, name]) => name?.toLowerCase()),
  );
  const sure = ['mime-version', 'message-id', 'received', 'return-path', 'x-mailer'].some((name) =>
    names.has(name),
  );
  const likely = names.has('from') && (names.has('subject') || names.has('date'));
  return names.size >= 2 && (sure || (likely && ['eml', 'mht', 'mhtml'].includes(extension)));
}

function isPage(head: string, extension: string): boolean {
  const start = head.replace(/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/, '');
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true;
  const elements =
    start.match(/<(?:p|div|span|a|h[1-6]|br|meta|title|article|section|table|ul)[\s>/]/gi)?.length ?? 0;
  return ['html', 'htm', 'xhtml', 'shtml'].includes(extension) || (start.startsWith('<') && elements >= 2);
}

/** `{"…` or `[{`: what no prose begins with. */
const isJson = (head: string) => /^\s*(?:\{\s*"[^"\n]{1,100}"\s*:|\[\s*\{\s*")/.test(head);

/** A first line of names, among them the text's and one more. */
function isTable(head: string): boolean {
  const names = (head.trimStart().split(/\r?\n/, 1)[0] ?? '')
    .split(/[,;\t]/)
    .map((name) => name.replace(/["']/g, '').trim());
  const fields = new Set(names.filter((name) => name.length < 20).map(fieldOf));
  return fields.has('text') && fields.size >= 3 && names.length < 100;
}

/** Word and OpenDocument files are zip archives; the names of their members are not compressed. */
function zipFormat(latin: string): Format {
  if (latin.includes('word/document')) return 'docx';
  if (latin.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  throw unread(ZIPPED.find(({ marks }) => marks.some((mark) => latin.includes(mark))) ?? PLAIN_ZIP);
}

function refuseForeign(head: string): void {
  const found = FOREIGN.find(({ marks }) =>
    marks.some((mark) => head.slice(mark.search(/[^ ]/)).startsWith(mark.trimStart())),
  );
  if (found) throw unread(found);
}

const unread = ({ kind, advice }: { kind: string; advice: string }) =>
  new Unreadable(`This is ${kind}, which is not read.`, advice);
