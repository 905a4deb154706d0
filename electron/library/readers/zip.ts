// Not 'fflate', whose variant for Node declares a `require` that clashes with the bundler's.
import { unzipSync } from 'fflate/browser';
import { Unreadable } from './extracted.ts';

/** A long report's XML takes one or two million bytes; parsed into a tree it takes some fifty times as much. */
export const LARGEST_INFLATED = 16 * 1024 * 1024;

/**
 * The wanted members of a zip archive, by name. What they say of their size is added up before anything is unpacked,
 * and unpacking stops at that size, so that an archive cannot grow in memory beyond the limit. Throws Unreadable.
 */
export function members(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let sum = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        sum += originalSize;
        if (sum > LARGEST_INFLATED) throw bomb();
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
}

const bomb = () =>
  new Unreadable(
    `Unpacked, the text of this file would take more than ${LARGEST_INFLATED / 1024 / 1024} MB, and so it was not read.`,
    'Save only the article into a new document. If you do not know where the file is from, do not open it.',
  );
const damaged = () =>
  new Unreadable(
    'This file is damaged: it cannot be unpacked.',
    'Download or copy it again; or open it in the program that made it, and save it anew.',
  );
