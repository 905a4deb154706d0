/** What happens when something breaks: it is written down, and the person is asked, never left with a blank window. */
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/** Writes errors of the main process to `log` and tells them; the app goes on. */
export function reportErrors(log: string): void {
  const report = (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    void write(log, text);
    console.error(text);
    if (app.isReady()) dialog.showErrorBox('Variorum met an error', `${text}\n\nIt was written to ${log}.`);
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}

/** Offers to load the window anew when its process has ended. */
export function offerReload(window: BrowserWindow, log: string): void {
  window.webContents.on('render-process-gone', async (_, { reason }) => {
    if (reason === 'clean-exit') return;
    await write(log, `The window’s process ended: ${reason}`);
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The window stopped working.',
      detail: 'Your files are not affected.',
      buttons: ['Load it again', 'Quit'],
    });
    if (response === 0) window.webContents.reload();
    else app.quit();
  });
}

async function write(log: string, text: string): Promise<void> {
  await mkdir(dirname(log), { recursive: true });
  await appendFile(log, `${new Date().toISOString()} ${text}\n`);
}
