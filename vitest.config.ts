import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that drive real browsers: two at a time, once the others have left the processor to them. */
const IN_BROWSERS = [
  'test/e2e/**/*.test.ts',
  'test/corpus/pages-in-browsers.test.ts',
  'test/security/hostile-{page,process,sidebar}.test.ts',
  'test/unit/local/sheet-page.test.ts',
  'test/unit/local/sidebar*.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: IN_BROWSERS,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Vitest leaves a core to itself otherwise, which is half of two.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: IN_BROWSERS,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['test/browser/e2e-build.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
