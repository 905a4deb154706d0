/** How well links and words are found, on the gold data beside the project:  npm run bench:quality. Prints the tables of docs/method.md. */
import { spawnSync } from 'node:child_process';
import { align } from '../shared/align/align.ts';
import { FOLDER, type Gold, goldDocuments, hasGold, table } from './gold.ts';
import { reliability } from './reliability.ts';
import { throughCollation } from './through-collation.ts';

if (hasGold()) {
  const documents = goldDocuments();
  const answers = new Map(documents.map((gold) => [gold, align(gold.a, gold.b)]));
  const answer = (gold: Gold) => answers.get(gold) ?? { links: [], doubts: [] };
  console.log(`${table(documents, (gold) => answer(gold).links)}\n\n${reliability(documents, answer)}\n`);
  console.log(`Through the collation:\n${throughCollation(documents, answer)}\n`);
  console.log('Words inside a sentence, beside people:');
  for (const [differ, ...command] of [
    ['Variorum', 'npm', 'run', '-s', 'variorum', '--', 'words'],
    ['jsdiff diffWords', process.execPath, 'bench/diff-words.ts'],
  ]) {
    console.log(`${differ}:`);
    const score = [`${FOLDER}/score-edits.mjs`, `${FOLDER}/edits/arxivedits.jsonl`, '--', ...command];
    spawnSync(process.execPath, score, { stdio: 'inherit' });
  }
  console.log(
    'The weights were fitted on these documents; node bench/train-links.ts prints what held-back documents give.',
  );
} else
  console.log(
    'No gold data found: set GOLD to its folder, or put it at ../shared/gold. Nothing was measured.',
  );
