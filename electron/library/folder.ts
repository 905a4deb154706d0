/** A folder as a stream of events: read once, then kept up with whatever changes in it. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article, Problem } from '../../shared/article.ts';
import type { FolderEvent } from '../../shared/contract.ts';
import { type Listing, listFiles } from './list.ts';
import { type FileResult, readFile } from './read.ts';

export type ReadOne = (root: string, file: string) => Promise<FileResult>;

export interface Folder {
  /**
   * Reads the folder: "opened", then for each file its articles and problems and the progress, then "finished".
   * When `signal` aborts, it finishes after the file at hand and says that it was cancelled.
   * Throws when the folder itself cannot be listed.
   */
  read(signal?: AbortSignal): AsyncGenerator<FolderEvent>;
  /** Reads what was added or changed since, and tells what is gone. Never throws: a folder that is gone is a problem. */
  update(): AsyncGenerator<FolderEvent>;
}

/** What is known of a file without reading it; another value means that its bytes may have changed. */
type Stamp = string;

/** What was read of a file, and what was known of it just before. */
interface Read {
  readonly file: string;
  readonly stamp: Stamp;
  readonly result: FileResult;
}

/** So many files are asked for at once. */
const AHEAD = 8;

/** The folder `root`, whose files `readOne` reads. */
export function folder(root: string, readOne: ReadOne = readFile): Folder {
  const stamps = new Map<string, Stamp>();
  const ids = new Map<string, string>();
  let told = new Set<string>();
  let gone = false;

  const readNow = async (file: string): Promise<Read> => {
    const stamp = await stampOf(root, file);
    return { file, stamp, result: await readOne(root, file) };
  };

  function* tell({ file, stamp, result }: Read): Generator<FolderEvent> {
    const known = stamps.has(file);
    stamps.set(file, stamp);
    if (result.articles.length > 0)
      yield { type: 'articles', articles: result.articles.map((article) => unique(article, ids)) };
    else if (known) yield { type: 'removed', file };
    for (const problem of result.problems) yield { type: 'problem', problem };
  }

  async function* read(signal?: AbortSignal): AsyncGenerator<FolderEvent> {
    const { files, problems } = await listFiles(root);
    yield { type: 'opened', path: root, name: basename(root) || root, files: files.length };
    for (const problem of problems) yield { type: 'problem', problem };
    told = new Set(problems.map(keyOf));
    const asked: Promise<Read>[] = [];
    for (const [index, file] of files.entries()) {
      if (signal?.aborted) break;
      // The reader is at the next files while this one is told of: both take their time.
      asked.push(...files.slice(index + asked.length, index + AHEAD).map(readNow));
      const read = await (asked.shift() ?? readNow(file));
      // Reading that was cut short says nothing of the file.
      if (!signal?.aborted) yield* tell(read);
      yield { type: 'progress', done: index + 1, files: files.length, file };
    }
    yield { type: 'finished', cancelled: signal?.aborted ?? false };
  }

  async function* update(): AsyncGenerator<FolderEvent> {
    const listing = await listFiles(root).catch(() => undefined);
    if (!listing && !gone) yield { type: 'problem', problem: folderGone() };
    if (listing && gone) yield* back();
    gone = !listing;
    if (!listing) return;
    yield* removed(listing);
    const fresh = listing.problems.filter((problem) => !told.has(keyOf(problem)));
    for (const problem of fresh) yield { type: 'problem', problem };
    told = new Set(listing.problems.map(keyOf));
    for (const file of listing.files) {
      if ((await stampOf(root, file)) !== stamps.get(file)) yield* tell(await readNow(file));
    }
  }

  /** What was told of the folder itself is told anew. */
  function* back(): Generator<FolderEvent> {
    told = new Set();
    yield { type: 'removed', file: '' };
  }

  function* removed({ files }: Listing): Generator<FolderEvent> {
    const there = new Set(files);
    for (const file of stamps.keys()) {
      if (there.has(file)) continue;
      stamps.delete(file);
      for (const [id, owner] of ids) if (owner === file) ids.delete(id);
      yield { type: 'removed', file };
    }
  }

  return { read, update };
}

/**
 * Files with the same bytes have the same hash: all but the first of them have their path in their articles' ids, hashed
 * too, as an id must not tell a reader who codes blind whose text it is.
 */
function unique(article: Article, owners: Map<string, string>): Article {
  const owner = owners.get(article.id);
  if (owner !== undefined && owner !== article.file)
    return { ...article, id: `${article.id}@${hash(article.file)}` };
  owners.set(article.id, article.file);
  return article;
}

const hash = (file: string): string => createHash('sha256').update(file).digest('hex').slice(0, 16);

async function stampOf(root: string, file: string): Promise<Stamp> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(join(root, file));
    return [mtimeMs, ctimeMs, size, ino].join(' ');
  } catch {
    return 'not there';
  }
}

const keyOf = ({ file, message }: Problem) => `${file}\n${message}`;

const folderGone = (): Problem => ({
  file: '',
  message: 'The folder is not there any more, or cannot be read; what was read of it stays here.',
  advice: 'If it was moved or renamed, open it where it is now. If it comes back, its files are read again.',
});
