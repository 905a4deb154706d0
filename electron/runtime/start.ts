/** npm start [-- FOLDER]: builds when needed and opens the window; the example story when no folder is named. */
import { join, resolve } from 'node:path';
import { buildIfOutdated } from './build.ts';
import { main } from './main.ts';
import { ROOT } from './paths.ts';
import { prepare, sandboxArgs } from './prepare.ts';
import { run } from './run.ts';

const EXAMPLE = join(ROOT, 'examples/iraq-us-exit');

main(async () => {
  const [folder, ...rest] = process.argv.slice(2);
  const start = process.env.INIT_CWD ?? process.cwd();
  const opened = folder === undefined ? EXAMPLE : resolve(start, folder);
  await buildIfOutdated();
  const stage = await prepare();
  console.log(`Opening ${opened}. Close the window, or press Ctrl+C here, to end.`);
  const args = [...sandboxArgs(), ...stage.display.args, ROOT, opened, ...rest];
  return run(stage.executable, args, { env: stage.env });
});
