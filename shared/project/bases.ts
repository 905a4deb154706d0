/**
 * The bases that the reader chose. A base is a version, and its story is where that version is: so the choice outlives a change of
 * the story's other articles, and of its own.
 */
import * as v from 'valibot';
import type { Article } from '../article.ts';
import { isSame, presentIn } from './present.ts';

type Known = Pick<Article, 'id' | 'file'>;

export const baseSchema = v.object({
  article: v.string(),
  /** Outlives a change of the bytes. */
  file: v.string(),
});
export type ChosenBase = v.InferOutput<typeof baseSchema>;

/** Id of the base that was chosen for the story of these versions, the last of several; undefined where none was. */
export function chosenBase(bases: readonly ChosenBase[], versions: readonly Known[]): string | undefined {
  if (bases.length === 0) return undefined;
  const present = presentIn(versions);
  return bases.flatMap(({ article, file }) => present(article, file) ?? []).at(-1);
}

/**
 * With this version as the base of its story, which has these versions, or with none; what was chosen there before is
 * let go.
 */
export const withChosen = (
  bases: readonly ChosenBase[],
  chosen: Known | null,
  versions: readonly Known[],
): ChosenBase[] => [
  ...bases.filter((base) => !versions.some((one) => isSame({ id: base.article, file: base.file }, one))),
  ...(chosen ? [{ article: chosen.id, file: chosen.file }] : []),
];

/** From the ids of the bases alone, as project files of version 1 have them; `articles`: what those files knew. */
export const basesOfVersion1 = (ids: readonly string[], articles: readonly Known[]): ChosenBase[] =>
  ids.map((article) => ({
    article,
    file: articles.find(({ id }) => id === article.replace(/\.\d+(?=@|$)/, ''))?.file ?? '',
  }));
