import { defineConfig } from 'vitest/config'
import { aliases } from './vite.aliases.ts'

/** Real files and child processes take longer on a busy machine than pure functions do. */
const onRealFiles = { environment: 'node', pool: 'forks', testTimeout: 60_000, hookTimeout: 60_000 } as const

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/{shared,domain,renderer,main,preload}/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
          environment: 'node'
        }
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['src/{data,cli}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/{build,contract,layers,e2e,bench}/**'],
          ...onRealFiles
        }
      },
      { extends: true, test: { name: 'build', include: ['test/build/**/*.test.ts'], ...onRealFiles } },
      { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'], ...onRealFiles } },
      { extends: true, test: { name: 'layers', include: ['test/layers/**/*.test.ts'], ...onRealFiles } }
    ]
  }
})
