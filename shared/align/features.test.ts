/**
 * The features of some pairs, number by number. The stored weights fit these features and no others: when one changes, the aligner
 * must be trained anew (bench/train-links.ts); then `npx vitest run shared/align/features -u` writes them down again.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVIDENCE } from './evidence.ts';
import { featuresOf } from './features.ts';
import { INDEPENDENT, independentEvidence } from './independent.ts';
import { join } from './joint.ts';
import { lookOnce } from './looks.ts';
import { SECOND_LOOK, secondLook } from './second-look.ts';

const version = (side: string) =>
  featuresOf(
    readFileSync(new URL(`fixtures/features/${side}.txt`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  );

const named = (names: readonly string[], values: readonly number[]): string =>
  names.flatMap((name, k) => (values[k] ? [`${name} ${values[k]?.toPrecision(4)}`] : [])).join(', ');

test('the features of every pair that is looked at', async () => {
  const joint = join(version('a'), version('b'));
  const look = lookOnce(joint);
  const { grid, features } = look;
  /** A judgement for each pair, from nearly nothing to nearly certain, as a first look might give it. */
  const first = Float64Array.from(features, (list) => Math.min(0.99999, (list[2] ?? 0) ** 3 * 9));
  const again = secondLook(joint, look, first);
  const lines = grid.i.flatMap((i, at) => [
    `${i} – ${grid.j[at]}`,
    `  first look: ${named(EVIDENCE, features[at] ?? [])}`,
    `  second look: ${named(SECOND_LOOK.slice(0, -EVIDENCE.length), again(at))}`,
    `  independent: ${named(INDEPENDENT.slice(-1), independentEvidence(features[at] ?? [], first[at] ?? 0).slice(-1))}`,
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/features/features.txt');
});
