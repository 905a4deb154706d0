import type { Notice } from './readers/extracted.ts';

const NOTICES: Readonly<Record<string, Notice>> = {
  EACCES: {
    message: 'You are not allowed to read this.',
    advice: 'Ask for its permissions to be changed, or copy it to a place of your own.',
  },
  EPERM: {
    message: 'You are not allowed to read this.',
    advice: 'Ask for its permissions to be changed, or copy it to a place of your own.',
  },
  ENOENT: {
    message: 'This is not there any more.',
    advice: 'It was moved, renamed or deleted meanwhile; put it back, or go on without it.',
  },
  EISDIR: { message: 'This is a folder, not a file.', advice: 'Open it by itself if it holds articles.' },
  ELOOP: { message: 'This is a link that leads back to itself.', advice: 'Remove the link.' },
  ENAMETOOLONG: {
    message: 'The name or path of this is too long for the system.',
    advice: 'Give it a shorter name, or move the folder up.',
  },
  EBUSY: {
    message: 'Another program has this open and does not share it.',
    advice: 'Close it there, then open the folder again.',
  },
  EMFILE: {
    message: 'Too many files are open on this computer.',
    advice: 'Close other programs, then open the folder again.',
  },
  EIO: {
    message: 'The disk could not read this.',
    advice: 'The disk or network drive may be failing; copy the file from a backup.',
  },
};

/** The system's errors in plain words; undefined for what is none. */
export function systemNotice(error: unknown): Notice | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? NOTICES[error.code]
    : undefined;
}
