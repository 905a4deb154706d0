/** The lint rules that keep the layers apart (biome.json) say no where they should, and only there. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bin, ROOT } from './paths.ts';

const RESTRICTED = /"category":"lint\/style\/noRestricted\w+","location":\{"path":"([^"]+)"/g;

type Snippet = readonly [file: string, code: string];

/** Of the snippets, those that break a rule on layers: each is a file ("a" gets a number) of a project that holds only them. */
function forbidden(snippets: readonly Snippet[]): readonly Snippet[] {
  const root = mkdtempSync(join(tmpdir(), 'variorum-layers-'));
  try {
    copyFileSync(join(ROOT, 'biome.json'), join(root, 'biome.json'));
    const files = snippets.map(([file], index) => file.replace('a.', `a${index}.`));
    for (const [index, [file, code]] of snippets.entries()) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, files[index] ?? file), code);
    }
    const args = ['lint', '.', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(bin('biome'), args, { cwd: root, encoding: 'utf8' });
    const found = new Set([...stdout.matchAll(RESTRICTED)].map(([, path]) => path));
    return snippets.filter((_, index) => found.has(files[index]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const importOf = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

const FORBIDDEN: readonly Snippet[] = [
  ['shared/a.ts', importOf('../electron/reading.ts')],
  ['shared/a.ts', importOf('../renderer/store.ts')],
  ['shared/b/a.ts', importOf('../../cli/reason.ts')],
  ['shared/a.ts', importOf('../package.json')],
  ['shared/a.ts', importOf('node:path')],
  ['shared/a.ts', importOf('node:fs/promises')],
  ['shared/a.ts', importOf('fs')],
  ['shared/a.ts', importOf('crypto')],
  ['shared/a.ts', importOf('electron')],
  ['shared/a.ts', importOf('react')],
  ['shared/a.ts', importOf('react/jsx-runtime')],
  ['shared/a.ts', "export const x = await import('../electron/reading.ts');\n"],
  ['shared/a.ts', "export * from '../electron/reading.ts';\n"],
  ['shared/a.ts', 'export const now = Date.now();\n'],
  ['shared/a.ts', 'export const page = fetch("https://example.org");\n'],
  ['renderer/a.ts', importOf('../electron/reading.ts')],
  ['renderer/views/a.tsx', importOf('../../electron/reading.ts')],
  ['renderer/a.ts', importOf('electron')],
  ['renderer/a.ts', importOf('electron/renderer')],
  ['renderer/a.ts', importOf('node:fs/promises')],
  ['renderer/a.ts', importOf('../cli/reason.ts')],
  ['electron/a.ts', "import { ipcMain } from 'electron';\nexport const y = ipcMain;\n"],
  ['electron/a.ts', "import { ipcMain } from 'electron/main';\nexport const y = ipcMain;\n"],
  ['electron/a.ts', "import { ipcRenderer } from 'electron';\nexport const y = ipcRenderer;\n"],
  ['electron/a.ts', "import { contextBridge } from 'electron';\nexport const y = contextBridge;\n"],
  ['electron/a.ts', "import electron from 'electron';\nexport const y = electron.ipcMain;\n"],
  ['electron/a.ts', "import * as electron from 'electron';\nexport const y = electron.ipcMain;\n"],
  ['electron/a.ts', importOf('../renderer/store.ts')],
  ['electron/ipc.ts', importOf('../renderer/store.ts')],
  ['electron/library/a.ts', importOf('electron')],
  ['electron/runtime/a.ts', importOf('../../shared/compare.ts')],
  ['cli/a.ts', importOf('electron')],
  ['cli/a.ts', importOf('../renderer/store.ts')],
];

const ALLOWED: readonly Snippet[] = [
  ['shared/a.ts', importOf('./b.ts')],
  ['shared/b/a.ts', importOf('../c/d.ts')],
  ['shared/a.ts', importOf('valibot')],
  ['shared/a.test.ts', importOf('node:fs/promises')],
  ['renderer/a.ts', importOf('../shared/contract.ts')],
  ['renderer/a.tsx', importOf('react')],
  ['electron/a.ts', "import { app } from 'electron';\nexport const y = app;\n"],
  ['electron/ipc.ts', "import { ipcMain } from 'electron';\nexport const y = ipcMain;\n"],
  ['electron/preload.ts', "import { ipcRenderer } from 'electron';\nexport const y = ipcRenderer;\n"],
  ['electron/library/a.ts', importOf('node:fs/promises')],
  ['cli/a.ts', importOf('../electron/library/folder.ts')],
];

it('the linter forbids what crosses the layers', () => {
  expect(forbidden(FORBIDDEN)).toEqual(FORBIDDEN);
});

it('the linter allows what stays within them', () => {
  expect(forbidden(ALLOWED)).toEqual([]);
});
