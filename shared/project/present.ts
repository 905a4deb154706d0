/** Which of the folder's articles an id speaks of, after its file may have been edited. */
import type { Article } from '../article.ts';

type Known = Pick<Article, 'id' | 'file'>;

/** Gives the id that an article has now; undefined where neither its bytes nor its file are there. */
export type Present = (id: string, file?: string) => string | undefined;

/** By the same bytes, or else by what stands at the same place of the same file now. */
export function presentIn(articles: readonly Known[]): Present {
  const ids = new Set(articles.map(({ id }) => id));
  const places = new Map(articles.map((article) => [placeOf(article), article.id]));
  return (id, file) =>
    ids.has(id) ? id : file === undefined ? undefined : places.get(placeOf({ id, file }));
}

/** Whether both are the same bytes, or else at the same place of the same file. */
export const isSame = (one: Known, other: Known): boolean =>
  one.id === other.id || placeOf(one) === placeOf(other);

/** The file, and what parts several articles of one file: the record of a collection, the article of a text. */
const placeOf = ({ id, file }: Known): string =>
  `${file}\n${/(?:#\d+)?(?:\.\d+)?$/.exec(withoutFile(id, file))?.[0]}`;

/** Without what parts equal files: their names hashed; in project files of earlier versions of the program, their names. */
const withoutFile = (id: string, file: string): string =>
  id.replace(`@${file}`, '').replace(/@[0-9a-f]{16}/u, '');
