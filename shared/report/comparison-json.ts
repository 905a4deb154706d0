import type { Version } from '../article.ts';
import type { ComparedLink, Comparison } from '../comparison.ts';

/** A comparison as JSON for other programs, as docs/comparison.schema.json describes it. */
export const comparisonJson = ({ versions, links, guards, doubts }: Comparison): string =>
  `${JSON.stringify({ format: 'variorum-comparison', version: 1, versions: versions.map(side), links: links.map(plain), guards, doubts }, null, 2)}\n`;

const side = ({ file, metadata, sha256, text, blocks, sentences }: Version) => ({
  file,
  outlet: metadata.outlet?.value ?? file,
  sha256,
  text,
  blocks,
  sentences,
});

/** Named one by one, so that the public form does not change by accident. */
const plain = ({
  a,
  b,
  relation,
  moved,
  score,
  probability,
  secondary,
  by,
  only,
  changes,
}: ComparedLink) => ({
  a,
  b,
  relation,
  moved,
  score,
  probability,
  secondary,
  ...(by && { by }),
  ...(only && { only }),
  changes: changes.map((change) => ({ a: change.a, b: change.b, kind: change.kind, why: change.why })),
});
