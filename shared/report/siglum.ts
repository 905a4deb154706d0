import type { Siglum } from './report.ts';

const LETTERS = 26;

/** The sign of the version at `index`: 0 → a, 25 → z, 26 → aa. */
export function siglum(index: number): Siglum {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? letter : siglum(Math.floor(index / LETTERS) - 1) + letter;
}
