import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const INSIDE_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * Writes the licences of all packages that went into a bundle beside it, as their terms ask. Vite's own list leaves
 * out what a worker brings along; what a style sheet imports is no module, so it is named in `also`. `fileName` gets
 * the name of the bundle's entry, for each worker is a bundle of its own.
 */
export function licences(fileName: (entry: string) => string, also: readonly string[] = []): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const start = Object.values(bundle).find((part) => part.type === 'chunk' && part.isEntry);
      const folders = [...this.getModuleIds()].flatMap((id) => INSIDE_PACKAGE.exec(id)?.[1] ?? []);
      folders.push(...also.map((name) => resolve('node_modules', name)));
      const source = [...new Set(folders)].sort().map(entry).join('\n\n');
      if (source !== '')
        this.emitFile({ type: 'asset', fileName: fileName(start?.name ?? 'bundle'), source });
    },
  };
}

function entry(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`## ${name} ${version} (${license})`, ...texts].join('\n\n');
}
