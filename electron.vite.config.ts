import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { licences } from './electron/runtime/licences.ts';

const FONTS = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'];

// Everything is bundled but what package.json names as a dependency to be packed as it is.
export default defineConfig({
  main: {
    build: { rollupOptions: { input: { main: 'electron/main.ts', reader: 'electron/library/reader.ts' } } },
    plugins: [licences(() => 'licences.md')],
  },
  preload: {
    // A sandboxed preload script can require nothing but Electron's own modules.
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: 'electron/preload.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
    plugins: [licences(() => 'licences.md')],
  },
  renderer: {
    root: 'renderer',
    build: { minify: true, rollupOptions: { input: 'renderer/index.html' } },
    plugins: [react(), licences(() => 'licences.md', FONTS)],
    worker: { format: 'es', plugins: () => [licences((entry) => `licences-${entry}.md`)] },
  },
});
