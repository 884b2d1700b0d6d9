// The command line: `npm run --silent okaeri -- routes`, or `node scripts/okaeri.mjs routes`, which is the same.
// Builds the CLI when its sources changed. stdout carries the CLI's JSON and nothing else; no Electron is needed.
import { pathToFileURL } from 'node:url'
import { setUpPackages } from './setup.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { inRoot, main } from './lib/project.mjs'

await main(async () => {
  await setUpPackages()
  await ensureBuilt('cli')
  const program = inRoot('out/cli/okaeri.mjs')
  process.argv[1] = program
  await import(pathToFileURL(program).href)
  return process.exitCode
})
