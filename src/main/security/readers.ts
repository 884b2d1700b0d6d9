import type { CallOptions, FilePurpose } from '@shared/bridge'
import type { Reader } from './ipc'

/** Far above any honest call; keeps a runaway window from filling the memory of all processes. */
const MAX_PAYLOAD = 64 * 1024 * 1024

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 300

function readOptions(value: unknown): CallOptions | null {
  if (typeof value !== 'object' || value === null) return null
  const { callId, files, ...others } = value as Record<string, unknown>
  if (Object.keys(others).length > 0) return null
  if (callId !== undefined && !isShort(callId)) return null
  if (files === undefined) return callId === undefined ? {} : { callId }
  if (typeof files !== 'object' || files === null || !Object.values(files).every(isShort)) return null
  return { ...(callId === undefined ? {} : { callId }), files: files as Record<string, string> }
}

export type CallArguments = { name: string; payload: string; options: CallOptions }

export const readCall: Reader<CallArguments> = ([name, payload, options]) => {
  if (!isShort(name) || typeof payload !== 'string' || payload.length > MAX_PAYLOAD) return null
  const read = readOptions(options)
  return read && { name, payload, options: read }
}

export const readNothing: Reader<true> = () => true

export const readShort: Reader<string> = ([value]) => (isShort(value) ? value : null)

export const readText: Reader<string> = ([value]) =>
  typeof value === 'string' && value.length <= 20_000 ? value : null

export const readPurpose: Reader<FilePurpose> = ([value]) => (value === 'import' || value === 'backup' ? value : null)

export const readCount: Reader<number> = ([value]) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_000_000 ? value : null
