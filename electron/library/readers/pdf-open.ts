import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

const BUILD = 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Starts to open a PDF with pdf.js, on this thread. pdf.js takes Electron's utility process for a browser page: it is
 * given its worker's code and its tables of characters here, which it would look for on the web.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const folder = fileURLToPath(new URL('../../', import.meta.resolve(BUILD)));
  return getDocument({
    // A copy: pdf.js takes the memory away from whoever gives it.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    BinaryDataFactory: Tables,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
}

/** Reads pdf.js's tables from its own folder. */
class Tables {
  private readonly folders: Readonly<Record<string, string | null | undefined>>;

  constructor(folders: Readonly<Record<string, string | null | undefined>>) {
    this.folders = folders;
  }

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    return new Uint8Array(await readFile(join(this.folders[kind] ?? '', filename)));
  }
}
