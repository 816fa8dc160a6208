import { defineConfig, mergeConfig } from 'vitest/config';
import page from './vite.config';

export default mergeConfig(
  page,
  defineConfig({
    // Svelte has another build for servers, which is found first outside of a browser.
    resolve: { conditions: ['browser'] },
    test: { environment: 'jsdom', include: ['tests/**/*.test.ts'] },
  }),
);
