// `npm run e2e -- [playwright arguments]`: the built app under Playwright, on a virtual display.
import { setUp } from './setup.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, run } from './lib/project.mjs'

await main(async () => {
  await setUp()
  await ensureBuilt('app')
  const given = process.argv.slice(2)
  const args = [inRoot('node_modules/@playwright/test/cli.js'), 'test', ...given]
  return withVirtualDisplay(electronEnvironment(), async env => (await run(process.execPath, args, { env })).code)
})
