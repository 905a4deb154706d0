import { type Display, openDisplay } from './display.ts';
import { findRuntime, type Runtime } from './runtime.ts';
import { prepareSystem } from './system.ts';

export interface Stage extends Runtime {
  readonly display: Display;
  /** The environment in which Electron, electron-vite and Playwright find this runtime and display. */
  readonly env: NodeJS.ProcessEnv;
}

/** Finds or makes what Electron needs to show a window, and says in one line what it found. */
export async function prepare(): Promise<Stage> {
  const runtime = await findRuntime();
  await prepareSystem(runtime.executable);
  const display = await openDisplay();
  console.log(`Electron ${runtime.version} (${runtime.source}) on ${display.description}.`);
  const env = { ...process.env, ...display.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist };
  return { ...runtime, display, env };
}

/** As root, Chromium's sandbox refuses to start; for everyone else it stays on. */
export const sandboxArgs = (): string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
