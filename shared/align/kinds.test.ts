/**
 * One folder for each kind of link: a sentence a line on either side, and the links as a picture, to read. After a change of method
 * `npx vitest run shared/align/kinds -u` draws them anew.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Link } from '../comparison.ts';
import { align } from './align.ts';

const sentences = (kind: string, side: string): string[] =>
  readFileSync(new URL(`fixtures/${kind}/${side}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

/** From where the interface says that a link is likely; see docs/method.md. */
const LIKELY = 0.7;

const line = ({ a, b, relation, moved, secondary, probability }: Link): string =>
  [
    `${a} – ${b}`,
    relation,
    ...(moved ? ['moved'] : []),
    ...(secondary ? ['secondary'] : []),
    ...(probability < LIKELY ? ['doubtful'] : []),
  ].join(' ');

function picture(a: readonly string[], b: readonly string[]): string {
  const { links, doubts } = align(a, b);
  const alone = (side: 'a' | 'b', all: readonly string[]) => {
    const linked = new Set(links.flatMap((link) => link[side]));
    const doubtful = (at: number) => doubts.find((doubt) => doubt.side === side && doubt.sentence === at);
    const other = (at: number) => doubtful(at)?.candidate ?? '';
    return all.flatMap((_, at) =>
      linked.has(at) ? [] : [`${at} only in ${side}${doubtful(at) ? `, or like ${other(at)}` : ''}`],
    );
  };
  return `${[...links.map(line), ...alone('a', a), ...alone('b', b)].join('\n')}\n`;
}

test.each(['1-1', '1-n', 'n-1', 'n-m', 'moved', 'partial', 'weak', 'doubt', 'absent'])('%s', async (kind) => {
  const drawn = picture(sentences(kind, 'a'), sentences(kind, 'b'));
  await expect(drawn).toMatchFileSnapshot(`fixtures/${kind}/links.txt`);
});
