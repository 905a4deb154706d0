/** Puts the app together: a list of calls to what the other files do. */
import { join } from 'node:path';
import { app, Menu, nativeTheme, session, shell, utilityProcess } from 'electron';
import { aboutPanel } from './about.ts';
import { offerReload, reportErrors } from './crash.ts';
import { askFolder, askProject, askWhere } from './dialogs.ts';
import { exporter } from './export.ts';
import { folders } from './folders.ts';
import { guardApp, guardSession } from './guards.ts';
import { handleIpc, teller } from './ipc.ts';
import { readerProcess } from './library/reader-process.ts';
import { menuTemplate } from './menu.ts';
import { exampleFolder, hearOpenRequests, pathInArguments } from './open-requests.ts';
import { readOtherProject } from './other-project.ts';
import { previews } from './pages.ts';
import { printer } from './print.ts';
import { projects } from './projects.ts';
import { declareProtocol, serveFiles } from './protocol.ts';
import { reading } from './reading.ts';
import { openStore, type State, settingsOf } from './state.ts';
import { keepBounds, openWindow, present, START_PAGE } from './window.ts';

const USER_DATA = app.getPath('userData');
const LOG = join(USER_DATA, 'errors.log');
/** Above this the file at hand fails, and not the machine. */
const READER = { serviceName: 'Variorum reader', execArgv: ['--max-old-space-size=1024'] };
const path = pathInArguments(process.argv, process.cwd(), app.isPackaged);
const request = path === undefined ? {} : { path };

reportErrors(LOG);
declareProtocol();
guardApp();
app.on('window-all-closed', () => app.quit());
if (app.requestSingleInstanceLock(request)) void start();
else app.quit();

// Not awaited above: Electron becomes ready only when this module has been evaluated.
async function start(): Promise<void> {
  const requests = hearOpenRequests(app, request);
  await app.whenReady();
  guardSession(session.defaultSession);
  const shown = previews();
  serveFiles(join(import.meta.dirname, '../renderer'), shown.respond);

  const { store, problem } = await openStore(join(USER_DATA, 'settings.json'));
  const last = store.get().place?.folder;
  const example = await exampleFolder(app.getAppPath());
  const settings = () => settingsOf(store.get(), example);
  const change = async (part: Partial<State>) => {
    await store.set(part);
    return settings();
  };

  nativeTheme.themeSource = store.get().theme;
  const window = openWindow(store.get().window);
  const tell = teller(window.webContents);
  const reader = readerProcess(() => utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], READER));
  // Before it is needed, but not in the way of the first paint.
  if (path === undefined && last === undefined) window.once('ready-to-show', reader.start);
  else reader.start();
  const written = projects(USER_DATA, tell);
  const library = folders({
    projects: written,
    reading: reading(reader, tell.folder),
    store,
    example,
    askFolder: askFolder(window),
    notice: tell.notice,
  });
  const { toPdf, byDialog } = printer();
  const reports = exporter({
    folder: app.getPath('documents'),
    askWhere: askWhere(window),
    print: toPdf,
    printByDialog: byDialog,
    show: (path) => shell.showItemInFolder(path),
  });
  const actions = {
    openFolder: library.openByDialog,
    openRecent: library.openRecent,
    clearRecent: () => change({ recent: [] }),
    closeFolder: library.close,
    setTheme: (theme: State['theme']) => change({ theme }),
    about: () => {
      app.setAboutPanelOptions(aboutPanel(app.getVersion()));
      app.showAboutPanel();
    },
    command: tell.command,
  };

  const showMenu = () => {
    const template = menuTemplate(process.platform, settings(), actions);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  handleIpc(
    {
      ...actions,
      openDropped: library.open,
      cancelReading: library.cancel,
      dragFile: async (path) => {
        const file = await library.fileOf(path);
        window.webContents.startDrag({ file, icon: await app.getFileIcon(file) });
      },
      showFile: async (path) => shell.showItemInFolder(await library.fileOf(path)),
      showPreview: shown.show,
      saveReport: reports.save,
      printReport: reports.print,
      cancelSaving: reports.cancel,
      showSaved: reports.showSaved,
      saveProject: written.save,
      openOtherProject: () => readOtherProject(askProject(window)),
      settings,
      setReading: (reading) => change({ reading }),
      endTour: () => change({ toured: true }),
      setPlace: (place) => store.set({ place }),
      setTables: (tables) => change({ tables }),
      setCoder: (coder) => change({ coder }),
      setReport: (report) => change({ report }),
      ready: async () => {
        if (problem) tell.notice(problem);
        await library.ready();
      },
    },
    (url) => url === START_PAGE,
  );
  showMenu();
  store.onChange(({ theme, recent }, before) => {
    nativeTheme.themeSource = theme;
    if (theme !== before.theme || recent !== before.recent) showMenu();
    tell.settings(settings());
  });

  offerReload(window, LOG);
  if (path === undefined && last !== undefined) void library.open(last);
  keepBounds(window, (bounds) => store.set({ window: bounds }));
  window.on('closed', reader.close);
  requests.listen(({ path }) => {
    present(window);
    if (path !== undefined) void library.open(path);
  });
}
