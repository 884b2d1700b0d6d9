// What Linux itself must have: the shared libraries of Chromium, and a virtual display where there is no screen.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Stop, run, say, secondsSince, tail, withLock } from './project.mjs'
import { findElectron } from './electron.mjs'

const packages = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'xvfb', 'xauth']
const installArguments = ['install', '-y', '--no-install-recommends', ...packages]

/** Is there a screen that a window can open on? */
export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some(folder => existsSync(path.join(folder, program)))
}

async function missingParts() {
  const { text } = await run('ldd', [findElectron().program], { output: 'collect' })
  const libraries = [...text.matchAll(/^\s*(\S+) => not found/gm)].map(match => match[1])
  return hasScreen() || isOnPath('Xvfb') ? libraries : [...libraries, 'Xvfb']
}

/** How this user may call apt-get: directly, through a sudo that asks nothing, or not at all (null). */
async function aptCommand() {
  if (!isOnPath('apt-get')) return null
  if (process.getuid() === 0) return ['apt-get']
  if (!isOnPath('sudo')) return null
  const { code } = await run('sudo', ['-n', 'true'], { output: 'collect' })
  return code === 0 ? ['sudo', '-n', 'apt-get'] : null
}

function byHand(missing) {
  const command = `apt-get update && apt-get ${installArguments.join(' ')}`
  const how = process.getuid() === 0 ? command : `sudo sh -c '${command}'`
  return `This system lacks ${missing.join(', ')}. Run this, then the same command again:\n  ${how}`
}

async function install(missing) {
  const apt = await aptCommand()
  if (!apt) throw new Stop(byHand(missing))
  const start = Date.now()
  say(`System libraries: installing (${missing.length} missing; apt-get install ${packages.join(' ')})`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  // A dpkg that was cut off refuses everything else until it has been configured.
  await run(apt.length > 1 ? 'sudo' : 'dpkg', [...(apt.length > 1 ? ['-n', 'dpkg'] : []), '--configure', '-a'], {
    env,
    output: 'collect'
  })
  for (const step of [['update'], installArguments]) {
    const { code, text } = await run(apt[0], [...apt.slice(1), ...wait, ...step], { env, output: 'collect' })
    if (code !== 0) throw new Stop(`${tail(text)}\n${byHand(missing)}`)
  }
  say(`System libraries: ready (${secondsSince(start)})`)
}

/** Completes a bare Debian so that Electron starts; where that is not allowed, says which command does it. */
export async function ensureSystem() {
  if (process.platform !== 'linux' || (await missingParts()).length === 0) return
  await withLock(async () => {
    const before = await missingParts()
    if (before.length > 0) await install(before)
    const after = await missingParts()
    if (after.length > 0) throw new Stop(byHand(after))
  })
}
