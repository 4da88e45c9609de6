import { defineConfig } from 'vitest/config';

/** Tests of the whole site over the real corpus, which is built once for them. */
const siteTests = [
  'tests/site/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/relevance/**/*.test.ts',
];

export default defineConfig({
  test: {
    // Chromium and killed builds take their time on a small machine.
    testTimeout: 20_000,
    hookTimeout: 120_000,
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: siteTests },
      },
      {
        extends: true,
        test: { name: 'site', include: siteTests, globalSetup: ['./tests/setup/build-corpus.ts'] },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'indexer/**/*.ts'],
      // Two programs whose whole work is to start others; the tests start them as programs.
      exclude: ['src/main.ts', 'indexer/main.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { lines: 90, 'src/law/**': { functions: 100 } },
    },
  },
});
