import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Display {
  /** To add to the environment of what shows windows. */
  readonly env: NodeJS.ProcessEnv;
  readonly description: string;
  /** To add to Electron's command line. */
  readonly args: readonly string[];
  readonly close: () => void;
}

const SCREEN = '1600x1000x24';
/** Where there is no desktop there is no graphics card and no message bus: nothing to try, and no error to tell. */
const HEADLESS_ARGS = ['--disable-gpu', '--log-level=3'];

/** The desktop's display where there is one; otherwise, on Linux, a virtual one of our own. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux') return present('the desktop');
  const { WAYLAND_DISPLAY, DISPLAY } = process.env;
  if (DISPLAY) return present(`display ${DISPLAY}`);
  if (WAYLAND_DISPLAY) return present(`Wayland display ${WAYLAND_DISPLAY}`);
  return openVirtual();
}

const present = (description: string): Display => ({
  env: {},
  description,
  args: [],
  close: () => {},
});

/** Xvfb finds a free display number itself and writes it to the third file descriptor. */
async function openVirtual(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = server.stdio[3];
  if (!numbers) throw new Error('Xvfb has no third file descriptor.');
  const number = await Promise.race([
    once(numbers, 'data').then(([data]) => String(data).trim()),
    once(server, 'exit').then(([code]) => {
      throw new Error(`The virtual display (Xvfb) ended at once (exit code ${code}).`);
    }),
  ]);
  process.on('exit', () => server.kill());
  return {
    env: { DISPLAY: `:${number}` },
    description: `the virtual display :${number} (Xvfb, as there is no desktop)`,
    args: HEADLESS_ARGS,
    close: () => server.kill(),
  };
}
