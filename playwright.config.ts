import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // Tests wait more than they work, so there may be more of them than processors.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // Limits are for what hangs, not for what is slow: a machine may be busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
