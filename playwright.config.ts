import { defineConfig } from '@playwright/test'

/**
 * `tour` is what `npm start` shows where there is no display, `e2e` every other journey through the built app, `smoke`
 * the one that drives a package (`npm run package:smoke`), `pictures` what `npm run pictures` writes into docs/images.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'tour', testMatch: /tour\.spec\.ts$/, timeout: 120_000 },
    { name: 'e2e', testMatch: /\.spec\.ts$/, testIgnore: /(tour|smoke|pictures)\.spec\.ts$/ },
    { name: 'smoke', testMatch: /smoke\.spec\.ts$/ },
    { name: 'pictures', testMatch: /pictures\.spec\.ts$/, timeout: 240_000 }
  ]
})
