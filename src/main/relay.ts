import { fork } from 'node:child_process'
import { join } from 'node:path'

// Only for tests on an old Electron: runs as its utility process and passes every message to a Node child that runs
// the data process, so that the shipped link is exercised there too.
type ParentPort = {
  on(event: 'message', listener: (event: { data: object }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as unknown as { parentPort: ParentPort }
const entry = join(__dirname, 'data.cjs').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')
const child = fork(entry, [], {
  execPath: process.env.OKAERI_NODE,
  execArgv: [],
  serialization: 'advanced',
  stdio: ['ignore', 'inherit', 'inherit', 'ipc']
})
child.on('message', message => parentPort.postMessage(message))
child.on('exit', code => process.exit(code ?? 1))
parentPort.on('message', event => void (child.connected && child.send(event.data)))
