import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, type Role, type Version } from '../article.ts';
import type { Link } from '../comparison.ts';
import { rows } from './rows.ts';

/** A version of one-word sentences with these roles. */
function version(roles: readonly Role[]): Version {
  const text = roles.map((role, at) => ` ${role}${at}.`).join('\n');
  let from = 0;
  const sentences = roles.map((role, at) => {
    const start = text.indexOf(`${role}${at}.`, from);
    from = start + role.length + `${at}.`.length;
    return { start, end: from, block: at, role };
  });
  const article = {
    id: 'x',
    file: 'x.txt',
    sha256: '',
    encoding: 'UTF-8',
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  };
  return {
    ...article,
    text,
    sentences,
    blocks: sentences.map(({ role }) => ({ start: 0, end: 0, role, why: '' })),
  };
}

const link = (a: number[], b: number[], moved = false): Link => ({
  a,
  b,
  moved,
  relation: 'reworded',
  score: 1,
  probability: 1,
  secondary: false,
});

const side = (version: Version, list: ReturnType<typeof rows>, of: 'a' | 'b') =>
  list.map((row) => version.text.slice(row[of].start, row[of].end)).join('');

test('a moved link makes two rows, and a caption stands aside', () => {
  const a = version(['body', 'body', 'caption', 'body']);
  const b = version(['body', 'body', 'body']);
  const list = rows(a, b, [link([0], [1]), link([1], [2]), link([3], [0], true)]);
  expect(list.map(({ kind, link }) => `${kind} ${link ?? ''}`.trim())).toEqual([
    'moved 2',
    'linked 0',
    'linked 1',
    'aside',
    'moved 2',
  ]);
});

test('a split sentence is one row, and what is only in one version has rows of its own', () => {
  const list = rows(version(['body', 'body']), version(['body', 'body', 'body']), [link([1], [1, 2])]);
  expect(list.map(({ kind }) => kind)).toEqual(['only-a', 'only-b', 'linked']);
});

test('rows laid end to end give back each side’s text, whatever is linked', () => {
  const roles = fc.array(fc.constantFrom(...ROLES), { maxLength: 8 });
  fc.assert(
    fc.property(roles, roles, fc.array(fc.boolean()), (left, right, choices) => {
      const [a, b] = [version(left), version(right)];
      const links = choices
        .slice(0, Math.min(left.length, right.length))
        .flatMap((moved, at) =>
          moved ? [link([at], [right.length - 1 - at], right.length - 1 - at !== at)] : [],
        );
      const list = rows(a, b, links);
      expect(side(a, list, 'a')).toBe(a.text);
      expect(side(b, list, 'b')).toBe(b.text);
    }),
  );
});
