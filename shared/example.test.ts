/**
 * The example story, whole, as golden files to read: after a change of method, `npx vitest run shared/example -u` writes
 * them anew, and the difference shows what the change does to real articles.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import type { Version } from './article.ts';
import type { Collation } from './collate/collate.ts';
import { compare, versionOf } from './compare.ts';
import type { ComparedLink, Comparison } from './comparison.ts';
import { divergences } from './divergence/divergences.ts';
import { comparisonText } from './report/comparison-text.ts';

const FOLDER = new URL('../examples/iraq-us-exit/', import.meta.url);

const outlet = (name: string): Version => {
  const file = `outlet-${name}.txt`;
  return versionOf({
    id: name,
    file,
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text: readFileSync(new URL(file, FOLDER), 'utf8'),
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  });
};

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(outlet);
const versions = [a, b, c, d, e].flatMap((version) => version ?? []);

test.each(versions.slice(1))('outlet-a against $file', async (other) => {
  const [first] = versions;
  const text = first ? comparisonText(compare(first, other)) : '';
  await expect(text).toMatchFileSnapshot(`fixtures/example/a-${other.id}.txt`);
});

/** A passage a line: its sentences in each version, the first as the first version that has it words it. */
function collationText({ versions: all, passages }: Collation): string {
  const lines = passages.map(({ readings }) => {
    const cells = readings.map((sentences) =>
      sentences
        .map((index) => index + 1)
        .join('+')
        .padStart(5),
    );
    const first = readings.findIndex((sentences) => sentences.length > 0);
    const { text = '', sentences = [] } = all[first] ?? {};
    const { start = 0, end = 0 } = sentences[readings[first]?.[0] ?? -1] ?? {};
    return `${cells.join(' ')}   ${text.slice(start, Math.min(start + 60, end)).replace(/\s+/g, ' ')}`;
  });
  return [all.map(({ id }) => id.padStart(5)).join(' '), ...lines, ''].join('\n');
}

test('all outlets, passage by passage', async () => {
  const { collation } = analyse(versions);
  await expect(collationText(collation)).toMatchFileSnapshot('fixtures/example/collation.txt');
});

test('in whatever order the files come, the passages are the same', () => {
  const rowsOf = ({ versions: all, passages }: Collation) =>
    passages.map(({ readings }) => readings.map((cell, v) => `${all[v]?.id}${cell}`).sort());
  const turned = analyse([...versions].reverse());
  expect(rowsOf(turned.collation)).toEqual(rowsOf(analyse(versions).collation));
});

test('the key divergences', async () => {
  const found = divergences(analyse(versions));
  const text = found.slice(0, 20).map(({ title, kinds, note, readings }, index) => {
    const lines = readings.map((reading) => `    ${reading.versions.join('')}: ${reading.text}`);
    return [`${index + 1}. ${title} (${[...kinds, note].filter(Boolean).join(', ')})`, ...lines].join('\n');
  });
  await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('fixtures/example/key-divergences.txt');
});

describe('against outlet-a', () => {
  const comparisons = new Map<string, Comparison>();
  beforeAll(() => {
    for (const other of versions.slice(1)) {
      if (versions[0]) comparisons.set(other.id, compare(versions[0], other));
    }
  });

  /** The link that holds the sentence with these words of outlet-a. */
  const linkAt = (other: string, words: string): ComparedLink | undefined => {
    const comparison = comparisons.get(other);
    const at = comparison?.versions[0].text.indexOf(words) ?? -1;
    return comparison?.links.find(({ a: indexes }) =>
      indexes.some((index) => {
        const sentence = comparison.versions[0].sentences[index];
        return sentence && sentence.start <= at && at < sentence.end;
      }),
    );
  };

  const said = (comparison: Comparison | undefined, link: ComparedLink | undefined): string => {
    const [first, last] = [link?.b[0] ?? -1, link?.b.at(-1) ?? -1];
    const { text, sentences } = comparison?.versions[1] ?? { text: '', sentences: [] };
    return text.slice(sentences[first]?.start ?? 0, sentences[last]?.end ?? 0);
  };

  test.each(['b', 'c', 'e'])('outlet-%s lacks “a textbook case of genocide”', (other) => {
    const link = linkAt(other, 'a textbook case of genocide');
    expect(said(comparisons.get(other), link)).not.toContain('genocide');
  });

  test('outlet-d keeps it', () => {
    expect(said(comparisons.get('d'), linkAt('d', 'a textbook case of genocide'))).toContain('genocide');
  });

  test.each([
    ['c', 'at least 100'],
    ['e', 'numerous'],
  ])('“dozens” is a change to what outlet-%s has, “%s”, not two unrelated sentences', (other, figure) => {
    const link = linkAt(other, 'dozens of drone');
    const changed = link?.changes.map(({ a: from, b: to }) => [
      comparisons.get(other)?.versions[0].text.slice(from.start, from.end),
      comparisons.get(other)?.versions[1].text.slice(to.start, to.end),
    ]);
    const change = changed?.find(([from]) => from?.includes('dozens'));
    expect(change?.[1]).toContain(figure);
  });

  test('outlet-d has dozens too', () => {
    const link = linkAt('d', 'dozens of drone');
    const text = comparisons.get('d')?.versions[0].text;
    const changed = link?.changes.filter(({ a: from }) =>
      text?.slice(from.start, from.end).includes('dozens'),
    );
    expect(changed).toEqual([]);
  });

  test('what differs in spelling only is told apart', () => {
    const spelled = [...comparisons.values()].flatMap(({ versions: [left, right], links }) =>
      links.flatMap(({ changes }) =>
        changes
          .filter(({ kind }) => kind === 'spelling')
          .map(
            ({ a: x, b: y }) => `${left.text.slice(x.start, x.end)} → ${right.text.slice(y.start, y.end)}`,
          ),
      ),
    );
    expect(spelled).toContain('Qasem Soleimani → Qassem Soleimani');
    expect(spelled.filter((change) => /attacks|genocide|militia/.test(change))).toEqual([]);
  });

  test.each([
    ['d', 'become a theatre'],
    ['c', 'attacks on US forces'],
    ['d', 'There is a need'],
  ])('typography and US spelling make no change worth a look: outlet-%s, “%s”', (other, words) => {
    const link = linkAt(other, words);
    const at = comparisons.get(other)?.versions[0].text.indexOf(words) ?? -1;
    const there = link?.changes.filter(({ a: x }) => x.start < at + words.length && at < x.end);
    expect(there?.filter(({ kind }) => kind !== 'spelling' && kind !== 'punctuation')).toEqual([]);
  });
});
