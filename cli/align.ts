import * as v from 'valibot';
import { align } from '../shared/align/align.ts';
import type { Alignment, Link } from '../shared/comparison.ts';
import { type Command, parsed, positionals } from './command.ts';
import { answerLines } from './lines.ts';

const questionSchema = v.object({
  id: v.union([v.string(), v.number()]),
  a: v.array(v.string()),
  b: v.array(v.string()),
});

export const alignCommand: Command = {
  name: 'align',
  summary: 'says which sentences of two lists answer to each other (JSON lines in and out)',
  help: `Usage: npm run -s variorum -- align < QUESTIONS > ANSWERS

Reads JSON lines  {"id", "a": [sentence, …], "b": [sentence, …]}
and writes        {"id", "links": [{"a": [index, …], "b": [index, …], "relation", "moved", "score", "probability"}],
            "doubts": [{"side", "sentence", "candidate", "probability"}]}

A line that cannot be read is named on stderr and skipped; the exit code is then 1.`,
  run: async (args) => {
    positionals(parsed({ args: [...args], options: {}, allowPositionals: true }).positionals, []);
    return answerLines(questionSchema, ({ id, a, b }) => ({ id, ...publicAlignment(align(a, b)) }));
  },
};

const publicAlignment = ({ links, doubts }: Alignment) => ({ links: links.map(publicLink), doubts });

const publicLink = ({ a, b, relation, moved, score, probability }: Link) => ({
  a,
  b,
  relation,
  moved,
  score,
  probability,
});
