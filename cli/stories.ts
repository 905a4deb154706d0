import { type Command, oneOf, parsed, positionals, userPath } from './command.ts';
import { readFolder } from './folder.ts';
import { print } from './output.ts';

export const storiesCommand: Command = {
  name: 'stories',
  summary: 'says which files of a folder tell the same story',
  help: `Usage: npm run -s variorum -- stories FOLDER [--format json]

With the corrections of the folder's own project, if it has one, writes
[{"id", "title", "files": [path below FOLDER, …], "why"}].`,
  run: async (args) => {
    const options = { format: { type: 'string', default: 'json' } } as const;
    const { values, positionals: given } = parsed({ args: [...args], options, allowPositionals: true });
    oneOf(['json'], values.format, '--format');
    const [folder = ''] = positionals(given, ['FOLDER']);
    const { versions, stories } = await readFolder(userPath(folder));
    const files = new Map(versions.map(({ id, file }) => [id, file]));
    const found = stories.map(({ id, title, versions: ids, why }) => ({
      id,
      title,
      files: ids.flatMap((version) => files.get(version) ?? []),
      why,
    }));
    await print(`${JSON.stringify(found, null, 2)}\n`);
  },
};
