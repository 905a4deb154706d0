/** What the system asks a person. */
import { type BrowserWindow, dialog } from 'electron';
import type { AskWhere } from './export.ts';

/** The folder that the person chooses; nothing when they cancel. */
export const askFolder = (window: BrowserWindow) => async (): Promise<string | undefined> => {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  return filePaths[0];
};

/** The project file that the person chooses; nothing when they cancel. */
export const askProject = (window: BrowserWindow) => async (): Promise<string | undefined> => {
  const filters = [{ name: 'Variorum project', extensions: ['variorum'] }];
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  return filePaths[0];
};

export const askWhere =
  (window: BrowserWindow): AskWhere =>
  async (options) => {
    const { filePath } = await dialog.showSaveDialog(window, options);
    return filePath || undefined;
  };
