/**
 * The consensus: a base put together where no version fits as one, of the passages that two or more versions carry, each
 * in its majority reading. No outlet published it: it is marked as inferred wherever it goes, no file stands for it, and
 * it lacks only what a single version has, so that it never is the one that left something out.
 */
import type { Block, Sentence, Version } from '../article.ts';
import type { Base } from './base.ts';
import type { Collation, Passage } from './collate.ts';
import { majorityOf } from './majority.ts';

/** What the reader chooses to have the consensus for a base; no version's id. */
export const CONSENSUS = 'consensus';
/** Its name beside those of the outlets. */
const NAME = 'Consensus (inferred)';
/** With two versions a majority reading is one of two, and each passage that both have is in either. */
export const FEWEST = 3;
const BREAK = '\n\n';

/** The story with the consensus behind its versions, and as its base; undefined where no three versions share anything. */
export function withConsensus(
  collation: Collation,
  base: Base,
): { readonly collation: Collation; readonly base: Base } | undefined {
  const chosen = collation.passages.map((passage, p) => (isShared(passage) ? majorityOf(collation, p) : -1));
  const shared = chosen.filter((version) => version >= 0).length;
  if (collation.versions.length < FEWEST || shared === 0) return undefined;
  const { version, readings } = assembled(collation, chosen);
  return {
    collation: {
      versions: [...collation.versions, version],
      passages: collation.passages.map((passage, p) => ({
        ...passage,
        readings: [...passage.readings, readings[p] ?? []],
      })),
    },
    base: { version: collation.versions.length, inferred: true, why: why(shared, base), fits: true },
  };
}

const isShared = ({ readings }: Passage): boolean =>
  readings.filter((reading) => reading.length > 0).length > 1;

const why = (passages: number, { inferred, fits }: Base): string =>
  [
    `puts together the ${passages} passages that two or more versions share, each as most of them have it`,
    ...(inferred && !fits ? ['; no version carries half of what they share'] : []),
    '; no outlet published it',
  ].join('');

/** The text of the readings that were chosen, passage by passage, and the places of its sentences in each. */
function assembled({ versions, passages }: Collation, chosen: readonly number[]) {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  const readings = passages.map(({ readings: all }, p): number[] => {
    const source = versions[chosen[p] ?? -1];
    const own = (all[chosen[p] ?? -1] ?? []).flatMap((index) => source?.sentences[index] ?? []);
    const [first, last] = [own[0], own.at(-1)];
    if (!source || !first || !last) return [];
    const shift = text.length - first.start;
    const from = sentences.length;
    for (const { start, end, role } of own)
      sentences.push({ start: start + shift, end: end + shift, role, block: blocks.length });
    const start = text.length;
    text += source.text.slice(first.start, last.end) + BREAK;
    blocks.push({
      start,
      end: text.length,
      role: first.role,
      why: `the majority reading, as in ${source.file}`,
    });
    return own.map((_, k) => from + k);
  });
  const version: Version = {
    id: `${CONSENSUS}-${fingerprint(text)}`,
    file: NAME,
    sha256: '0'.repeat(64),
    encoding: '',
    text,
    metadata: { outlet: { value: NAME, from: 'put together by Variorum from the majority readings' } },
    hints: [],
    outside: '',
    warnings: [],
    blocks,
    sentences,
    inferred: true,
  };
  return { version, readings };
}

/** Whether an id is a consensus's; it may be that of an earlier one. */
export const isConsensus = (id: string): boolean => id.startsWith(`${CONSENSUS}-`);

/** Another text has another id, so that nothing found with an earlier consensus passes for this one's (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
