import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'e2e', testMatch: '**/*.e2e.ts' },
    // Pictures for docs/; see npm run screenshots.
    { name: 'pictures', testMatch: '**/*.shots.ts' },
    // Timings of the window; see npm run bench:window.
    { name: 'times', testMatch: '**/*.times.ts' },
  ],
  outputDir: '../test-results',
  // One window at a time: they would take the keyboard focus from each other.
  workers: 1,
  // Generous, as a busy machine is no failure.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A window on a busy machine now and then misses a click. What passes only then is listed as flaky, to be looked into.
  retries: 1,
  forbidOnly: true,
  reporter: process.env.E2E_RESULTS
    ? [['list'], ['json', { outputFile: process.env.E2E_RESULTS }]]
    : [['list']],
});
