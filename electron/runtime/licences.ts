import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const INSIDE_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * Writes the licences of all packages that went into a bundle beside it, as their terms ask. Vite's own list leaves
 * out what a worker brings along; what a style sheet imports is no module, so it is named in `also`.
 */
export function licences(fileName: string, also: readonly string[] = []): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const folders = [...this.getModuleIds()].flatMap((id) => INSIDE_PACKAGE.exec(id)?.[1] ?? []);
      folders.push(...also.map((name) => resolve('node_modules', name)));
      const source = [...new Set(folders)].sort().map(entry).join('\n\n');
      if (source !== '') this.emitFile({ type: 'asset', fileName, source });
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
