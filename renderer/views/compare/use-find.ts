import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Range, Version } from '../../../shared/article.ts';
import type { Query } from '../../analysis/search.ts';
import { createSearcher, type SearchAnswer } from '../../analysis/searcher.ts';
import type { Selection } from '../../state/compare.ts';
import { useDispatch } from '../../store.ts';
import { type Layout, placeOf } from './layout.ts';
import type { Compared } from './use-compare.ts';

const search = createSearcher(
  () => new Worker(new URL('../../analysis/search-worker.ts', import.meta.url), { type: 'module' }),
);

/** A match in one of the two texts that are shown. */
export interface Hit {
  readonly from: Selection['from'];
  readonly range: Range;
  readonly line: number;
}

export interface Find {
  readonly query: Query;
  /** Undefined while nothing is asked for, or the search goes on. */
  readonly answer: SearchAnswer | undefined;
  /** In the order of the lines. */
  readonly hits: readonly Hit[];
  /** Index of the hit that the reader is at; -1 for none. */
  readonly at: number;
  change(part: Partial<Query>): void;
  step(by: 1 | -1): void;
  close(): void;
}

const NOTHING: Query = { text: '', matchCase: false, wholeWord: false, pattern: false };

/** The search over all versions of the story, and the way from hit to hit in the two that are shown. */
export function useFind(
  compared: Compared | undefined,
  versions: readonly Version[],
  close: () => void,
): Find {
  const dispatch = useDispatch();
  const [query, setQuery] = useState(NOTHING);
  const [visited, setAt] = useState(-1);
  const [pressed, setPressed] = useState<1 | -1>();
  const answer = useAnswer(query, versions);
  const hits = useMemo(
    () => (compared ? hitsOf(compared, versions, answer) : []),
    [compared, versions, answer],
  );
  const at = visited < hits.length ? visited : -1;
  const step = useCallback(
    (by: 1 | -1) => {
      if (!answer || !compared) setPressed(by);
      const next = (Math.max(at, by < 0 ? 0 : -1) + by + hits.length) % hits.length;
      const hit = hits[next];
      if (!hit) return;
      setAt(next);
      dispatch({ type: 'at', stop: '', row: hit.line, from: hit.from });
    },
    [answer, compared, at, hits, dispatch],
  );
  // Enter pressed while the search or the comparison goes on holds until it is done.
  useEffect(() => {
    if (!answer || !compared || !pressed) return;
    setPressed(undefined);
    step(pressed);
  }, [answer, compared, pressed, step]);
  const change = (part: Partial<Query>) => {
    setAt(-1);
    setQuery({ ...query, ...part });
  };
  return { query, answer, hits, at, change, step, close };
}

function useAnswer(query: Query, versions: readonly Version[]): SearchAnswer | undefined {
  const [answer, setAnswer] = useState<SearchAnswer>();
  useEffect(() => {
    let wanted = true;
    setAnswer(undefined);
    if (query.text === '') return;
    const texts = versions.map(({ text }) => text);
    void search(query, texts).then((found) => wanted && setAnswer(found));
    return () => {
      wanted = false;
    };
  }, [query, versions]);
  return answer;
}

function hitsOf(
  { comparison, layout }: Compared,
  versions: readonly Version[],
  answer?: SearchAnswer,
): Hit[] {
  if (answer?.type !== 'found') return [];
  const [base, other] = comparison.versions;
  const ranges = ({ id }: Version) =>
    answer.matches[versions.findIndex((version) => version.id === id)] ?? [];
  return [...placed(layout, 'base', ranges(base)), ...placed(layout, 'other', ranges(other))].sort(
    (x, y) => x.line - y.line,
  );
}

const placed = (layout: Layout, from: Selection['from'], ranges: readonly Range[]): Hit[] =>
  ranges.map((range) => ({ from, range, line: placeOf(layout, from, range).row }));
