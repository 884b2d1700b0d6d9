import type { FromData, ToData } from '@shared/protocol'

/** A running data process, however it was started. */
export type DataHost = {
  readonly kind: 'utilityProcess' | 'node' | 'relay'
  readonly pid: number | undefined
  send(message: ToData): void
  onMessage(listener: (message: FromData) => void): void
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

/** The data process holds the key: nothing of main's own environment that could change what it runs, nor the key. */
export function childEnvironment(cacheFolder: string): Record<string, string | undefined> {
  const { ELECTRON_RUN_AS_NODE: _run, NODE_OPTIONS: _options, OKAERI_KEY: _key, ...environment } = process.env
  return { ...environment, NODE_COMPILE_CACHE: cacheFolder }
}
