import { expect, test } from 'vitest';
import { sampleVersion } from '../../shared/testing.ts';
import { shownLibrary } from '../outlet.ts';
import type { Library } from './state.ts';
import { foundBy, isFound, likeliestFirst, storyNames } from './story-search.ts';

const story = (id: string, title: string, versions: readonly string[] = []) => ({
  id,
  title,
  versions,
  why: '',
  copies: [],
});

const fact = (value: string) => ({ value, from: 'og:site_name' });

const LIBRARY: Library = {
  versions: [
    sampleVersion('1', 'The ferry sank.', {
      file: 'saved/gazette-7.html',
      metadata: { outlet: fact('The Gazette'), headline: fact('Ferry lost in São Paulo') },
    }),
    sampleVersion('2', 'A bank closed.', { file: 'bank.txt' }),
  ],
  stories: [story('ferry', 'A ferry sinks', ['1']), story('bank', 'ÉLYSÉE closes a bank', ['2'])],
};

const found = (query: string, library = LIBRARY): string[] => {
  const names = storyNames(library);
  return library.stories.filter(({ id }) => isFound(names.get(id) ?? [], query)).map(({ id }) => id);
};

test.each([
  ['of the title', 'sinks', ['ferry']],
  ['of an outlet', 'the gazette', ['ferry']],
  ['of a version’s headline', 'lost', ['ferry']],
  ['of a file’s name', 'gazette-7', ['ferry']],
  ['in another case', 'SINKS', ['ferry']],
  ['without its accents', 'elysee', ['bank']],
  ['with accents of one’s own', 'bänk', ['bank']],
  ['from several names at once', 'sinks sao gazette', ['ferry']],
  ['nowhere', 'sinks bank', []],
  ['that is blank', '  ', ['ferry', 'bank']],
])('a story is found by a word %s', (_, query, stories) => {
  expect(found(query)).toEqual(stories);
});

test('what it was found by is told, unless its title says it', () => {
  const names = storyNames(LIBRARY).get('ferry') ?? [];
  expect(foundBy(names, 'ferry sinks')).toBeUndefined();
  expect(foundBy(names, 'ferry paulo')).toBe('Ferry lost in São Paulo');
  expect(foundBy(names, '7.html')).toBe('saved/gazette-7.html');
});

test.each(['gazette', 'paulo', 'saved', '.txt'])(
  'who codes blind cannot find out by searching: %s',
  (query) => {
    expect(found(query)).not.toEqual([]);
    expect(found(query, shownLibrary(LIBRARY, { on: true, seed: 1 }))).toEqual([]);
  },
);

test('the likeliest others are those that share the rarest words of the title', () => {
  const others = [
    'The bank and the river',
    'Something else',
    'The minister and the army',
    'A ferry sinks in the harbour',
    'Another ferry',
  ].map((title) => story(title, title));
  const titles = likeliestFirst(others, story('one', 'The FERRY in the harbour')).map(({ title }) => title);
  expect(titles).toEqual([
    'A ferry sinks in the harbour',
    'Another ferry',
    'The bank and the river',
    'The minister and the army',
    'Something else',
  ]);
});
