/**
 * How well changes are told apart: precision and recall of each kind on changes labelled by hand, from the text and before any
 * program saw them. `open` was looked at while the rules were made, `held-back` was not.
 *
 *     npm run bench:kinds [-- --misses]
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { changes } from '../shared/classify/testing.ts';
import { KINDS, type Kind } from '../shared/comparison.ts';

const labelledSchema = v.array(
  v.object({ from: v.string(), a: v.string(), b: v.string(), kinds: v.array(v.picklist(KINDS)) }),
);
const FOLDER = new URL('../shared/classify/fixtures/labelled/', import.meta.url);

interface Answer {
  readonly label: Kind;
  readonly answer: Kind;
  readonly text: string;
}

function answers(file: string): Answer[] {
  const pairs = v.parse(labelledSchema, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
  return pairs.flatMap(({ a, b, kinds }) => {
    const found = changes(a, b);
    if (found.length !== kinds.length)
      throw new Error(`${kinds.length} labels for ${found.length} edits in "${a}"`);
    return found.map((change, i) => {
      const marked = (text: string) => `{${text.match(/(?<=\{)[^}]*(?=\})/g)?.[i] ?? ''}}`;
      const text = `${marked(a)} → ${marked(b)}  (${change.why})`;
      return { label: kinds[i] ?? 'wording', answer: change.kind, text };
    });
  });
}

const percent = (part: number, whole: number): string =>
  whole ? `${Math.round((100 * part) / whole)}` : '-';

function table(name: string, all: readonly Answer[]): void {
  console.log(`\n${name}\nkind          n   precision  recall`);
  for (const kind of KINDS) {
    const right = all.filter(({ label, answer }) => label === kind && answer === kind).length;
    const labelled = all.filter(({ label }) => label === kind).length;
    const answered = all.filter(({ answer }) => answer === kind).length;
    const cells = [
      String(labelled).padStart(5),
      percent(right, answered).padStart(12),
      percent(right, labelled).padStart(8),
    ];
    console.log(kind.padEnd(10) + cells.join(''));
  }
  const right = all.filter(({ label, answer }) => label === answer).length;
  console.log(`all       ${String(all.length).padStart(5)}${percent(right, all.length).padStart(12)}`);
}

const [open, heldBack] = [answers('open.json'), answers('held-back.json')];
table('open: seen while the rules were made', open);
table('held back', heldBack);
table('together', [...open, ...heldBack]);
if (process.argv.includes('--misses')) {
  for (const { label, answer, text } of open)
    if (label !== answer) console.log(`${label} (answered ${answer}): ${text}`);
}
