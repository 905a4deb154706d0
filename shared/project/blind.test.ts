import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAIR } from '../report/samples.ts';
import { blindName, blindOrder, blindProject, blindVersion } from './blind.ts';
import { EMPTY_PROJECT } from './project.ts';

const IDS = ['e', 'a', 'd', 'b', 'c'];

test('the order is the seed’s alone, whatever order the files have', () => {
  expect(blindOrder(IDS, 7)).toEqual(blindOrder([...IDS].reverse(), 7));
  expect(blindOrder(IDS, 7)).not.toEqual(blindOrder(IDS, 8));
});

test('every id is there once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer(), (ids, seed) => {
      expect(blindOrder(ids, seed).sort()).toEqual([...ids].sort());
    }),
  );
});

test('over many seeds each place is taken by each id about as often', () => {
  const first = new Map<string, number>();
  for (let seed = 0; seed < 5000; seed++) {
    const [id = ''] = blindOrder(IDS, seed);
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  for (const id of IDS) expect(Math.abs((first.get(id) ?? 0) - 1000)).toBeLessThan(150);
});

test('an order that was shown once is shown again by later versions of the program', () => {
  expect(blindOrder(IDS, 1)).toMatchInlineSnapshot(`
    [
      "d",
      "a",
      "c",
      "e",
      "b",
    ]
  `);
});

test('names go on behind Z', () => {
  expect([0, 25, 26].map(blindName)).toEqual(['Outlet A', 'Outlet Z', 'Outlet AA']);
});

test('nothing but the text tells whose a version is', () => {
  const fact = (value: string) => ({ value, from: 'page' });
  const version = {
    ...PAIR[0],
    file: 'gazette.html',
    metadata: {
      outlet: fact('The Gazette'),
      headline: fact('Strikes | The Gazette'),
      byline: fact('By the Gazette’s staff'),
      url: fact('https://gazette.example/1'),
      date: fact('2024-01-10'),
    },
    warnings: [{ file: 'gazette.html', message: 'gazette.html is cut short', advice: '' }],
  };
  const { text: _, ...told } = blindVersion(version, 'Outlet A');
  expect(JSON.stringify(told)).not.toMatch(/gazette/i);
  expect(told.metadata.date?.value).toBe('2024-01-10');
});

test('a blind report’s project names no outlet and no file', () => {
  const anchor = { article: 'x', file: 'gazette.txt', start: 0, end: 1, quote: 'A', before: '', after: '' };
  const blind = blindProject(
    {
      ...EMPTY_PROJECT,
      corrections: [
        { type: 'metadata', article: 'x', file: 'gazette.txt', field: 'outlet', value: 'The Gazette' },
        { type: 'role', at: anchor, role: 'body' },
        { type: 'link', a: [anchor], b: [anchor], linked: true },
      ],
      notes: [{ id: '1', at: [anchor], text: '', starred: true, tags: [], coder: '' }],
      bases: [{ article: 'x', file: 'gazette.txt' }],
    },
    () => 'Outlet A',
  );
  expect(JSON.stringify(blind)).not.toMatch(/gazette/i);
  expect(blind.corrections).toHaveLength(2);
  expect(blind.bases).toEqual([{ article: 'x', file: 'Outlet A' }]);
});
