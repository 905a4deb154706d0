/** Versions and stories for the tests of this folder. */
import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import { versionOf } from '../compare.ts';
import type { Divergence } from './divergence.ts';
import { divergences } from './divergences.ts';

export const version = (id: string, text: string): Version =>
  versionOf({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text,
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  });

/** The divergences of versions v0, v1 …, each given by its paragraphs; the first is the base. */
export const story = (...texts: readonly (readonly string[])[]): Divergence[] => {
  const versions = texts.map((sentences, i) => version(`v${i}`, sentences.join('\n\n')));
  return divergences(analyse(versions, 'v0'));
};
