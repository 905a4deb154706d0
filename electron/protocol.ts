/** app://variorum/…: the window's own files, and nothing else. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';

export const ORIGIN = 'app://variorum';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must be called before the app is ready. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files of the folder `root` to the window, by GET, with the content security policy. */
export function serveFiles(root: string): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? await containedFile(root, request.url) : undefined;
    return file === undefined
      ? new Response('Not found', { status: 404, headers: headers('.txt') })
      : respond(file);
  });
}

/**
 * The real path of the file that a URL names, or nothing unless it is a file of a known type inside `root`.
 * What is compared is the real path, so that neither "..", nor an encoded or absolute path, nor a link leads out.
 */
export async function containedFile(root: string, address: string): Promise<string | undefined> {
  try {
    const url = new URL(address);
    if (url.origin !== ORIGIN && `${url.protocol}//${url.host}` !== ORIGIN) return undefined;
    const file = await realpath(join(root, decodeURIComponent(url.pathname)));
    return file.startsWith((await realpath(root)) + sep) && extname(file) in TYPES ? file : undefined;
  } catch {
    return undefined;
  }
}

const respond = async (file: string): Promise<Response> =>
  new Response(new Uint8Array(await readFile(file)), { headers: headers(extname(file)) });

const headers = (extension: string) => ({
  'Content-Type': TYPES[extension] ?? 'text/plain; charset=utf-8',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
});
