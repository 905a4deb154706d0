import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { ORIGIN } from './protocol.ts';
import type { Bounds } from './state.ts';

const SIZE = { width: 1360, height: 880, minWidth: 720, minHeight: 480 };
/** As in the theme, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#fbfaf7', dark: '#16181c' };

export const START_PAGE = `${ORIGIN}/index.html`;

/** Opens the window where it was, if that is still on a screen, and shows it when its first paint is ready. */
export function openWindow(last: Bounds | undefined): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    ...(last && isOnScreen(last) && { x: last.x, y: last.y, width: last.width, height: last.height }),
    show: false,
    title: 'Variorum',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Its dictionaries come from the network.
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(START_PAGE);
  return window;
}

/** Keeps where the window is for the next run, before it goes. */
export function keepBounds(window: BrowserWindow, keep: (bounds: Bounds) => Promise<void>): void {
  window.once('close', async (event) => {
    event.preventDefault();
    // A window that cannot keep its place closes all the same.
    await keep({ ...window.getNormalBounds(), maximized: window.isMaximized() }).catch(() => {});
    window.destroy();
  });
}

/** Brings the window before the person's eyes. */
export function present(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Its title bar can be reached with the pointer on some screen. */
const isOnScreen = ({ x, y, width }: Bounds): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const middle = x + width / 2;
    return (
      middle > workArea.x &&
      middle < workArea.x + workArea.width &&
      y >= workArea.y &&
      y < workArea.y + workArea.height - 40
    );
  });
