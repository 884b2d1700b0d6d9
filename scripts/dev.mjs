// `npm run dev`: the app with hot reload of the window, and a restart when main or preload change.
import { setUp } from './setup.mjs'
import { forgetBuild } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, run, say } from './lib/project.mjs'
import { hasScreen } from './lib/system.mjs'

await main(async () => {
  await setUp()
  forgetBuild('app')
  const args = [inRoot('node_modules/electron-vite/bin/electron-vite.js'), 'dev', '--watch', ...process.argv.slice(2)]
  const develop = async env => (await run(process.execPath, args, { env })).code
  if (hasScreen()) return develop(electronEnvironment())
  say('There is no display here: the window opens on a virtual one')
  return withVirtualDisplay(electronEnvironment(), develop)
})
