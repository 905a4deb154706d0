import type { Article, Problem } from '../../shared/article.ts';
import type { FolderEvent } from '../../shared/contract.ts';

/** What the window knows of the opened folder, as the main process tells it event by event. */
export interface Folder {
  /** none: nothing opened yet · reading: between "opened" and "finished" · ready: read, and watched for changes. */
  readonly phase: 'none' | 'reading' | 'ready';
  readonly path: string;
  readonly name: string;
  readonly files: number;
  readonly done: number;
  /** The file being read. */
  readonly file: string;
  readonly cancelled: boolean;
  /** In file order, whichever was read first. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export const NO_FOLDER: Folder = {
  phase: 'none',
  path: '',
  name: '',
  files: 0,
  done: 0,
  file: '',
  cancelled: false,
  articles: [],
  problems: [],
};

/** Takes one event in. A file that is read again replaces what was known of it. */
export function reduceFolder(folder: Folder, event: FolderEvent): Folder {
  switch (event.type) {
    case 'opened':
      return { ...NO_FOLDER, phase: 'reading', path: event.path, name: event.name, files: event.files };
    case 'progress':
      return { ...folder, done: event.done, files: event.files, file: event.file };
    case 'project':
    case 'merged':
      return folder;
    case 'articles':
      return withArticles(folder, event.articles);
    case 'removed':
      return without(folder, new Set([event.file]));
    case 'problem':
      return { ...folder, problems: joined(folder.problems, [event.problem]) };
    case 'closed':
      return NO_FOLDER;
    case 'finished':
      return { ...folder, phase: 'ready', cancelled: event.cancelled };
  }
}

function withArticles(folder: Folder, articles: readonly Article[]): Folder {
  const rest = without(folder, new Set(articles.map(({ file }) => file)));
  const warnings = articles.flatMap((article) => article.warnings);
  return {
    ...rest,
    articles: joined(rest.articles, sorted(articles)),
    problems: joined(rest.problems, sorted(warnings)),
  };
}

const without = (folder: Folder, files: ReadonlySet<string>): Folder => ({
  ...folder,
  articles: folder.articles.filter(({ file }) => !files.has(file)),
  problems: folder.problems.filter(({ file }) => !files.has(file)),
});

const order = new Intl.Collator('en', { numeric: true });

/** By file name as people count (2 before 10); articles of one file stay as the file has them. */
const sorted = <T extends { readonly file: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => order.compare(a.file, b.file));

/** Two sorted lists as one. Most of what is read comes behind all that is there: thousands are not sorted again for it. */
function joined<T extends { readonly file: string }>(known: readonly T[], more: readonly T[]): T[] {
  const [last, next] = [known.at(-1), more[0]];
  const all = [...known, ...more];
  return last && next && order.compare(last.file, next.file) > 0 ? sorted(all) : all;
}
