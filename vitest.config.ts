import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/architecture.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture.test.ts'],
          globalSetup: 'tests/site/build-once.ts',
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
    reporters: ['default', './tests/tally.ts'],
    maxWorkers: 2,
  },
});
