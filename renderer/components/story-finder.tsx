import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../../shared/story/stories.ts';
import { FEW_STORIES, foundBy, isFound, storyNames } from '../state/story-search.ts';
import { useSelect } from '../store.ts';
import { STORY_SEARCH } from '../words.ts';
import styles from './story-finder.module.css';
import { StoryList } from './story-list.tsx';

interface Props {
  /** In the order in which they are listed. */
  readonly stories: readonly Story[];
  /** Id of the story that is read, where it is to be told. */
  readonly current?: string;
  /** More than these are listed only once they are searched for. */
  readonly most?: number;
  /** Draws a row; `by`: the name that it was found by, where that is not its title. */
  readonly row: (story: Story, tabIndex: 0 | -1, by: string | undefined) => ReactNode;
  /** Whether the field has the focus at once. */
  readonly focused?: boolean;
  /** Where the list holds not all stories: shows them. */
  readonly onAll?: () => void;
  /** Between the field and the list. */
  readonly children?: ReactNode;
}

/** A list of stories, with a field to search it where there are more than a few. */
export function StoryFinder({
  stories,
  current = '',
  most = stories.length,
  row,
  focused = false,
  onAll = () => {},
  children,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { found, byOf } = useFound(stories, query.trim());
  const all = useSelect((state) => state.library.stories);
  const many = all.length > FEW_STORIES;
  const listed = found.slice(0, most);
  const read = found.some(({ id }) => id === current) ? undefined : all.find(({ id }) => id === current);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const showAll = () => {
    setQuery('');
    onAll();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      setQuery('');
      field.current?.focus();
    } else if (event.target === field.current && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      box.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what the field and the list leave of the keys
    <div ref={box} onKeyDown={onKeyDown}>
      {many && (
        <search>
          <input
            ref={field}
            type="text"
            className={styles.field}
            aria-label={STORY_SEARCH.label}
            placeholder={STORY_SEARCH.label}
            value={query}
            maxLength={200}
            onChange={({ target }) => setQuery(target.value)}
          />
        </search>
      )}
      {children}
      {many && (
        <p role="status" className={styles.count}>
          {query.trim() !== '' && STORY_SEARCH.count(found.length, stories.length)}
        </p>
      )}
      {many && read && (
        <p className={styles.read}>
          {STORY_SEARCH.read}{' '}
          <button type="button" title={STORY_SEARCH.showAll} onClick={showAll}>
            <bdi>{read.title}</bdi>
          </button>
        </p>
      )}
      {many && found.length === 0 && (
        <p className={styles.none}>
          {STORY_SEARCH.none(query.trim())}{' '}
          <button type="button" onClick={showAll}>
            {STORY_SEARCH.showAll}
          </button>
        </p>
      )}
      <StoryList
        // What is found is read from its start.
        key={query}
        stories={listed}
        current={query === '' ? current : ''}
        row={(story, tabIndex) => row(story, tabIndex, byOf(story))}
        onAbove={() => field.current?.focus()}
      />
      {found.length > listed.length && (
        <p className={styles.count}>{STORY_SEARCH.more(found.length - listed.length)}</p>
      )}
    </div>
  );
}

/** The stories that have the words, and what each was found by. The names are put together once something is asked. */
function useFound(stories: readonly Story[], query: string) {
  const library = useSelect((state) => state.library);
  const asked = query !== '';
  const names = useMemo(() => (asked ? storyNames(library) : new Map()), [asked, library]);
  const found = useMemo(
    () => (asked ? stories.filter(({ id }) => isFound(names.get(id) ?? [], query)) : stories),
    [asked, stories, names, query],
  );
  return { found, byOf: ({ id }: Story) => (asked ? foundBy(names.get(id) ?? [], query) : undefined) };
}
