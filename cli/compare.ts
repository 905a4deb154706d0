import { lexiconOf } from '../shared/classify/language.ts';
import { tablesOf } from '../shared/classify/lexicon.ts';
import { compare } from '../shared/compare.ts';
import type { Comparison } from '../shared/comparison.ts';
import { EMPTY_PROJECT } from '../shared/project/project.ts';
import { comparisonJson } from '../shared/report/comparison-json.ts';
import { comparisonText } from '../shared/report/comparison-text.ts';
import { type Command, oneOf, parsed, positionals, userPath } from './command.ts';
import { readProject, readVersion } from './folder.ts';
import { print } from './output.ts';
import { readAdditions } from './tables.ts';

const FORMATS = ['text', 'json'] as const;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  project: { type: 'string' },
  tables: { type: 'string' },
} as const;

const RENDERERS: Readonly<Record<(typeof FORMATS)[number], (comparison: Comparison) => string>> = {
  text: comparisonText,
  json: comparisonJson,
};

export const compareCommand: Command = {
  name: 'compare',
  summary: 'sets two articles side by side',
  help: `Usage: npm run -s variorum -- compare A B [--format text|json] [--project FILE] [--tables FILE]

Compares the article in file A with the one in file B.

  --format text   to be read: counts, then [-only in A-]{+only in B+}   (default)
  --format json   for programs; docs/comparison.schema.json describes it
  --project FILE  a project (.variorum) on their folder: its corrections of links, passages and outlets’ names
  --tables FILE   words of your own for the word tables, as JSON; docs/kinds.md describes them`,
  run: async (args) => {
    const { values, positionals: given } = parsed({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const render = RENDERERS[oneOf(FORMATS, values.format, '--format')];
    const [a = '', b = ''] = positionals(given, ['A', 'B']).map((path) => userPath(path));
    const added = await readAdditions(values.tables);
    const project =
      values.project === undefined ? EMPTY_PROJECT : await readProject(userPath(values.project));
    const versions = [await readVersion(a, project), await readVersion(b, project)] as const;
    await print(render(compare(...versions, tablesOf(lexiconOf(versions, added)), project.corrections)));
  },
};
