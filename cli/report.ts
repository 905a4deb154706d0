import packageJson from '../package.json' with { type: 'json' };
import type { Version } from '../shared/article.ts';
import { chosenBase } from '../shared/project/bases.ts';
import { FORMATS, WRITERS } from '../shared/report/formats.ts';
import { SECTIONS, type Section } from '../shared/report/report.ts';
import { siglum } from '../shared/report/siglum.ts';
import { reportOnVersions } from '../shared/report/story.ts';
import type { Story } from '../shared/story/stories.ts';
import { type Command, oneOf, parsed, positionals, UsageError, userPath } from './command.ts';
import { readFolder } from './folder.ts';
import { deliver } from './output.ts';
import { readAdditions } from './tables.ts';

const OPTIONS = {
  format: { type: 'string' },
  sections: { type: 'string' },
  base: { type: 'string' },
  story: { type: 'string' },
  project: { type: 'string' },
  tables: { type: 'string' },
  date: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

export const reportCommand: Command = {
  name: 'report',
  summary: 'writes the divergence report on a story',
  help: `Usage: npm run -s variorum -- report FOLDER --format FORMAT [options]

  --format FORMAT      ${FORMATS.map((format) => `${format} (${WRITERS[format].name})`).join(', ')}
  --sections A,B,…     of ${SECTIONS.join(', ')}; without it, all
  --base VERSION       a file of FOLDER, an outlet or a sign such as b; without it, the likeliest is inferred
  --story STORY        an id or a title as “stories FOLDER” prints it; without it, the one with most versions
  --project FILE       what you wrote about FOLDER in the window: notes, bases, corrections; without it, the
                       .variorum file in FOLDER if there is one
  --tables FILE        words of your own for the word tables, as JSON; docs/kinds.md describes them
  --date TEXT          printed in the report as it stands; a report has no date of its own
  -o, --output FILE    where to write; without it, to the standard output

The same files and options give the same bytes. docs/report.schema.json describes the JSON.`,
  run: async (args) => {
    const { values, positionals: given } = parsed({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const writer = WRITERS[oneOf(FORMATS, values.format, '--format')];
    const sections = sectionsOf(values.sections);
    mustHave(sections, writer.only, values.format);
    const [folder = ''] = positionals(given, ['FOLDER']);
    const own = values.project === undefined ? undefined : userPath(values.project);
    const { versions, stories, problems, project } = await readFolder(userPath(folder), own);
    if (versions.length === 0) throw new Error(`There is no article in ${folder}.`);
    const story = storyOf(stories, values.story);
    const members = story.versions.flatMap((id) => versions.find((version) => version.id === id) ?? []);
    const report = reportOnVersions({
      story,
      versions: members,
      problems,
      sections,
      appVersion: packageJson.version,
      project,
      folder: versions,
      added: await readAdditions(values.tables),
      ...baseOf(members, values.base, chosenBase(project.bases, members)),
      ...(values.date !== undefined && { date: values.date }),
    });
    await deliver(
      await writer.render(report),
      values.output === undefined ? undefined : userPath(values.output),
    );
  },
};

const sectionsOf = (names: string | undefined): readonly Section[] =>
  names === undefined ? SECTIONS : names.split(',').map((name) => oneOf(SECTIONS, name.trim(), '--sections'));

/** A format of one section cannot do without it. */
function mustHave(sections: readonly Section[], only: Section | undefined, format: string | undefined): void {
  if (only === undefined || sections.includes(only)) return;
  throw new UsageError(`The format ${format} writes the section “${only}”, which --sections leaves out.`);
}

/** The story that was asked for by id or title, else the one with most versions; the first of equals. */
export function storyOf(all: readonly Story[], wanted: string | undefined): Story {
  const found =
    wanted === undefined
      ? all.toSorted((one, two) => two.versions.length - one.versions.length)[0]
      : all.find(({ id, title }) => id === wanted || title === wanted);
  if (found) return found;
  throw new UsageError(
    `There is no story “${wanted}”; there are: ${all.map(({ title }) => title).join('; ')}.`,
  );
}

/** The base that was asked for, else the one that the project has. */
function baseOf(
  versions: readonly Version[],
  wanted: string | undefined,
  kept: string | undefined,
): { base?: string } {
  if (wanted === undefined) return kept === undefined ? {} : { base: kept };
  const found = versions.find(
    ({ file, metadata }, index) =>
      file === wanted || metadata.outlet?.value === wanted || siglum(index) === wanted,
  );
  if (found) return { base: found.id };
  throw new UsageError(`No version “${wanted}”; there are: ${versions.map(({ file }) => file).join(', ')}.`);
}
