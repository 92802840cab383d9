import { defineConfig } from 'vitest/config';

/**
 * `unit`: modules alone, in seconds. `site`: the built site, in a real browser; runs after a build. `full`: what takes too
 * long for every change; each has a shorter form in `unit` or `site`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/full/**'],
          // Files share a process: starting one for each of 250 takes longer, and now and then one fails to start.
          isolate: false,
          setupFiles: ['test/property-seed.ts'],
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A loaded machine takes longer than a second to show a page.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'full',
          include: ['test/full/**/*.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
