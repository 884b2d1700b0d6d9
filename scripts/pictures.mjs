// `npm run pictures`: the built app on a sample base, photographed for docs/images in both languages and themes.
import { setUp } from './setup.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, run } from './lib/project.mjs'

await main(async () => {
  await setUp()
  for (const part of ['app', 'cli']) await ensureBuilt(part)
  const args = [inRoot('node_modules/@playwright/test/cli.js'), 'test', '--project=pictures', ...process.argv.slice(2)]
  return withVirtualDisplay(electronEnvironment(), async env => (await run(process.execPath, args, { env })).code)
})
