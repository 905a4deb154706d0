import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Version } from '../article.ts';
import { versionOf, versionsOf } from '../compare.ts';
import { sampleArticle } from '../testing.ts';
import { stories } from './stories.ts';

const article = (file: string, text: string): Article => sampleArticle(file, text, { file });
const version = (file: string, text: string): Version => versionOf(article(file, text));

const FLOOD = [
  version(
    'flood-1',
    'The river Elbe burst its banks in Dresden on Tuesday, forcing 3,000 people from their homes. Mayor Dirk Hilbert said the water would peak overnight.',
  ),
  version(
    'flood-2',
    'Some 3,000 residents of Dresden left their houses as the Elbe rose. “The peak is expected tonight,” mayor Dirk Hilbert told reporters on the bridge.',
  ),
];
const VOTE = [
  version(
    'vote-1',
    'Senegal’s parliament voted to delay the presidential election until December after President Macky Sall asked for more time. Riot police cleared the chamber.',
  ),
  version(
    'vote-2',
    'Police in riot gear removed lawmakers in Dakar before the assembly put off Senegal’s presidential vote, as Macky Sall had asked, to December.',
  ),
];
const CUP = version(
  'cup',
  'Morocco beat Zambia 1-0 to win their group at the Africa Cup of Nations, with Hakim Ziyech scoring before half time in San Pedro.',
);
const FOLDER = [FLOOD[0], VOTE[0], CUP, FLOOD[1], VOTE[1]].filter((one) => one !== undefined);

const grouping = (of: readonly Version[], ...more: [] | [Parameters<typeof stories>[1]]): string[] =>
  stories(of, ...more).map(({ versions }) => versions.toSorted().join(' '));

test('articles that tell the same news become one story, in the folder’s order', () => {
  expect(grouping(FOLDER)).toEqual(['flood-1 flood-2', 'vote-1 vote-2', 'cup']);
});

test('a story says in plain words why its articles belong together', () => {
  const [flood, , cup] = stories(FOLDER);
  expect(flood?.why).toMatch(/^2 articles share .*“Dirk Hilbert”/);
  expect(cup?.why).toBe('no other article of the folder tells this news');
});

describe('the user’s corrections win', () => {
  test('a split', () => {
    const corrections = { together: [], apart: [['flood-1', 'flood-2']] as const };
    expect(grouping(FOLDER, corrections)).toEqual(['flood-1', 'vote-1 vote-2', 'cup', 'flood-2']);
  });
  test('a merge', () => {
    const corrections = { together: [['cup', 'vote-1']] as const, apart: [] };
    expect(grouping(FOLDER, corrections)).toEqual(['flood-1 flood-2', 'cup vote-1 vote-2']);
  });
  test('of versions that are gone do nothing', () => {
    expect(grouping(FOLDER, { together: [['cup', 'gone']], apart: [['gone', 'vote-1']] })).toEqual(
      grouping(FOLDER),
    );
  });
});

describe('copies', () => {
  const text = `${FLOOD[0]?.text} ${VOTE[0]?.text} ${CUP.text}`;
  const original = version('original', text);
  test('the same text with other marks and cases is an exact copy', () => {
    const [story] = stories([original, version('copy', text.toUpperCase().replaceAll(', ', ' – '))]);
    expect(story?.copies).toEqual([{ versions: ['copy', 'original'], exact: true }]);
    expect(story?.why).toContain('2 are the same text');
  });
  test('a text with a word changed is nearly the same', () => {
    const [story] = stories([original, version('near', text.replace('overnight', 'soon'))]);
    expect(story?.copies).toEqual([{ versions: ['near', 'original'], exact: false }]);
  });
  test('two reports of one event are no copies', () => {
    expect(stories(FLOOD).flatMap(({ copies }) => copies)).toEqual([]);
  });
});

test('the example’s five articles are one story, and the second article of outlet-d another', () => {
  const folder = new URL('../../examples/iraq-us-exit/', import.meta.url);
  const versions = ['a', 'b', 'c', 'd', 'e'].flatMap((name) =>
    versionsOf(article(name, readFileSync(new URL(`outlet-${name}.txt`, folder), 'utf8'))),
  );
  expect(grouping(versions)).toEqual(['a b c d e', 'd.2']);
});

test('two articles of one page are two stories, however alike', () => {
  const [first = '', second = ''] = FLOOD.map(({ text }) => text);
  const page = article('page', `${first}\n\n${second}`);
  const without = (start: number, end: number): Version =>
    versionOf(page, [{ start, end, role: 'other-story', why: 'the other article' }]);
  const parts = [without(first.length + 2, page.text.length), { ...without(0, first.length), id: 'page.2' }];
  expect(grouping(parts)).toEqual(['page', 'page.2']);
});

test('grouping does not depend on the order in which files are read', () => {
  const groups = (of: readonly Version[]) => grouping(of).toSorted();
  fc.assert(
    fc.property(fc.shuffledSubarray(FOLDER, { minLength: FOLDER.length }), (shuffled) => {
      expect(groups(shuffled)).toEqual(groups(FOLDER));
    }),
    { numRuns: 20 },
  );
});

test('every version is in exactly one story, whatever its text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 6 }), (texts) => {
      const versions = texts.map((text, i) => version(`v${i}`, text));
      const ids = stories(versions).flatMap((story) => story.versions);
      expect(ids.toSorted()).toEqual(versions.map(({ id }) => id));
    }),
    { numRuns: 50 },
  );
});
