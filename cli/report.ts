import packageJson from '../package.json' with { type: 'json' };
import { renderHtml } from '../shared/report/html/page.ts';
import { renderJson } from '../shared/report/json.ts';
import type { Report } from '../shared/report/report.ts';
import { SECTIONS } from '../shared/report/report.ts';
import { reportOnVersions } from '../shared/report/story.ts';
import { stories } from '../shared/story/stories.ts';
import { type Command, oneOf, parsed, positionals, userPath } from './command.ts';
import { readVersions } from './folder.ts';
import { deliver } from './output.ts';

const FORMATS = ['html', 'json'] as const;

const RENDERERS: Readonly<Record<(typeof FORMATS)[number], (report: Report) => string>> = {
  html: renderHtml,
  json: renderJson,
};

export const reportCommand: Command = {
  name: 'report',
  summary: 'writes the divergence report on a story',
  help: `Usage: npm run -s variorum -- report FOLDER --format html|json [-o FILE]

Writes the divergence report on the folder's largest story.

  --format FORMAT   html: one self-contained page; json: docs/report.schema.json describes it
  -o, --output FILE where to write; without it, to the standard output`,
  run: async (args) => {
    const options = { format: { type: 'string' }, output: { type: 'string', short: 'o' } } as const;
    const { values, positionals: given } = parsed({ args: [...args], options, allowPositionals: true });
    const render = RENDERERS[oneOf(FORMATS, values.format, '--format')];
    const [folder = ''] = positionals(given, ['FOLDER']);
    const { versions, problems } = await readVersions(userPath(folder));
    const story = stories(versions).toSorted((one, two) => two.versions.length - one.versions.length)[0];
    if (!story) throw new Error(`There is no article in ${folder}.`);
    const report = reportOnVersions({
      story,
      versions: versions.filter(({ id }) => story.versions.includes(id)),
      problems,
      sections: SECTIONS,
      appVersion: packageJson.version,
    });
    await deliver(render(report), values.output === undefined ? undefined : userPath(values.output));
  },
};
