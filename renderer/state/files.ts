import type { Version } from '../../shared/article.ts';
import { correctionWithFiles, noteWithFiles } from '../../shared/project/blind.ts';
import type { ProjectAction } from './project.ts';
import type { Library } from './state.ts';

type Named = Pick<Version, 'id' | 'file'>;

/** What the reader did, with the files' own names: the versions that they see have other ones while they code blind. */
export function withFiles(action: ProjectAction, { versions }: Library): ProjectAction {
  const fileOf = (article: string, file: string) => versions.find(({ id }) => id === article)?.file ?? file;
  if (action.type === 'write-note') return { ...action, note: noteWithFiles(action.note, fileOf) };
  if (action.type === 'choose-base') {
    const named = ({ id, file }: Named): Named => ({ id, file: fileOf(id, file) });
    return { ...action, base: action.base && named(action.base), versions: action.versions.map(named) };
  }
  if (action.type !== 'correct') return action;
  const corrections = action.corrections.map((correction) => correctionWithFiles(correction, fileOf));
  return { ...action, corrections };
}
