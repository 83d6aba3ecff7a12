import { defineConfig } from 'vitest/config';

/** A busy machine may take its time: what does not come at all fails all the same. */
const patience = {
  testTimeout: 300_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 60_000 } },
};

/** The tests that start `npm run dev`. */
const preview = ['tests/browser/dev.test.ts', 'tests/browser/desk.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/architecture.test.ts'],
          // The made-up library has been published; the real one may not have been.
          env: { FIRST_RELEASE: '2026-11-22' },
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture.test.ts', 'tests/attack/**', ...preview],
          globalSetup: 'tests/site/build-once.ts',
          ...patience,
        },
      },
      {
        test: {
          // Two previews of one folder would write the same files: one after the other, at the end.
          name: 'preview',
          include: preview,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
      {
        test: {
          name: 'attack',
          include: ['tests/attack/**/*.test.ts'],
          env: { FIRST_RELEASE: '2026-11-22' },
          ...patience,
        },
      },
    ],
    reporters: ['default', './tests/tally.ts'],
    maxWorkers: 2,
  },
});
