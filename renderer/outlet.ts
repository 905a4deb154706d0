import type { Article } from '../shared/article.ts';

/** Whose text it is, as people name it: the outlet found in it, else the file's name without folder and ending. */
export const outletOf = ({ metadata, file }: Pick<Article, 'metadata' | 'file'>): string =>
  metadata.outlet?.value ?? file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
