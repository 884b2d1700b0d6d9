// `npm run bench`: builds test/bench/index.ts and runs it, on a virtual display, with the Electron runtime at hand.
import { setUp } from './setup.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, run } from './lib/project.mjs'

await main(async () => {
  await setUp()
  for (const part of ['app', 'cli', 'bench']) await ensureBuilt(part)
  return withVirtualDisplay(electronEnvironment(), async env => {
    const args = ['--expose-gc', inRoot('out/bench/bench.mjs'), ...process.argv.slice(2)]
    return (await run(process.execPath, args, { env })).code
  })
})
