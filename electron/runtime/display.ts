import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

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
  const desktop = await desktopDisplay();
  return desktop === undefined ? openVirtual() : { env: {}, description: desktop, args: [], close: () => {} };
}

/** The desktop's display in words, or nothing where there is none, or none that answers. */
export async function desktopDisplay(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'the desktop';
  const { WAYLAND_DISPLAY, DISPLAY } = process.env;
  if (DISPLAY && (await answers(DISPLAY))) return `display ${DISPLAY}`;
  return WAYLAND_DISPLAY && `Wayland display ${WAYLAND_DISPLAY}`;
}

/** Whether an X server is at this address; one of another machine is taken at its word. */
async function answers(display: string): Promise<boolean> {
  const number = /^:(\d+)/.exec(display)?.[1];
  if (number === undefined) return true;
  const path = `/tmp/.X11-unix/X${number}`;
  // Some systems have only the socket without a file.
  return (await accepts(path)) || (await accepts(`\0${path}`));
}

async function accepts(path: string): Promise<boolean> {
  const socket = connect({ path });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * A server that ends when we do, even when we are killed: its shell reads from us until there is nobody to read from.
 * It is a group of its own, so that Ctrl+C does not take the display from a window that is about to close.
 */
const XVFB_WHILE_WE_LIVE = 'Xvfb "$@" & exec 3>&-; cat; kill $!';

/** Xvfb finds a free display number itself and writes it to the third file descriptor. */
async function openVirtual(): Promise<Display> {
  const options = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const server = spawn('sh', ['-c', XVFB_WHILE_WE_LIVE, 'sh', ...options], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const [life, numbers] = [server.stdin, server.stdio[3]];
  if (!life || !numbers) throw new Error('Xvfb has no file descriptors.');
  const number = await Promise.race([
    once(numbers, 'data').then(([data]) => String(data).trim()),
    once(numbers, 'close').then(() => {
      throw new Error('The virtual display (Xvfb) ended at once.');
    }),
  ]);
  return {
    env: { DISPLAY: `:${number}` },
    description: `the virtual display :${number} (Xvfb, as there is no desktop)`,
    args: HEADLESS_ARGS,
    close: () => life.end(),
  };
}
