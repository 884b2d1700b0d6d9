// `npm start`: set-up, build, and the app. Without a screen: the tour, the real app driven by its real interface on a
// virtual display, with its pictures and the shortlist file under tour/.
import fs from 'node:fs'
import { setUp } from './setup.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { electronArguments, electronEnvironment } from './lib/electron.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, readIfThere, run, say } from './lib/project.mjs'
import { hasScreen } from './lib/system.mjs'

async function openApp(electron) {
  say('Okaeri is opening')
  const args = [...electronArguments(), ...process.argv.slice(2)]
  const { code } = await run(electron.program, args, { env: electronEnvironment() })
  return code
}

async function takeTour() {
  say('There is no display here, so Okaeri shows itself on a virtual one: the tour (about half a minute)')
  fs.rmSync(inRoot('tour'), { recursive: true, force: true })
  const playwright = [inRoot('node_modules/@playwright/test/cli.js'), 'test', '--project=tour', '--reporter=line']
  const { code, text } = await withVirtualDisplay(electronEnvironment(), env =>
    run(process.execPath, playwright, { env, output: 'collect' })
  )
  const report = readIfThere(inRoot('tour/report.txt'))
  if (report) process.stdout.write(`${report.trimEnd()}\n`)
  if (code !== 0) say(`${text.trim()}\nThe tour failed`)
  return code
}

await main(async () => {
  const electron = await setUp()
  await ensureBuilt('app')
  return hasScreen() ? openApp(electron) : takeTour()
})
