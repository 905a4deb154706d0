/** Nobody is said to lack what the comparison of the two versions finds in them, wherever in the table it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import { pairsOf } from '../collate/pairs.ts';
import { compare } from '../compare.ts';
import { sampleVersion } from '../testing.ts';
import { divergences } from './divergences.ts';

const EXAMPLE = new URL('../../examples/iraq-us-exit/', import.meta.url);
const HARBOUR = new URL('fixtures/harbour/', import.meta.url);

const FACTS = [
  'the minister of trade promised the families of the sailors help within ten days',
  'divers from Amara searched the sunken barge until late in the evening',
  'the price of crude rose by three dollars on the exchange in London',
  'doctors at the clinic of Kut treated forty dockers for smoke and burns',
  'the opposition demanded that the harbour master resign before the vote',
  'a second tanker waits outside the bay because the pilots are on strike',
];
const RETOLD = [
  'families were told by the trade minister that help would come in ten days',
  'the barge was searched by divers late into the evening',
  'crude cost three dollars more in London',
  'forty burned dockers were brought to Kut',
  'before the vote the harbour master must go, the opposition said',
  'pilots on strike kept another tanker outside',
];

/** A version tells facts in some order, one or two of them in a sentence, each in one of two ways. */
const telling = fc
  .tuple(
    fc.shuffledSubarray([...FACTS.keys()], { minLength: 2 }),
    fc.infiniteStream(fc.boolean()),
    fc.infiniteStream(fc.integer({ min: 1, max: 2 })),
  )
  .map(([order, retold, sizes]) => {
    const clauses = order.map((fact) => (retold.next().value ? RETOLD : FACTS)[fact] ?? '');
    const sentences: string[] = [];
    while (clauses.length > 0) sentences.push(clauses.splice(0, sizes.next().value).join(', and '));
    return sentences.map((one) => `${one[0]?.toUpperCase()}${one.slice(1)}.`).join('\n\n');
  });

const small = fc
  .array(telling, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((text, k) => sampleVersion('abcd'[k] ?? 'z', text)));

/** What is said to be lacking although the pair's own comparison has a link or a doubt for it: "a has 3, not lacking in b". */
function unfounded(versions: readonly Version[]): string[] {
  const found = analyse(versions);
  const place = (id: string) => versions.findIndex((one) => one.id === id);
  const told = new Map(
    pairsOf(versions).flatMap(([a, b]) => {
      const [left, right] = [versions[a], versions[b]];
      if (!left || !right) return [];
      const { links, doubts } = compare(left, right);
      const of = (side: 'a' | 'b') => [
        ...links.flatMap((link) => link[side]),
        ...doubts.filter((doubt) => doubt.side === side).map(({ sentence }) => sentence),
      ];
      return [
        [`${a} ${b}`, new Set(of('a'))],
        [`${b} ${a}`, new Set(of('b'))],
      ] as const;
    }),
  );
  return divergences(found).flatMap(({ title, passages, readings }) => {
    const saying = readings.flatMap((group) => (group.state === 'says' ? group.versions : []));
    const lacking = readings.flatMap((group) => (group.state === 'absent' ? group.versions : []));
    return saying.flatMap((one) =>
      lacking.flatMap((other) => {
        const own = passages.flatMap((p) => found.collation.passages[p]?.readings[place(one)] ?? []);
        const known = own.filter((sentence) => told.get(`${place(one)} ${place(other)}`)?.has(sentence));
        return known.map((sentence) => `${title}: ${one} has ${sentence}, ${other} not lacking it`);
      }),
    );
  });
}

test('in small stories, told in any order, merged and retold', () => {
  fc.assert(
    fc.property(small, (versions) => {
      expect(unfounded(versions)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['the example', EXAMPLE],
  ['the harbour', HARBOUR],
])('in %s', (_, folder) => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  expect(files.length).toBeGreaterThan(1);
  const versions = files.map((name) => sampleVersion(name, readFileSync(new URL(name, folder), 'utf8')));
  expect(unfounded(versions)).toEqual([]);
});
