import type { WindowState } from '../preferences'

export type Area = { x: number; y: number; width: number; height: number }

export const MIN_SIZE = { width: 800, height: 560 }
const DEFAULT_SIZE = { width: 1280, height: 800 }
/** So much of the title bar has to lie on a screen that the window can be dragged. */
const GRIP = { width: 120, height: 24 }

/**
 * Where the window opens: as it was left, if a screen is still there to hold it; else centred by the system.
 *
 * @param screens work areas of the screens at hand, the main one first
 */
export function placeWindow(saved: WindowState | null, screens: readonly Area[]): Partial<Area> {
  const main = screens[0]
  const limit = (size: number, most: number | undefined): number => Math.min(size, most ?? size)
  if (!saved) {
    return { width: limit(DEFAULT_SIZE.width, main?.width), height: limit(DEFAULT_SIZE.height, main?.height) }
  }
  const home = screens.find(screen => isReachable(saved, screen))
  const room = home ?? main
  const width = limit(Math.max(saved.width, MIN_SIZE.width), room?.width)
  const height = limit(Math.max(saved.height, MIN_SIZE.height), room?.height)
  return home ? { x: saved.x, y: saved.y, width, height } : { width, height }
}

function isReachable(window: WindowState, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const down = screen.y + screen.height - window.y
  return across >= GRIP.width && window.y >= screen.y && down >= GRIP.height
}
