import * as v from 'valibot';
import { wordEdits } from '../shared/words/changes.ts';
import { type Command, parsed, positionals } from './command.ts';
import { answerLines } from './lines.ts';

const questionSchema = v.object({
  id: v.union([v.string(), v.number()]),
  a: v.string(),
  b: v.string(),
});

export const wordsCommand: Command = {
  name: 'words',
  summary: 'says which words changed between two sentences (JSON lines in and out)',
  help: `Usage: npm run -s variorum -- words < QUESTIONS > ANSWERS

Reads JSON lines  {"id", "a": sentence, "b": sentence}
and writes        {"id", "changes": [{"a": [start, end], "b": [start, end]}]}

Offsets count UTF-16 code units, ends are exclusive. A line that cannot be read is named on stderr and skipped; the
exit code is then 1.`,
  run: async (args) => {
    positionals(parsed({ args: [...args], options: {}, allowPositionals: true }).positionals, []);
    return answerLines(questionSchema, ({ id, a, b }) => ({
      id,
      changes: wordEdits(a, b).map((edit) => ({
        a: [edit.a.start, edit.a.end],
        b: [edit.b.start, edit.b.end],
      })),
    }));
  },
};
