/** The articles taken apart and grouped. */
import { correctedVersions, storiesFor } from '../../shared/project/corrections.ts';
import { stories } from '../../shared/story/stories.ts';
import type { Library } from '../state/state.ts';
import { comparedWords } from './counts.ts';
import type { Progress, StructureJob } from './protocol.ts';

/** The library that these articles make, with what the reader put right; `told` of how far that is. */
export function structured(
  { articles, corrections }: StructureJob,
  told: (progress: Progress) => void = () => {},
): Library {
  const versions = articles.flatMap((article, index) => {
    told({ stage: 'sentences', done: index, all: articles.length });
    return correctedVersions(article, corrections);
  });
  const words = new Map(versions.map((version) => [version.id, comparedWords(version)]));
  const found = stories(versions, storiesFor(corrections, versions), (stage, done, all) =>
    told({ stage, done, all }),
  );
  return { versions, stories: found, words };
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
