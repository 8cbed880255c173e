import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Where a machine-readable report of the run goes as well, if anywhere. */
const report = process.env.MIZAN_TEST_REPORT;

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});

export default config;
