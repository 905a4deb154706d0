/** Stories found by words of theirs, and ordered by how near their titles are to another's. */
import type { Version } from '../../shared/article.ts';
import type { Story } from '../../shared/story/stories.ts';
import { outletOf } from '../outlet.ts';
import { byId } from './by-id.ts';
import type { Library } from './state.ts';

/** More stories than a reader takes in at a glance: from here on they are searched instead of listed in menus. */
export const FEW_STORIES = 12;

/** A name as it is shown, and as it is searched. */
interface Name {
  readonly shown: string;
  readonly folded: string;
}

/** What a story can be found by: its title first, then what its versions are called. */
export type StoryNames = readonly Name[];

/** By the stories' ids. Made of the library as it is shown, so that a search tells nothing that is hidden. */
export const storyNames = ({ stories, versions }: Library): ReadonlyMap<string, StoryNames> =>
  new Map(
    stories.map((story) => [
      story.id,
      [story.title, ...story.versions.flatMap((id) => namesOf(byId(versions).get(id)))].map(nameOf),
    ]),
  );

const nameOf = (shown: string): Name => ({ shown, folded: foldedText(shown) });

const namesOf = (version: Version | undefined): string[] =>
  version ? [outletOf(version), version.metadata.headline?.value ?? '', version.file] : [];

/** Whether each word that is asked for is part of one of the names. */
export const isFound = (names: StoryNames, query: string): boolean =>
  wordsOf(query).every((word) => names.some(({ folded }) => folded.includes(word)));

/** The name that a story was found by, where its title alone would not have been: a file's, say. */
export function foundBy([title, ...names]: StoryNames, query: string): string | undefined {
  const missing = wordsOf(query).filter((word) => !title?.folded.includes(word));
  return names.find(({ folded }) => missing.some((word) => folded.includes(word)))?.shown;
}

/**
 * The stories, those first that share most words of their title with this one; a word counts for more the fewer titles
 * have it, so that no order comes from "the". What shares nothing stays in the order of the folder.
 */
export function likeliestFirst(stories: readonly Story[], { title }: Story): Story[] {
  const words = new Map(stories.map((story) => [story.id, titleWords(story.title)]));
  const titles = new Map<string, number>();
  for (const of of words.values()) for (const word of of) titles.set(word, (titles.get(word) ?? 0) + 1);
  const own = titleWords(title);
  const shared = ({ id }: Story): number =>
    [...own]
      .filter((word) => words.get(id)?.has(word))
      .reduce((sum, word) => sum + Math.log((stories.length + 1) / (titles.get(word) ?? 1)), 0);
  const scores = new Map(stories.map((story) => [story.id, shared(story)]));
  return stories.toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const titleWords = (title: string): Set<string> =>
  new Set(
    [...segmenter.segment(foldedText(title))].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment] : [],
    ),
  );

const wordsOf = (query: string): string[] => foldedText(query).split(/\s+/u).filter(Boolean);

/** Without case and accents, as people type when they search. */
const foldedText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
