/** app://variorum/…: the window's own files; app://preview/…: the report that is looked at; and nothing else. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { containedFile } from './contained.ts';
import { PREVIEW_ORIGIN } from './pages.ts';

export const ORIGIN = 'app://variorum';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  `frame-src ${PREVIEW_ORIGIN}`,
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

/**
 * Serves the files of the folder `root` to the window, by GET, with the content security policy. `preview` answers for
 * what the window shows in a frame; it is given the address without the place in the page.
 */
export function serveFiles(root: string, preview: (url: string) => Response): void {
  protocol.handle('app', async (request) => {
    const { protocol, host, pathname } = new URL(request.url);
    const origin = `${protocol}//${host}`;
    if (request.method === 'GET' && origin === PREVIEW_ORIGIN) return preview(`${origin}${pathname}`);
    const asksForOurs = request.method === 'GET' && origin === ORIGIN;
    const file = asksForOurs ? await containedFile(root, pathname) : undefined;
    return file && extname(file) in TYPES ? respond(file) : notFound();
  });
}

const notFound = () => new Response('Not found', { status: 404, headers: headers('') });

const respond = async (file: string): Promise<Response> =>
  new Response(new Uint8Array(await readFile(file)), { headers: headers(extname(file)) });

const headers = (extension: string) => ({
  'Content-Type': TYPES[extension] ?? 'text/plain; charset=utf-8',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
});
