/** Prints a web page, to PDF or on paper, in a window that nobody sees and that can do nothing else. */
import { BrowserWindow, type PrintToPDFOptions, type Session, session, type WebContents } from 'electron';
import type { Print, PrintByDialog } from './export.ts';
import { guardSession } from './guards.ts';
import { PREVIEW_ORIGIN, pageResponse } from './pages.ts';

const MARGIN_TEXT = 'width:100%;margin:0 16mm;font:7.5pt Inter,system-ui,sans-serif;color:#57534a';
/** Chromium puts the page's title in, as text; a title that we put in would have to be escaped. */
const HEADER = `<div style="${MARGIN_TEXT}"><span class="title"></span></div>`;
const FOOTER = `<div style="${MARGIN_TEXT};text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

const OPTIONS: PrintToPDFOptions = {
  // The page's own style says its size and margins.
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: true,
  headerTemplate: HEADER,
  footerTemplate: FOOTER,
  // For screen readers, and to move about in it by its headings.
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

const ADDRESS = `${PREVIEW_ORIGIN}/printed`;

/**
 * One window for each page, closed when it is printed. No script runs in it, and all it can ask for is the page: a data:
 * address would be too short for a long report, and a file would leave it on the disk. To be called when the app is ready.
 */
export function printer(): { toPdf: Print; byDialog: PrintByDialog } {
  let page = '';
  const apart = session.fromPartition('print');
  guardSession(apart);
  apart.protocol.handle('app', ({ url }) => pageResponse(url === ADDRESS ? page : undefined));
  const printing =
    <T>(print: (contents: WebContents) => Promise<T>) =>
    async (given: string, signal: AbortSignal): Promise<T> => {
      page = given;
      const window = hiddenWindow(apart);
      const printed = async () => {
        await window.loadURL(ADDRESS);
        return print(window.webContents);
      };
      try {
        return await Promise.race([printed(), ended(window, signal)]);
      } finally {
        window.destroy();
      }
    };
  return { toPdf: printing((contents) => contents.printToPDF(OPTIONS)), byDialog: printing(onPaper) };
}

const onPaper = (contents: WebContents): Promise<boolean> =>
  new Promise((resolve, reject) => {
    contents.print({ printBackground: true }, (success, reason) => {
      if (success || CANCELLED.test(reason)) resolve(success);
      else reject(new Error(`The system says: ${reason}.`));
    });
  });

/** As Electron's versions say it: "cancelled", "Print job canceled". */
const CANCELLED = /cancel/i;

/** Rejects when nothing will come of it any more: the user cancels, or the page's process is gone. */
const ended = (window: BrowserWindow, signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    window.webContents.on('render-process-gone', (_event, { reason }) =>
      reject(new Error(`Printing stopped (${reason}).`)),
    );
  });

const hiddenWindow = (apart: Session): BrowserWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
