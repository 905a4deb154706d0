/**
 * Coding blind: outlets' names are hidden, so that a reader judges the words and not whose they are. What the article
 * says of itself inside its text stays as it is.
 */
import type { Metadata, Version } from '../article.ts';
import { siglum } from '../report/siglum.ts';
import type { Correction, Note, Project } from './project.ts';

/** "Outlet A" for the first, then B … Z, AA. */
export const blindName = (place: number): string => `Outlet ${siglum(place).toUpperCase()}`;

/**
 * The ids in an order that the seed alone decides: whatever order they come in (that of the files' names, say, which
 * would give the outlets away), the same seed gives the same one.
 */
export const blindOrder = (ids: readonly string[], seed: number): string[] => shuffled([...ids].sort(), seed);

/** A version without what tells its outlet: outlet, headline, byline, address and file are gone or read as `name`. */
export function blindVersion(version: Version, name: string): Version {
  const { date, language } = version.metadata;
  const metadata: Metadata = {
    outlet: { value: name, from: 'hidden while coding blind' },
    ...(date && { date }),
    ...(language && { language }),
  };
  const warnings = version.warnings.map(({ message, advice }) => ({
    file: name,
    message: message.replaceAll(version.file, name),
    advice: advice.replaceAll(version.file, name),
  }));
  return { ...version, file: name, metadata, warnings };
}

/** Gives the name of the file for an article's id. */
export type FileOf = (article: string, file: string) => string;

/**
 * A correction with other names of files. What is written while coding blind was made of versions whose files read
 * "Outlet A": it is kept under the real ones.
 */
export function correctionWithFiles(correction: Correction, fileOf: FileOf): Correction {
  const renamed = <T extends Named>(place: T): T => withFile(place, fileOf);
  switch (correction.type) {
    case 'story': {
      const [a, b] = correction.articles;
      const [fileA = '', fileB = ''] = correction.files ?? [];
      return { ...correction, files: [fileOf(a, fileA), fileOf(b, fileB)] };
    }
    case 'metadata':
      return renamed(correction);
    case 'role':
      return { ...correction, at: renamed(correction.at) };
    default:
      return { ...correction, a: correction.a.map(renamed), b: correction.b.map(renamed) };
  }
}

export const noteWithFiles = (note: Note, fileOf: FileOf): Note => ({
  ...note,
  at: note.at.map((anchor) => withFile(anchor, fileOf)),
});

interface Named {
  readonly article: string;
  readonly file: string;
}

const withFile = <T extends Named>(place: T, fileOf: FileOf): T => ({
  ...place,
  file: fileOf(place.article, place.file),
});

/** A project as a blind report may tell it: without the names that the reader gave, and without names of files. */
export const blindProject = (project: Project, fileOf: FileOf): Project => ({
  ...project,
  corrections: project.corrections
    .filter(({ type }) => type !== 'metadata')
    .map((correction) => correctionWithFiles(correction, fileOf)),
  notes: project.notes.map((note) => noteWithFiles(note, fileOf)),
  bases: project.bases.map((base) => withFile(base, fileOf)),
});

/** The shuffle of Fisher and Yates (Durstenfeld, CACM 7(7):420, 1964), over numbers that the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = numbers(seed);
  const pool = [...items];
  const result: T[] = [];
  while (pool.length > 0) result.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return result;
}

/** Mulberry32: numbers in [0, 1) from a 32-bit seed. Good enough to hide an order, and the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
