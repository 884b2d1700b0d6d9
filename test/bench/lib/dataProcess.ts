import { fork } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import type { FromData, ToData } from '@shared/protocol'
import { CLOCK, KEY } from './samples'

export type DataProcess = { call(route: string, input: unknown): Promise<string>; close(): Promise<void> }

/** The data process of the built app, linked as main links it where Electron is older than the database. */
export async function startDataProcess(dir: string): Promise<DataProcess> {
  const child = fork(resolve('out/main/data.cjs'), [], {
    env: { ...process.env, ...CLOCK },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const waiting = new Map<number, (payload: string) => void>()
  let lastId = 0
  const send = (message: ToData): void => void child.send(message)
  await new Promise<void>((opened, fail) => {
    child.once('exit', code => fail(new Error(`the data process ended with ${code}`)))
    child.on('message', raw => {
      const message = raw as unknown as FromData
      if (message.kind === 'reply') {
        waiting.get(message.id)?.(message.payload)
        waiting.delete(message.id)
      } else if (message.kind === 'state') {
        if (message.state.phase === 'open') opened()
        if (message.state.phase === 'failed')
          fail(new Error(`the base could not be opened: ${message.state.error?.code}`))
      }
    })
    send({
      kind: 'start',
      folders: { real: dir, sample: `${dirname(dir)}/none` },
      folder: 'real',
      language: 'en',
      isKeychainAvailable: false,
      key: Uint8Array.from(Buffer.from(KEY, 'hex')),
      canCreate: false
    })
  })
  return {
    call: (route, input) =>
      new Promise(done => {
        waiting.set(++lastId, done)
        send({ kind: 'call', id: lastId, route, payload: JSON.stringify(input) })
      }),
    close: () =>
      new Promise(done => {
        child.removeAllListeners('exit')
        child.once('exit', () => done())
        send({ kind: 'close' })
      })
  }
}
