import { expect, test } from 'vitest';
import type { Article } from '../../shared/article.ts';
import type { FolderEvent } from '../../shared/contract.ts';
import { sampleArticle } from '../../shared/testing.ts';
import { NO_FOLDER, reduceFolder } from './folder.ts';

const article = (file: string, text = file): Article => sampleArticle(text, text, { file });

const problem = (file: string) => ({ file, message: 'It is empty.', advice: 'Save it again.' });
const after = (...events: FolderEvent[]) => events.reduce(reduceFolder, NO_FOLDER);
const opened: FolderEvent = { type: 'opened', path: '/news', name: 'news', files: 3 };

test('articles stand in file order, numbers counted as people do, whichever was read first', () => {
  const { articles } = after(
    opened,
    { type: 'articles', articles: [article('10.txt'), article('b.txt')] },
    { type: 'articles', articles: [article('2.txt')] },
  );
  expect(articles.map(({ file }) => file)).toEqual(['2.txt', '10.txt', 'b.txt']);
});

test('a file that is read again replaces its article and its problem', () => {
  const state = after(
    opened,
    { type: 'articles', articles: [article('a.txt', 'old')] },
    { type: 'problem', problem: problem('b.txt') },
    { type: 'finished', cancelled: false },
    { type: 'articles', articles: [article('a.txt', 'new'), article('b.txt', 'mended')] },
  );
  expect(state.articles.map(({ text }) => text)).toEqual(['new', 'mended']);
  expect(state.problems).toEqual([]);
});

test('a removed file leaves nothing behind', () => {
  const state = after(
    opened,
    { type: 'articles', articles: [article('a.txt')] },
    { type: 'problem', problem: problem('b.txt') },
    { type: 'removed', file: 'a.txt' },
    { type: 'removed', file: 'b.txt' },
  );
  expect([state.articles, state.problems]).toEqual([[], []]);
});

test('warnings of an article that could be read are listed with the problems', () => {
  const warned = { ...article('a.txt'), warnings: [problem('a.txt')] };
  expect(after(opened, { type: 'articles', articles: [warned] }).problems).toEqual([problem('a.txt')]);
});

test('opening another folder forgets the one before', () => {
  const state = after(opened, { type: 'articles', articles: [article('a.txt')] }, opened);
  expect(state).toMatchObject({ phase: 'reading', articles: [] });
});
