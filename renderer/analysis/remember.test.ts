import { expect, test } from 'vitest';
import { rememberLast } from './remember.ts';

test('works once for the same arguments, and anew for others', () => {
  const worked: string[] = [];
  const remembered = rememberLast((list: readonly string[], word: string) => {
    worked.push(word);
    return [...list, word].join(' ');
  });
  expect([remembered(['a'], 'b'), remembered(['a'], 'b'), remembered(['a'], 'c')]).toEqual([
    'a b',
    'a b',
    'a c',
  ]);
  expect(worked).toEqual(['b', 'c']);
});
