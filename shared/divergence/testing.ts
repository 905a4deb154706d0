/** Versions and stories for the tests of this folder. */
import { analyse } from '../analysis.ts';
import { sampleVersion } from '../testing.ts';
import type { Divergence } from './divergence.ts';
import { divergences } from './divergences.ts';

/** The divergences of versions v0, v1 …, each given by its paragraphs; the first is the base. */
export const story = (...texts: readonly (readonly string[])[]): Divergence[] => {
  const versions = texts.map((sentences, i) => sampleVersion(`v${i}`, sentences.join('\n\n')));
  return divergences(analyse(versions, 'v0'));
};
