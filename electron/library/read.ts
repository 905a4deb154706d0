/** One file of the folder: its bytes, its format, its articles, and what a person should know of it. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Problem } from '../../shared/article.ts';
import { lostPlaces } from './decode.ts';
import { type Format, formatOf } from './detect.ts';
import { type Extracted, type Notice, type Reader, Unreadable } from './readers/extracted.ts';
import { systemNotice } from './system-errors.ts';

export interface FileResult {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** An article takes kilobytes, its PDF with pictures some megabytes; reading takes several times a file's size. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Text without any pictures: a hundred novels. Beyond, it is a log or a data dump. */
export const LARGEST_TEXT = 16 * 1024 * 1024;

/** Each format's reader is loaded when its first file comes: most folders need one or two of them. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  txt: async () => (await import('./readers/txt.ts')).readTxt,
  md: async () => (await import('./readers/md.ts')).readMd,
  html: async () => (await import('./readers/html.ts')).readHtml,
  mail: async () => (await import('./readers/mail.ts')).readMail,
  docx: async () => (await import('./readers/docx.ts')).readDocx,
  odt: async () => (await import('./readers/odt.ts')).readOdt,
  rtf: async () => (await import('./readers/rtf.ts')).readRtf,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
  json: async () => (await import('./readers/collection.ts')).readJson,
  csv: async () => (await import('./readers/collection.ts')).readCsv,
};

const TEXT_FORMATS: ReadonlySet<Format> = new Set<Format>(['txt', 'md', 'json', 'csv', 'rtf']);

/**
 * The articles in one file of the folder `root`. Never throws: what cannot be read becomes a problem that says why
 * and what to do.
 */
export async function readFile(root: string, file: string): Promise<FileResult> {
  try {
    const bytes = await bytesOf(join(root, file));
    return resultOf(file, bytes, await extract(bytes, file));
  } catch (error) {
    return { articles: [], problems: [{ file, ...noticeOf(error) }] };
  }
}

/** The articles in a file's bytes. Throws Unreadable when there is none. */
export async function extract(bytes: Uint8Array, name: string): Promise<Extracted[]> {
  if (bytes.length === 0) throw new Unreadable('This file is empty.', 'Save or copy the article again.');
  const format = formatOf(bytes, name);
  if (TEXT_FORMATS.has(format) && bytes.length > LARGEST_TEXT)
    throw tooLarge(bytes.length, `${megabytes(LARGEST_TEXT)} is the limit for plain text`);
  const reader = await READERS[format]();
  const found = (await reader(bytes, name)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (found.length === 0)
    throw new Unreadable(
      'No text was found in this file.',
      'Open it to see what it holds, and save the article again.',
    );
  return found.map((article) => ({ ...article, notices: [...article.notices, ...lost(article)] }));
}

/** No replacement character passes in silence, whatever the format: its reader may know more of it, and have told. */
function lost({ text, notices }: Extracted): Notice[] {
  if (!text.includes('\ufffd') || notices.some(({ message }) => message.includes('\ufffd'))) return [];
  return [
    {
      message: `Some characters are not known (${lostPlaces(text)}); they show as “\ufffd”.`,
      advice: 'Compare them with the article in the program that made the file, and save it anew.',
    },
  ];
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) throw tooLarge(size, LIMITS);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
/** Of a file that is not even looked into, the kind is not known. */
const LIMITS = `${megabytes(LARGEST_FILE)} is the limit, and ${megabytes(LARGEST_TEXT)} for plain text`;

const tooLarge = (size: number, limit: string) =>
  new Unreadable(
    `This file is too large: ${megabytes(size)}, where ${limit}.`,
    'Save only the article, without other texts or large pictures; split a collection into several files.',
  );

function resultOf(file: string, bytes: Uint8Array, found: readonly Extracted[]): FileResult {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const articles = found.map(({ notices, ...article }, index) => ({
    ...article,
    id: index === 0 ? sha256 : `${sha256}#${index + 1}`,
    file,
    sha256,
    warnings: notices.map((notice) => ({ file, message: notice.message, advice: notice.advice })),
  }));
  return { articles, problems: [] };
}

/** What happened and what to do, for anything that can go wrong in reading. */
function noticeOf(error: unknown): Notice {
  if (error instanceof Unreadable) return { message: error.message, advice: error.advice };
  return (
    systemNotice(error) ?? {
      message: `This file is damaged, or of a kind that its reader does not know (${error instanceof Error ? error.message : error}).`,
      advice: 'Check that another program opens it; then save it in another format, such as plain text.',
    }
  );
}
