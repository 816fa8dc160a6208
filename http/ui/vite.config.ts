import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { dependencyFile } from './tools/dependency-file.mjs';
import { licences } from './tools/licences.mjs';
import { preloadFonts } from './tools/preload-fonts.mjs';

// The program that answers /api while the page is developed with `npm run dev`.
const program = process.env.KARTOTEKA_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [svelte(), preloadFonts(), licences(), dependencyFile()],
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // Nothing is inlined and nothing is polyfilled: the page runs under `default-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': program, '/healthz': program } },
});
