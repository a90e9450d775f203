import { defineConfig } from 'vitest/config';
import { offlineBuild } from './scripts/offline/offline-build.ts';
import { phaserCore } from './scripts/phaser-core.ts';

export default defineConfig({
  base: './', // the built game works under any path
  publicDir: 'assets',
  plugins: [phaserCore(import.meta.dirname), offlineBuild(import.meta.dirname)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: ['chrome110', 'edge110', 'firefox115', 'safari16.4', 'ios16.4'], // as docs/browsers.md names them
    chunkSizeWarningLimit: 1000, // Phaser's own chunk
    rolldownOptions: {
      checks: { pluginTimings: false }, // packing takes most of the time, and may
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /phaser-core-\w+\.js$/ }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/server/**'], environment: 'node', testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'server', include: ['tests/server/**/*.test.ts'], globalSetup: ['tests/support/server-setup.ts'],
          environment: 'node', testTimeout: 60_000, hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
