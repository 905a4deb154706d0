import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, RoleHint } from '../article.ts';
import { article } from './examples.ts';
import { splitArticles } from './others.ts';
import { structure } from './structure.ts';

/** Each block as "role: its first words". */
function roles(of: Article, corrections: readonly RoleHint[] = []): string[] {
  return structure(of, corrections).map(
    ({ start, end, role }) => `${role}: ${opening(of.text.slice(start, end))}`,
  );
}
const opening = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 60);

describe('the roles of the example story', () => {
  const folder = new URL('../../examples/iraq-us-exit/', import.meta.url);
  test.each(['a', 'b', 'c', 'd', 'e'])('outlet-%s', async (name) => {
    const text = readFileSync(new URL(`outlet-${name}.txt`, folder), 'utf8');
    const found = splitArticles(article(text)).map((part) => [`# ${part.id}`, ...roles(part)].join('\n'));
    await expect(`${found.join('\n\n')}\n`).toMatchFileSnapshot(`fixtures/outlet-${name}.roles.txt`);
  });
});

test('the blocks of any text lie end to end and cover it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const blocks = structure(article(text));
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(blocks.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
