/** npm start [-- FOLDER]: builds when needed and opens the window; the example story when no folder is named. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfOutdated } from './build.ts';
import { main } from './main.ts';
import { ROOT } from './paths.ts';
import { prepare, sandboxArgs } from './prepare.ts';
import { run } from './run.ts';

const EXAMPLE = join(ROOT, 'examples/iraq-us-exit');

main(async () => {
  const given = process.argv.slice(2);
  const options = given.filter((argument) => argument.startsWith('-'));
  const opened = namedFolder(given.filter((argument) => !argument.startsWith('-'))) ?? EXAMPLE;
  await buildIfOutdated();
  const stage = await prepare();
  console.log(`Opening ${opened}. Close the window, or press Ctrl+C here, to end.`);
  const args = [...sandboxArgs(), ...stage.display.args, ROOT, opened, ...options];
  return run(stage.executable, args, { env: stage.env });
});

/** The folder or file that a person named, seen from where they stand; nothing when they named none. Throws when it is not there. */
function namedFolder([path, ...others]: readonly string[]): string | undefined {
  if (path === undefined) return undefined;
  if (others.length > 0) {
    const whole = [path, ...others].join(' ');
    throw new Error(
      `One folder can be opened at a time. If it is a name with spaces, quote it: npm start -- "${whole}"`,
    );
  }
  const found = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(found)) throw new Error(`There is no folder ${found}.`);
  return found;
}
