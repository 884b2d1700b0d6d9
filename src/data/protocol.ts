import type { FromData, ToData } from '@shared/protocol'

/** The data process's end of the link to main. */
export type Port = {
  send(message: FromData): void
  onMessage(listener: (message: ToData) => void): void
  /** Main is gone. */
  onClose(listener: () => void): void
}

type UtilityParentPort = {
  on(event: 'message', listener: (event: { data: ToData }) => void): void
  postMessage(message: FromData): void
}

/** Under Electron's utilityProcess the parent port, under plain Node the channel of `child_process.fork`. */
export function openPort(): Port {
  const { parentPort } = process as typeof process & { parentPort?: UtilityParentPort }
  if (parentPort) {
    return {
      send: message => parentPort.postMessage(message),
      onMessage: listener => parentPort.on('message', event => listener(event.data)),
      // A utility process ends with its parent.
      onClose: () => undefined
    }
  }
  if (!process.send) throw new Error('the data process is started by Okaeri, not by hand')
  return {
    send: message => void process.send?.(message),
    onMessage: listener => void process.on('message', message => listener(message as ToData)),
    onClose: listener => void process.on('disconnect', listener)
  }
}
