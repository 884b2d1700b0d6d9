import { app } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment, type DataHost } from './host'
import { startNodeHost } from './nodeHost'
import { startUtilityHost } from './utilityHost'

/** better-sqlite3 needs Node-API 10; on less it crashes instead of throwing. */
const canRunDataHere = Number(process.versions.napi) >= 10

/** A Node for the data process: named by the scripts, or carried by the package that is built for tests. */
function findNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const carried = join(process.resourcesPath, 'node', name)
  const node = process.env.OKAERI_NODE ?? (existsSync(carried) ? carried : undefined)
  if (!node) throw new Error('this Electron is too old for the data process and OKAERI_NODE is not set')
  return node
}

/** Whether the data process may be started before Electron is ready. */
export const canStartEarly = !canRunDataHere && process.env.OKAERI_LINK !== 'relay'

/** Starts `out/main/data.cjs` in the way this runtime allows; OKAERI_LINK=relay tries the shipped way on an old one. */
export function startHost(): DataHost {
  // A plain Node cannot read inside app.asar; the data process is unpacked beside it.
  const inside = (file: string): string => join(__dirname, file).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')
  const env = childEnvironment(join(app.getPath('userData'), 'Code Cache', 'data'))
  if (canRunDataHere) return startUtilityHost(inside('data.cjs'), 'utilityProcess', env)
  if (process.env.OKAERI_LINK === 'relay') {
    return startUtilityHost(join(__dirname, 'relay.cjs'), 'relay', { ...env, OKAERI_NODE: findNode() })
  }
  const host = startNodeHost(inside('data.cjs'), findNode(), env)
  // Started before `ready`: what it says has to wait for the keychain and the languages of the system.
  return {
    ...host,
    onMessage: listener => host.onMessage(message => void app.whenReady().then(() => listener(message)))
  }
}
