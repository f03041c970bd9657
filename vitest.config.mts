import { defineConfig } from 'vitest/config';

const alias = { '@site': import.meta.dirname };

/** A browser on a busy machine may be late once; `npm test` names what needed a second run. */
const RETRIES = 1;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'logic',
          include: ['src/**/*.test.{ts,tsx}', 'plugins/**/*.test.ts', 'tools/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { resolve: { alias }, test: { name: 'book', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      { resolve: { alias }, test: { name: 'site', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      {
        resolve: { alias },
        test: {
          name: 'editions',
          include: ['tests/editions/**/*.test.ts'],
          testTimeout: 240_000,
          retry: RETRIES,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'reader',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          retry: RETRIES,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
