import { basename, dirname } from 'node:path';
import type { Problem } from '../shared/article.ts';

const NO_RIGHT = {
  message: (_: string, folder: string) => `You are not allowed to write in ${folder}.`,
  advice: 'Choose another folder, for example your documents.',
};

/** By the system's error codes. */
const PROBLEMS: Readonly<
  Record<string, { message: (file: string, folder: string) => string; advice: string }>
> = {
  ENOSPC: {
    message: (file) => `There is not enough space on the disk for ${file}.`,
    advice: 'Free some space, or choose a folder on another disk. Nothing was written.',
  },
  EDQUOT: {
    message: (file) => `You have no space left for ${file}.`,
    advice: 'Free some space, or choose a folder on another disk. Nothing was written.',
  },
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: {
    message: (_, folder) => `${folder} can only be read, not written to.`,
    advice: 'Choose a folder on another disk.',
  },
  ENOENT: {
    message: (_, folder) => `The folder ${folder} is not there.`,
    advice: 'Choose a folder that is.',
  },
  ENOTDIR: { message: (_, folder) => `${folder} is not a folder.`, advice: 'Choose a folder.' },
  EISDIR: { message: (file) => `${file} is a folder.`, advice: 'Choose another name.' },
  EBUSY: {
    message: (file) => `Another program has ${file} open and does not share it.`,
    advice: 'Close it there, or choose another name.',
  },
  ENAMETOOLONG: {
    message: () => 'The name is too long for the system.',
    advice: 'Choose a shorter name.',
  },
};

/** Why a file could not be saved, in plain words; the file that may have been there before is as it was. */
export function saveProblem(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = PROBLEMS[code];
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file: path,
    message: `The report could not be saved. ${known?.message(basename(path), dirname(path)) ?? reason}`,
    advice:
      known?.advice ?? 'Choose another folder, or check that there is space and that you may write there.',
  };
}

/** Why a report could not be printed, as far as the system says. */
export const printProblem = (error: unknown): Problem => ({
  file: '',
  message: `The report could not be printed. ${error instanceof Error ? error.message : String(error)}`,
  advice: 'Check that there is a printer and that it is on, or save the report as PDF.',
});
