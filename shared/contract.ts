/**
 * What the window and the main process say to each other: the Api that the preload script offers as
 * `window.variorum`, the channels under it, and the schemas by which each side parses what it gets.
 */
import * as v from 'valibot';
import { type Problem, ROLES } from './article.ts';
import { additionsSchema } from './classify/additions.ts';
import { type Project, projectSchema } from './project/project.ts';
import { SECTIONS } from './report/report.ts';

const list = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.readonly());
const range = { start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) };
const fact = v.object({ value: v.string(), from: v.string() });

export const problemSchema = v.object({ file: v.string(), message: v.string(), advice: v.string() });

export const articleSchema = v.object({
  id: v.string(),
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  encoding: v.string(),
  text: v.string(),
  metadata: v.object({
    outlet: v.exactOptional(fact),
    headline: v.exactOptional(fact),
    byline: v.exactOptional(fact),
    date: v.exactOptional(fact),
    url: v.exactOptional(fact),
    language: v.exactOptional(fact),
  }),
  hints: list(v.object({ ...range, role: v.picklist(ROLES), why: v.string() })),
  outside: v.string(),
  warnings: list(problemSchema),
});

/** What the main process tells the window while it reads a folder, in this order: opened, then any, then finished; closed at any time. */
export const folderEventSchema = v.variant('type', [
  v.object({ type: v.literal('opened'), path: v.string(), name: v.string(), files: v.number() }),
  /** What the user wrote about the folder before; right after `opened`. */
  v.object({ type: v.literal('project'), project: projectSchema }),
  /** The folder's file was changed by another program: what was saved last, and what stands in the file now. */
  v.object({ type: v.literal('merged'), folder: v.string(), base: projectSchema, project: projectSchema }),
  v.object({ type: v.literal('progress'), done: v.number(), files: v.number(), file: v.string() }),
  v.object({ type: v.literal('articles'), articles: list(articleSchema) }),
  v.object({ type: v.literal('removed'), file: v.string() }),
  v.object({ type: v.literal('problem'), problem: problemSchema }),
  v.object({ type: v.literal('finished'), cancelled: v.boolean() }),
  /** Nothing is open any more. */
  v.object({ type: v.literal('closed') }),
]);
export type FolderEvent = v.InferOutput<typeof folderEventSchema>;

/** The channels under the Api. The first group is asked by the window and answered; the second is told to it. */
export const CHANNELS = {
  openFolder: 'open-folder',
  openRecent: 'open-recent',
  openDropped: 'open-dropped',
  cancelReading: 'cancel-reading',
  dragFile: 'drag-file',
  showFile: 'show-file',
  showPreview: 'show-preview',
  saveReport: 'save-report',
  printReport: 'print-report',
  cancelSaving: 'cancel-saving',
  showSaved: 'show-saved',
  saveProject: 'save-project',
  openOtherProject: 'open-other-project',
  settings: 'settings',
  setTheme: 'set-theme',
  setReading: 'set-reading',
  endTour: 'end-tour',
  setPlace: 'set-place',
  setTables: 'set-tables',
  setReport: 'set-report',
  setCoder: 'set-coder',
  ready: 'ready',

  folder: 'folder',
  settingsChanged: 'settings-changed',
  command: 'command',
  notice: 'notice',
} as const;

export const THEMES = ['system', 'light', 'dark'] as const;

/** How article text is set. */
export const FACES = ['serif', 'sans'] as const;
export const readingSchema = v.object({
  /** Size of the letters, in CSS pixels. */
  size: v.pipe(v.number(), v.minValue(13), v.maxValue(28)),
  /** Width of a column, in ems of its size: 33 are some 72 letters a line. */
  width: v.pipe(v.number(), v.minValue(22), v.maxValue(48)),
  /** Height of a line, in ems of its size. */
  leading: v.pipe(v.number(), v.minValue(1.3), v.maxValue(2)),
  face: v.picklist(FACES),
});
export type ReadingStyle = v.InferOutput<typeof readingSchema>;
export const READING: ReadingStyle = { size: 16.5, width: 33, leading: 1.6, face: 'serif' };

/** The views, in the order of their tabs. */
export const VIEWS = ['key', 'compare', 'all', 'terms', 'relations', 'report'] as const;

/** Where the reader is, to be found again in the next run. */
export const placeSchema = v.object({
  folder: v.string(),
  view: v.picklist(VIEWS),
  /** Ids of the story and of the two versions. */
  story: v.string(),
  base: v.string(),
  other: v.string(),
  /** Of the two versions, in this order: ids go with the bytes. Empty where there is none, as in settings of before. */
  files: v.optional(v.pipe(v.strictTuple([v.string(), v.string()]), v.readonly()), ['', '']),
});
export type Place = v.InferOutput<typeof placeSchema>;

/** What the window can write a report in; all but PDF are those of report/formats.ts. */
export const REPORT_FORMATS = ['html', 'pdf', 'docx', 'md', 'json', 'csv', 'tei'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const reportChoicesSchema = v.object({
  format: v.picklist(REPORT_FORMATS),
  /** What is left out, and not what is taken: a section that the reader has not met yet is there. */
  without: v.array(v.picklist(SECTIONS)),
});
export type ReportChoices = v.InferOutput<typeof reportChoicesSchema>;
export const REPORT_CHOICES: ReportChoices = { format: 'html', without: [] };

export const settingsSchema = v.object({
  theme: v.picklist(THEMES),
  recent: v.array(v.string()),
  reading: readingSchema,
  /** Null when no folder was open at the end. */
  place: v.nullable(placeSchema),
  /** Whether the reader has had the tour, or did without. */
  toured: v.boolean(),
  /** What the user added to the word tables. */
  tables: additionsSchema,
  report: reportChoicesSchema,
  /** Whom new notes are by; empty where the reader does not say. */
  coder: v.pipe(v.string(), v.maxLength(80)),
  /** Path of the example story, where the app has one with it. */
  example: v.exactOptional(v.string()),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What the native menu asks of the window. */
export const COMMANDS = [
  'next-change',
  'previous-change',
  'find',
  'swap',
  'hide-same',
  'other-place',
  'copy-with-source',
  'note',
  'star',
  'notes',
  'blind',
  'compare-coders',
  'link-with',
  'unlink',
  'mark-moved',
  'take-out',
  'add-before',
  'add-after',
  'take-back',
  'help',
  'preferences',
  'tour',
  'undo',
  'redo',
  'save-report',
  'print',
  'view-1',
  'view-2',
  'view-3',
  'view-4',
  'view-5',
  'view-6',
] as const;
export const commandSchema = v.picklist(COMMANDS);
export type Command = v.InferOutput<typeof commandSchema>;

export const reportFileSchema = v.object({
  /** Suggested file name, without a folder. */
  name: v.pipe(v.string(), v.regex(/^[^/\\]{1,200}$/)),
  /** What the file holds as it stands, or a web page that is printed to it as PDF. */
  content: v.union([v.string(), v.instance(Uint8Array), v.object({ page: v.string() })]),
});
export type ReportFile = v.InferOutput<typeof reportFileSchema>;

export const saveResultSchema = v.variant('type', [
  v.object({ type: v.literal('saved'), path: v.string() }),
  v.object({ type: v.literal('cancelled') }),
  v.object({ type: v.literal('failed'), problem: problemSchema }),
]);
export type SaveResult = v.InferOutput<typeof saveResultSchema>;

export const printResultSchema = v.variant('type', [
  v.object({ type: v.literal('printed') }),
  v.object({ type: v.literal('cancelled') }),
  v.object({ type: v.literal('failed'), problem: problemSchema }),
]);
export type PrintResult = v.InferOutput<typeof printResultSchema>;

/** What another coder wrote about the same articles. */
export const otherProjectSchema = v.variant('type', [
  v.object({ type: v.literal('opened'), name: v.string(), project: projectSchema }),
  v.object({ type: v.literal('cancelled') }),
  v.object({ type: v.literal('failed'), problem: problemSchema }),
]);
export type OtherProject = v.InferOutput<typeof otherProjectSchema>;

/** Offered to the window as `window.variorum`. */
export interface Api {
  /** Asks for a folder by the system's dialog and reads it; resolves at once when the user cancels. */
  openFolder(): Promise<void>;
  /** Reads a folder of the recent list, or the example story. */
  openRecent(path: string): Promise<void>;
  /** Reads a folder, or the folder of a file, that was dropped on the window. */
  openDropped(file: File): Promise<void>;
  cancelReading(): Promise<void>;
  /** Starts to drag a file of the opened folder, told by its path below it, out of the window. */
  dragFile(file: string): Promise<void>;
  /** Shows a file of the opened folder, told by its path below it, in the system's file manager. */
  showFile(file: string): Promise<void>;
  /** Makes a report, as a web page, ready to be shown in a frame; its address there, until the next one's. */
  showPreview(page: string): Promise<string>;
  /** Asks where to save, writes atomically. */
  saveReport(file: ReportFile): Promise<SaveResult>;
  /** Prints a report, a web page, by the system's dialog. */
  printReport(page: string): Promise<PrintResult>;
  /** Ends the printing of a report, to a file or to paper; what was asked for then resolves as cancelled. */
  cancelSaving(): Promise<void>;
  /** Shows the file that was saved last, in the system's file manager. */
  showSaved(): Promise<void>;
  /** Keeps what the user wrote about the folder that was opened by this path. */
  saveProject(folder: string, project: Project): Promise<void>;
  /** Asks for another coder's project file and reads it. */
  openOtherProject(): Promise<OtherProject>;
  settings(): Promise<Settings>;
  setTheme(theme: Settings['theme']): Promise<Settings>;
  setReading(reading: ReadingStyle): Promise<Settings>;
  /** The tour is not to be shown again by itself. */
  endTour(): Promise<Settings>;
  /** Keeps where the reader is for the next run. */
  setPlace(place: Place): Promise<void>;
  setTables(tables: Settings['tables']): Promise<Settings>;
  setCoder(coder: string): Promise<Settings>;
  setReport(report: ReportChoices): Promise<Settings>;
  /** Tells the main process that the window listens; the folder of the command line is opened then. */
  ready(): Promise<void>;
  onFolder(listener: (event: FolderEvent) => void): () => void;
  onSettings(listener: (settings: Settings) => void): () => void;
  onCommand(listener: (command: Command) => void): () => void;
  /** Something to tell that belongs to no file of the folder: a folder that is gone, settings that were unreadable. */
  onNotice(listener: (problem: Problem) => void): () => void;
}
