/** jsdiff's `diffWords` as a command that score-edits.mjs can ask: JSON lines {id, a, b} in, {id, changes} out, UTF-16 offsets. */
import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import * as v from 'valibot';
import type { Range } from '../shared/article.ts';
import type { Edit } from '../shared/comparison.ts';

const pairSchema = v.object({ id: v.string(), a: v.string(), b: v.string() });

/** Where the words of a stretch stand, from a place in the text on: it gives white space in the writing of either text. */
function placeOf(stretch: string, text: string, from: number): Range {
  const words = stretch.match(/\S+/g) ?? [];
  const start = text.indexOf(words[0] ?? '', from);
  const end = words.reduce((at, word) => text.indexOf(word, at) + word.length, from);
  return words.length ? { start, end } : { start: from, end: from };
}

/** What is taken out and put in between two stretches that both have is one edit. */
function edits(a: string, b: string): Edit[] {
  const found: Edit[] = [];
  let at: Edit = { a: { start: 0, end: 0 }, b: { start: 0, end: 0 } };
  let inEdit = false;
  for (const { value, added, removed } of diffWords(a, b)) {
    const here = {
      a: added ? { start: at.a.end, end: at.a.end } : placeOf(value, a, at.a.end),
      b: removed ? { start: at.b.end, end: at.b.end } : placeOf(value, b, at.b.end),
    };
    if (added && inEdit) found.push({ a: found.pop()?.a ?? here.a, b: here.b });
    else if (added || removed) found.push(here);
    inEdit = removed;
    at = here;
  }
  return found;
}

for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const { id, a, b } = v.parse(pairSchema, JSON.parse(line));
  const changes = edits(a, b).map((edit) => ({
    a: [edit.a.start, edit.a.end],
    b: [edit.b.start, edit.b.end],
  }));
  console.log(JSON.stringify({ id, changes }));
}
