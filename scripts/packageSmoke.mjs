// `npm run package:smoke`: packs the app into a folder and drives that one with Playwright (test/e2e/smoke.spec.ts).
import path from 'node:path'
import { setUp } from './setup.mjs'
import { buildPackage } from './package.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, run, say } from './lib/project.mjs'

await main(async () => {
  const electron = await setUp()
  await ensureBuilt('app')
  const program = await buildPackage({ electron, targets: ['dir'], isTested: true })
  say(`Packaged: ${path.relative(inRoot(), program)}`)
  // No variable of the development runtime: the package has to find all it needs inside itself.
  const env = { ...process.env, OKAERI_PACKAGED: program }
  if (electron.kind === 'fallback') env.OKAERI_NO_GPU = '1'
  const args = [inRoot('node_modules/@playwright/test/cli.js'), 'test', '--project=smoke', ...process.argv.slice(2)]
  return withVirtualDisplay(env, async withDisplay => (await run(process.execPath, args, { env: withDisplay })).code)
})
