import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { BridgeEvent, Command, Preferences } from '@shared/bridge'
import type { DataStatus, SessionState } from '@shared/protocol'
import { bridge, onBridgeEvent } from './bridge'

/** A value that main announces: known from the start, kept by events. */
function announced<T, E extends BridgeEvent['type']>(
  type: E,
  initial: () => T,
  read: (event: Extract<BridgeEvent, { type: E }>) => T
): () => T {
  let current: { value: T } | null = null
  const listeners = new Set<() => void>()

  // Listens for good from the first use on, so that nothing is missed between two readers.
  function connect(): { value: T } {
    if (current) return current
    current = { value: initial() }
    onBridgeEvent(type, event => {
      current = { value: read(event) }
      listeners.forEach(listener => listener())
    })
    return current
  }

  function subscribe(listener: () => void): () => void {
    connect()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  return () => useSyncExternalStore(subscribe, () => connect().value)
}

/** Whether the data process answers; `failed` needs `bridge().restartData()`. */
export const useDataStatus: () => DataStatus = announced(
  'status',
  () => bridge().boot.status,
  event => event.status
)

/** Which folder is open, or why not; null until the data process has looked. */
export const useSession: () => SessionState | null = announced(
  'session',
  () => bridge().boot.session,
  event => event.state
)

/** Language and theme; changed with `bridge().setPreferences`. */
export const usePreferences: () => Preferences = announced(
  'preferences',
  () => bridge().boot.preferences,
  event => event.preferences
)

/** Does what a menu entry asks for. */
export function useCommands(onCommand: (command: Command) => void): void {
  const latest = useEffectEvent(onCommand)
  useEffect(() => onBridgeEvent('command', ({ command }) => latest(command)), [])
}

/** Goes to a person when a link outside asks for it, the one that started the app included. */
export function useDeepLink(onPerson: (personId: string) => void): void {
  const latest = useEffectEvent(onPerson)
  useEffect(() => {
    const { linkedPerson } = bridge().boot
    if (linkedPerson) latest(linkedPerson)
    return onBridgeEvent('navigate', ({ personId }) => latest(personId))
  }, [])
}
