// The npm packages, and the Node that runs everything else (better-sqlite3 13 needs Node-API 10, Node >= 22.14).
import fs from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { Stop, inRoot, readIfThere, readJson, root, run, say, secondsSince, withLock } from './project.mjs'

const stamp = inRoot('node_modules/.okaeri-packages')
const isWindows = process.platform === 'win32'
const bin = inRoot('node_modules/.bin')

function lockHash() {
  const lock = fs.readFileSync(inRoot('package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

/** npm writes its own lock file into node_modules at the very end: one that agrees with ours is a finished install. */
function wasInstalledByHand() {
  const installed = readIfThere(inRoot('node_modules/.package-lock.json'))
  if (!installed) return false
  const there = JSON.parse(installed).packages
  return Object.entries(readJson(inRoot('package-lock.json')).packages).every(([place, wanted]) => {
    if (!place.startsWith('node_modules/') || wanted.link) return true
    const found = there[place]
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true
  })
}

function areFresh() {
  const hash = lockHash()
  if (readIfThere(stamp) === hash) return true
  if (!wasInstalledByHand()) return false
  fs.writeFileSync(stamp, hash)
  return true
}

const pathName = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH'

/** npm runs under the system's Node: `npm ci` deletes the one inside node_modules. */
function systemEnvironment() {
  const folders = (process.env[pathName] ?? '').split(path.delimiter)
  const outside = folders.filter(folder => !folder.includes(`node_modules${path.sep}.bin`))
  return { ...process.env, [pathName]: outside.join(path.delimiter) }
}

async function install() {
  if (isWindows && process.execPath.startsWith(root)) {
    throw new Stop('The packages are older than package-lock.json. Run: npm ci')
  }
  const start = Date.now()
  say('Packages: installing (npm ci)')
  fs.rmSync(stamp, { force: true })
  const flags = ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  const { code } = await run('npm', flags, { env: systemEnvironment(), output: 'toStderr', shell: isWindows })
  if (code !== 0) throw new Stop('npm ci did not finish. Run the same command again once the cause above is mended.')
  fs.writeFileSync(stamp, lockHash())
  say(`Packages: ready (${secondsSince(start)})`)
}

/** Installs the packages when they are missing, cut off half-way, or older than package-lock.json. */
export async function ensurePackages() {
  if (areFresh()) return
  await withLock(async () => {
    if (!areFresh()) await install()
  })
}

/** The locked Node 24 inside node_modules; null on systems for which the registry has none (macOS). */
export function lockedNode() {
  const system = isWindows ? 'win' : process.platform
  const file = inRoot(`node_modules/node-${system}-${process.arch}/bin/node${isWindows ? '.exe' : ''}`)
  return fs.existsSync(file) ? file : null
}

/**
 * Puts the project's tools first on the PATH and goes on under Node 24: when this process is another Node, the same
 * script is started again and its exit code becomes ours.
 */
export async function enterProjectNode() {
  const path24 = [bin, systemEnvironment()[pathName]].join(path.delimiter)
  const node = lockedNode()
  if (node && fs.realpathSync(process.execPath) !== fs.realpathSync(node)) {
    const { code } = await run(node, process.argv.slice(1), { env: { ...process.env, [pathName]: path24 } })
    process.exit(code)
  }
  if (Number(process.versions.napi) < 10) {
    throw new Stop(`Okaeri needs Node 22.14 or newer here; this is ${process.version}. See https://nodejs.org`)
  }
  process.env[pathName] = path24
}
