/** Puts the app together: a list of calls to what the other files do. */
import { join } from 'node:path';
import { app, dialog, Menu, nativeTheme, session, utilityProcess } from 'electron';
import { offerReload, reportErrors } from './crash.ts';
import { saveReport } from './export.ts';
import { folders } from './folders.ts';
import { guardApp, guardSession } from './guards.ts';
import { handleIpc, teller } from './ipc.ts';
import { readerProcess } from './library/reader-process.ts';
import { menuTemplate } from './menu.ts';
import { exampleFolder, hearOpenRequests, pathInArguments } from './open-requests.ts';
import { projects } from './projects.ts';
import { declareProtocol, serveFiles } from './protocol.ts';
import { reading } from './reading.ts';
import { openStore, type State, settingsOf } from './state.ts';
import { boundsOf, openWindow, START_PAGE } from './window.ts';

const USER_DATA = app.getPath('userData');
const LOG = join(USER_DATA, 'errors.log');
/** Above this the file at hand fails, and not the machine. */
const READER = { serviceName: 'Variorum reader', execArgv: ['--max-old-space-size=1024'] };
const path = pathInArguments(process.argv, process.cwd(), app.isPackaged);
const request = path === undefined ? {} : { path };

reportErrors(LOG);
declareProtocol();
guardApp();
if (app.requestSingleInstanceLock(request)) void start();
else app.quit();

// Not awaited above: Electron becomes ready only when this module has been evaluated.
async function start(): Promise<void> {
  const requests = hearOpenRequests(app, request);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  guardSession(session.defaultSession);
  serveFiles(join(import.meta.dirname, '../renderer'));

  const { store, problem } = await openStore(join(USER_DATA, 'settings.json'));
  const example = await exampleFolder(app.getAppPath());
  const settings = () => settingsOf(store.get(), example);
  nativeTheme.themeSource = store.get().theme;
  const window = openWindow(store.get().window);
  const tell = teller(window.webContents);
  offerReload(window, LOG);

  const reader = readerProcess(() => utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], READER));
  const written = projects(USER_DATA, tell.notice);
  const library = folders({
    projects: written,
    reading: reading(reader, tell.folder),
    store,
    example,
    askFolder: async () =>
      (await dialog.showOpenDialog(window, { properties: ['openDirectory'] })).filePaths[0],
    notice: tell.notice,
  });
  const setTheme = async (theme: State['theme']) => {
    nativeTheme.themeSource = theme;
    await store.set({ theme });
    return settings();
  };

  handleIpc(
    {
      openFolder: library.openByDialog,
      openRecent: library.openRecent,
      openDropped: library.open,
      cancelReading: library.cancel,
      saveReport: (file) =>
        saveReport(file, app.getPath('documents'), async (options) => {
          return (await dialog.showSaveDialog(window, options)).filePath || undefined;
        }),
      saveProject: written.save,
      settings,
      setTheme,
      setReading: async (reading) => {
        await store.set({ reading });
        return settings();
      },
      ready: async () => {
        if (problem) tell.notice(problem);
        await library.ready();
      },
    },
    (url) => url === START_PAGE,
  );

  const showMenu = () => {
    const template = menuTemplate(process.platform, settings(), {
      openFolder: library.openByDialog,
      openRecent: library.openRecent,
      clearRecent: () => store.set({ recent: [] }),
      setTheme,
      command: tell.command,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  showMenu();
  store.onChange(() => {
    showMenu();
    tell.settings(settings());
  });

  requests.listen(({ path }) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    if (path !== undefined) void library.open(path);
  });
  window.once('close', async (event) => {
    event.preventDefault();
    await store.set({ window: boundsOf(window) }).catch(() => {});
    window.destroy();
  });
  window.on('closed', reader.close);
}
