/** npm run package [-- electron-builder's arguments]: builds and packs the app, for this system unless told otherwise. */
import { buildIfOutdated } from './build.ts';
import { main } from './main.ts';
import { bin } from './paths.ts';
import { run } from './run.ts';
import { findRuntime, type Runtime } from './runtime.ts';

main(async () => {
  const args = process.argv.slice(2);
  await buildIfOutdated();
  const runtime = await findRuntime();
  return run(bin('electron-builder'), runtime.fallback ? withFallback(runtime, args) : args);
});

/** The fallback runtime is for trying out only: it may be put into a folder, but never into an installer. */
function withFallback({ version, source, dist }: Runtime, args: readonly string[]): string[] {
  if (!args.join(' ').startsWith('--linux dir')) {
    throw new Error(
      `This machine has only Electron ${version} (${source}), which never goes into an installer. ` +
        'To try the packed app in a folder: npm run package -- --linux dir',
    );
  }
  console.log(`Packing with Electron ${version} (${source}): for trying out only.`);
  return [...args, `-c.electronDist=${dist}`, `-c.electronVersion=${version}`];
}
