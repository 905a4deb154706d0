import { analyse } from '../shared/analysis.ts';
import { type Agreement, agreement } from '../shared/project/agreement.ts';
import { type Command, oneOf, parsed, positionals, userPath } from './command.ts';
import { readFolder, readProject } from './folder.ts';
import { print } from './output.ts';
import { storyOf } from './report.ts';

const OPTIONS = { format: { type: 'string', default: 'text' }, story: { type: 'string' } } as const;

export const agreementCommand: Command = {
  name: 'agreement',
  summary: 'says how far two coders’ tags agree (percent and Cohen’s kappa)',
  help: `Usage: npm run -s variorum -- agreement FIRST SECOND FOLDER [--story STORY] [--format text|json]

FIRST and SECOND are the two coders' project files (.variorum) on the articles in FOLDER.

  --story STORY        an id or a title as “stories FOLDER” prints it; without it, the one with most versions
  --format FORMAT      text: a table with tabs between its columns; json: {"units", "tags": [{"tag", "both",
                       "onlyFirst", "onlySecond", "neither", "alike", "kappa"}], "outside": {"first", "second"}};
                       a kappa that is not defined is left out

docs/agreement.md says what is counted and how.`,
  run: async (args) => {
    const { values, positionals: given } = parsed({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const format = oneOf(['text', 'json'], values.format, '--format');
    const [first = '', second = '', folder = ''] = positionals(given, ['FIRST', 'SECOND', 'FOLDER']);
    const [one, other] = [await readProject(userPath(first)), await readProject(userPath(second))];
    const { versions, stories, project } = await readFolder(userPath(folder));
    if (versions.length === 0) throw new Error(`There is no article in ${folder}.`);
    const story = storyOf(stories, values.story);
    const members = story.versions.flatMap((id) => versions.find((version) => version.id === id) ?? []);
    const found = agreement(
      analyse(members, undefined, undefined, project.corrections).collation,
      one.notes,
      other.notes,
    );
    await print(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : table(found));
  },
};

function table({ units, tags, outside }: Agreement): string {
  const number = (value: number | undefined) => value?.toFixed(3) ?? 'not defined';
  const lines = [
    ['tag', 'both', 'only first', 'only second', 'neither', 'alike', 'kappa'],
    ...tags.map((one) => [
      one.tag,
      one.both,
      one.onlyFirst,
      one.onlySecond,
      one.neither,
      number(one.alike),
      number(one.kappa),
    ]),
    [`units: ${units} passages; notes with tags outside of them: ${outside.first} and ${outside.second}`],
  ];
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}
