import type { Block, Role, Version } from '../../shared/article.ts';
import { anchorAt } from '../../shared/project/anchor.ts';
import type { Correction } from '../../shared/project/project.ts';

/** The reader's word on what a block is. */
export function roleCorrection(version: Version, block: Block, role: Role): Correction {
  return { type: 'role', at: anchorAt(version, trimmed(version.text, block)), role };
}

/** The block without the white space around it, which may change when the file is edited. */
function trimmed(text: string, { start, end }: Block) {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
