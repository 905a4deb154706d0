/** npm start, as a person types it: what it says, and that nothing is left of it when it was ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLE, expect, ROOT, test } from '../app.ts';

test.skip(process.platform !== 'linux', 'Signals and virtual displays are tested on Linux.');

interface Started {
  readonly npm: ChildProcess;
  /** What it said so far. */
  readonly said: () => string;
}

/** Runs npm start in a session of its own, without a desktop, from the folder `cwd`. */
function npmStart(scratch: string, cwd: string, ...args: readonly string[]): Started {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const npm = spawn('npm', ['--prefix', ROOT, 'start', '--', ...args], {
    cwd,
    env: { ...env, XDG_CONFIG_HOME: scratch },
    detached: true,
  });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  return { npm, said: () => said };
}

/** The folders that the window put in its list, once it has opened one. */
async function opened(scratch: string): Promise<readonly string[]> {
  const settings = await readFile(join(scratch, 'Variorum/settings.json'), 'utf8').catch(() => '{}');
  return JSON.parse(settings).recent ?? [];
}

/** The processes that still run of this start, the display among them: all were given its scratch folder. */
async function left(scratch: string): Promise<readonly string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const environments = processes.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''));
  const ours = (await Promise.all(environments)).map((text) => text.includes(`XDG_CONFIG_HOME=${scratch}\0`));
  return processes.filter((_, index) => ours[index]);
}

test('npm start opens the example, says on what, and leaves nothing when it is ended', async ({
  scratch,
}) => {
  const started = npmStart(scratch, scratch);
  await expect.poll(() => opened(scratch)).toEqual([EXAMPLE]);
  expect(started.said()).toMatch(
    /Electron \d+\.\d+\.\d+ \(.+\) on the virtual display :\d+ \(Xvfb, as there is no desktop\)/,
  );
  expect(started.said()).toContain(`Opening ${EXAMPLE}`);
  expect((await left(scratch)).length).toBeGreaterThan(3);
  // To npm alone, which hands it on to nobody but its shell.
  started.npm.kill('SIGTERM');
  await expect.poll(() => left(scratch)).toEqual([]);
});

test('Ctrl+C ends npm start without a complaint', async ({ scratch }) => {
  const started = npmStart(scratch, scratch);
  await expect.poll(() => opened(scratch)).toEqual([EXAMPLE]);
  const ended = once(started.npm, 'exit');
  process.kill(-(started.npm.pid ?? 0), 'SIGINT');
  await ended;
  await expect.poll(() => left(scratch)).toEqual([]);
  expect(started.said()).not.toMatch(/FATAL|rror/);
});

test('npm start opens a folder that is named from where the person stands', async ({ scratch }) => {
  const folder = join(scratch, 'Artikel zum Rückzug, 新闻');
  await mkdir(folder);
  await cp(EXAMPLE, folder, { recursive: true });
  const started = npmStart(scratch, scratch, './Artikel zum Rückzug, 新闻');
  await expect.poll(() => opened(scratch)).toEqual([folder]);
  started.npm.kill('SIGTERM');
  await expect.poll(() => left(scratch)).toEqual([]);
});

test('npm start says so when the folder is not there, or when a name was not quoted', async ({ scratch }) => {
  const missing = npmStart(scratch, scratch, 'nowhere');
  expect(await once(missing.npm, 'exit')).toEqual([1, null]);
  expect(missing.said()).toContain(`There is no folder ${join(scratch, 'nowhere')}.`);
  const unquoted = npmStart(scratch, scratch, 'my', 'folder');
  expect(await once(unquoted.npm, 'exit')).toEqual([1, null]);
  expect(unquoted.said()).toContain('npm start -- "my folder"');
});
