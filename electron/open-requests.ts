/** The ways in which the system asks the app to open a folder. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';

/**
 * The path that a command line names, absolute, if it names one: the first argument that is no option.
 * In development the app's own folder stands before it.
 */
export function pathInArguments(
  argv: readonly string[],
  cwd: string,
  isPackaged: boolean,
): string | undefined {
  const [path] = argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .slice(isPackaged ? 0 : 1);
  return path === undefined ? undefined : resolve(cwd, path);
}

/** The folder that a person means by a path: the folder itself, or the one that the file is in. Throws when none is. */
export async function folderOf(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? path : dirname(path);
}

/** The example story, if it is with the app: installers leave it out, as its articles are their publishers'. */
export async function exampleFolder(appFolder: string): Promise<string | undefined> {
  const folder = join(appFolder, 'examples/iraq-us-exit');
  return stat(folder).then(
    () => folder,
    () => undefined,
  );
}

const requestSchema = v.object({ path: v.exactOptional(v.string()) });
export type OpenRequest = v.InferOutput<typeof requestSchema>;

/** What is used of Electron's App. */
interface OpenEvents {
  on(event: 'open-file', listener: (event: { preventDefault(): void }, path: string) => void): unknown;
  on(
    event: 'second-instance',
    listener: (event: unknown, argv: string[], cwd: string, data: unknown) => void,
  ): unknown;
}

/**
 * Hears what the system asks for: a file opened with the app (macOS), the app started a second time. Until somebody
 * listens, the latest request is kept. The second start hands its request over as data of its own, as its command
 * line arrives with Chromium's switches mixed in.
 */
export function hearOpenRequests(app: OpenEvents, first: OpenRequest) {
  let latest = first;
  let hear = (request: OpenRequest) => {
    latest = request;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    hear({ path });
  });
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const { success, output } = v.safeParse(requestSchema, data);
    hear(success ? output : {});
  });
  return {
    listen: (listener: (request: OpenRequest) => void) => {
      hear = listener;
      listener(latest);
    },
  };
}
