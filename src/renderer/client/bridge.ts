import type { BridgeEvent, OkaeriBridge } from '@shared/bridge'

declare global {
  interface Window {
    okaeri: OkaeriBridge
  }
}

/** What the window can reach outside itself. */
export const bridge = (): OkaeriBridge => window.okaeri

/** Listens to one kind of event from main. @returns stops listening */
export function onBridgeEvent<T extends BridgeEvent['type']>(
  type: T,
  listener: (event: Extract<BridgeEvent, { type: T }>) => void
): () => void {
  return bridge().onEvent(event => {
    if (event.type === type) listener(event as Extract<BridgeEvent, { type: T }>)
  })
}
