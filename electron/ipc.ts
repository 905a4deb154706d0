/** What the window asks of the main process, and what it is told. Each argument is parsed, each sender checked. */
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import * as v from 'valibot';
import type { Problem } from '../shared/article.ts';
import {
  CHANNELS,
  type Command,
  type FolderEvent,
  type OtherProject,
  type Place,
  type PrintResult,
  placeSchema,
  type ReportFile,
  reportFileSchema,
  type SaveResult,
  type Settings,
  settingsSchema,
} from '../shared/contract.ts';
import { type Project, projectSchema } from '../shared/project/project.ts';

/** What the main process does when the window asks for it. */
export interface Handlers {
  openFolder(): Promise<void>;
  openRecent(path: string): Promise<void>;
  openDropped(path: string): Promise<void>;
  cancelReading(): void;
  dragFile(file: string): Promise<void>;
  showFile(file: string): Promise<void>;
  showPreview(page: string): string;
  saveReport(file: ReportFile): Promise<SaveResult>;
  printReport(page: string): Promise<PrintResult>;
  cancelSaving(): void;
  showSaved(): void;
  saveProject(folder: string, project: Project): Promise<void>;
  openOtherProject(): Promise<OtherProject>;
  settings(): Settings;
  setTheme(theme: Settings['theme']): Promise<Settings>;
  setReading(reading: Settings['reading']): Promise<Settings>;
  endTour(): Promise<Settings>;
  setPlace(place: Place): Promise<void>;
  setTables(tables: Settings['tables']): Promise<Settings>;
  setCoder(coder: string): Promise<Settings>;
  setReport(report: Settings['report']): Promise<Settings>;
  ready(): Promise<void>;
}

const pathSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));

/** `isOurs` says whether the frame at this URL may ask. A call from elsewhere, or with wrong arguments, is rejected. */
export function handleIpc(handlers: Handlers, isOurs: (url: string) => boolean): void {
  const handle = <T extends unknown[]>(
    channel: string,
    args: v.GenericSchema<unknown, T>,
    work: (...args: T) => unknown,
  ) =>
    ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...given: unknown[]) => {
      const frame = event.senderFrame;
      if (!frame || frame.parent || !isOurs(frame.url)) throw new Error(`${channel}: not for this frame`);
      const parsed = v.safeParse(args, given);
      if (!parsed.success) throw new TypeError(`${channel}: ${v.summarize(parsed.issues)}`);
      return work(...parsed.output);
    });

  handle(CHANNELS.openFolder, v.strictTuple([]), handlers.openFolder);
  handle(CHANNELS.openRecent, v.strictTuple([pathSchema]), handlers.openRecent);
  handle(CHANNELS.openDropped, v.strictTuple([pathSchema]), handlers.openDropped);
  handle(CHANNELS.cancelReading, v.strictTuple([]), handlers.cancelReading);
  handle(CHANNELS.dragFile, v.strictTuple([pathSchema]), handlers.dragFile);
  handle(CHANNELS.showFile, v.strictTuple([pathSchema]), handlers.showFile);
  handle(CHANNELS.showPreview, v.strictTuple([v.string()]), handlers.showPreview);
  handle(CHANNELS.saveReport, v.strictTuple([reportFileSchema]), handlers.saveReport);
  handle(CHANNELS.printReport, v.strictTuple([v.string()]), handlers.printReport);
  handle(CHANNELS.cancelSaving, v.strictTuple([]), handlers.cancelSaving);
  handle(CHANNELS.showSaved, v.strictTuple([]), handlers.showSaved);
  handle(CHANNELS.saveProject, v.strictTuple([pathSchema, projectSchema]), handlers.saveProject);
  handle(CHANNELS.openOtherProject, v.strictTuple([]), handlers.openOtherProject);
  handle(CHANNELS.settings, v.strictTuple([]), handlers.settings);
  handle(CHANNELS.setReading, v.strictTuple([settingsSchema.entries.reading]), handlers.setReading);
  handle(CHANNELS.endTour, v.strictTuple([]), handlers.endTour);
  handle(CHANNELS.setPlace, v.strictTuple([placeSchema]), handlers.setPlace);
  handle(CHANNELS.setTables, v.strictTuple([settingsSchema.entries.tables]), handlers.setTables);
  handle(CHANNELS.setCoder, v.strictTuple([settingsSchema.entries.coder]), handlers.setCoder);
  handle(CHANNELS.setReport, v.strictTuple([settingsSchema.entries.report]), handlers.setReport);
  handle(CHANNELS.setTheme, v.strictTuple([settingsSchema.entries.theme]), handlers.setTheme);
  handle(CHANNELS.ready, v.strictTuple([]), handlers.ready);
}

/** Tells the window. What is said after it has closed is lost, which is right: nobody is there to hear it. */
export interface Teller {
  folder(event: FolderEvent): void;
  settings(settings: Settings): void;
  command(command: Command): void;
  notice(problem: Problem): void;
}

export function teller(contents: WebContents): Teller {
  const tell = (channel: string) => (value: unknown) => {
    if (!contents.isDestroyed()) contents.send(channel, value);
  };
  return {
    folder: tell(CHANNELS.folder),
    settings: tell(CHANNELS.settingsChanged),
    command: tell(CHANNELS.command),
    notice: tell(CHANNELS.notice),
  };
}
