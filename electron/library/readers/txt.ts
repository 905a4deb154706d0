import { decode, tidy } from '../decode.ts';
import { type Extracted, plain } from './extracted.ts';

/** Reads plain text. */
export function readTxt(bytes: Uint8Array): Extracted[] {
  const { text, encoding, notices } = decode(bytes);
  return [plain(tidy(text), encoding, notices)];
}
