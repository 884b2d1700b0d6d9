import { fork } from 'node:child_process'
import type { FromData } from '@shared/protocol'
import type { DataHost } from './host'

/** The data process under a plain Node: where the Electron at hand is older than Node-API 10. */
export function startNodeHost(entry: string, node: string, env: NodeJS.ProcessEnv): DataHost {
  const child = fork(entry, [], {
    execPath: node,
    execArgv: [],
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  return {
    kind: 'node',
    pid: child.pid,
    send: message => void (child.connected && child.send(message)),
    onMessage: listener => void child.on('message', message => listener(message as unknown as FromData)),
    onExit: listener => void child.on('exit', listener).on('error', () => listener(null)),
    kill: () => void child.kill('SIGKILL')
  }
}
