// Stands in for Electron's default app in the fallback runtime: starts the app in the folder of the command line.
// An ES module that awaits: the `ready` event then waits for the app's main, which may still register its protocols.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
let folder;
while (folder === undefined && args.length > 0) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') require(resolve(args.shift()));
  else if (!arg.startsWith('-')) folder = resolve(arg);
}
if (folder === undefined) throw new Error('Name the folder of an app.');

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
process.defaultApp = true;
await import(pathToFileURL(resolve(folder, manifest.main)));
