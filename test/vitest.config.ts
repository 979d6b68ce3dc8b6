import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that share a process: to load the source anew for each of their files would take longer than many of them
 * run. The one left out stands in for a module of Node.js, and needs the source loaded after that.
 */
const together = [
  'test/{checks,document,import,inventory,mapping,messages,reconcile,reference}/**/*.test.ts',
  'test/{store,text,workbook,workspace}/**/*.test.ts',
  'test/export/**/!(bad-target).test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // One worker a core: half of the tests wait for the program they started.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: process.env.TZ ?? 'Asia/Ho_Chi_Minh' },
    globalSetup: ['test/helpers/own-temporary-folder.ts'],
    setupFiles: ['test/helpers/after-each-test.ts'],
    // Run in the order of their names: the long files begin first, and at the end no core waits for one of them.
    projects: [
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: together } },
      { extends: true, test: { name: 'together', include: together, isolate: false } },
    ],
  },
});
