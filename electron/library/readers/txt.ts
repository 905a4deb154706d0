import { decode, tidy } from '../decode.ts';
import { type Extracted, plain } from './extracted.ts';
import { withWholeWords } from './hyphens.ts';

/** Reads plain text; words that line ends part are made whole. */
export function readTxt(bytes: Uint8Array): Extracted[] {
  const { text, encoding, notices } = decode(bytes);
  return [plain(withWholeWords(tidy(text)), encoding, notices)];
}
