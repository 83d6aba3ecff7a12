import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/architecture.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'], globalSetup: 'tests/site/build-once.ts', testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
    maxWorkers: 2,
  },
});
