import { type Declaration, decode } from '../decode.ts';
import type { Extracted } from './extracted.ts';
import { readPage } from './page.ts';

/** Reads a saved web page. */
export async function readHtml(bytes: Uint8Array): Promise<Extracted[]> {
  const { text, ...from } = decode(bytes, declared(bytes));
  return [await readPage(text, from)];
}

/** The encoding that the page's beginning names, as ASCII can be read in all of them. */
function declared(bytes: Uint8Array): Declaration | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /<meta[^>]{1,500}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1];
  const xml = /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1];
  const found = charset ?? xml;
  return found ? { charset: found, from: 'declared in the page' } : undefined;
}
