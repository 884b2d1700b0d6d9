import { utilityProcess } from 'electron'
import type { DataHost } from './host'

/** The data process as Electron's utility process: what is shipped. Only after `ready`. */
export function startUtilityHost(entry: string, kind: 'utilityProcess' | 'relay', env: NodeJS.ProcessEnv): DataHost {
  const child = utilityProcess.fork(entry, [], { serviceName: 'okaeri-data', stdio: 'inherit', env })
  return {
    kind,
    get pid() {
      return child.pid
    },
    send: message => child.postMessage(message),
    onMessage: listener => void child.on('message', listener),
    onExit: listener => void child.on('exit', listener),
    kill: () => void child.kill()
  }
}
