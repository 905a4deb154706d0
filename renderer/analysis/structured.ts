/** The articles taken apart and grouped. */
import type { Article, Version } from '../../shared/article.ts';
import { versionsOf } from '../../shared/compare.ts';
import { correctedVersions, storiesFor } from '../../shared/project/corrections.ts';
import { stories } from '../../shared/story/stories.ts';
import type { Library } from '../state/state.ts';
import type { Progress, StructureJob } from './protocol.ts';

export interface Structurer {
  /** Takes articles apart, and keeps their versions for the job that will have them. */
  prepare(articles: readonly Article[]): void;
  /** The library that these articles make, with what the reader put right; `told` of how far that is. */
  structured(job: StructureJob, told?: (progress: Progress) => void): Library;
}

/**
 * Keeps the versions of the articles of its last library, so that of a folder that changed only what changed is taken apart
 * anew, and those of the articles it was given ahead, while the rest of the folder is still read.
 */
export function createStructurer(): Structurer {
  let known = new Map<string, readonly Version[]>();
  const keyOf = ({ id, file }: Article) => `${id} ${file}`;
  const prepare = (articles: readonly Article[]) => {
    for (const article of articles) known.set(keyOf(article), versionsOf(article));
  };
  const structured: Structurer['structured'] = ({ articles, corrections }, told = () => {}) => {
    const kept = new Map<string, readonly Version[]>();
    const plain = (article: Article) => {
      const versions = known.get(keyOf(article)) ?? versionsOf(article);
      kept.set(keyOf(article), versions);
      return versions;
    };
    const versions = articles.flatMap((article, index) => {
      told({ stage: 'sentences', done: index, all: articles.length });
      return correctedVersions(article, corrections, plain);
    });
    known = kept;
    const grouped = stories(versions, storiesFor(corrections, versions), (stage, done, all) =>
      told({ stage, done, all }),
    );
    return { versions, stories: grouped };
  };
  return { prepare, structured };
}

/** Often enough to look alive, seldom enough to cost nothing. */
const TOLD_EVERY_MS = 100;

/** Tells of progress now and then; `now` in milliseconds. */
export function nowAndThen<T>(tell: (progress: T) => void, now: () => number): (progress: T) => void {
  let next = now() + TOLD_EVERY_MS;
  return (progress) => {
    if (now() < next) return;
    next = now() + TOLD_EVERY_MS;
    tell(progress);
  };
}
