import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Chromium and killed builds take their time on a small machine.
    testTimeout: 20_000,
    hookTimeout: 120_000,
    reporters: ['default', './tests/closing-line.ts'],
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
