import { BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import type { PreferenceStore } from '../preferences'
import { MIN_SIZE, placeWindow } from './placement'

/** `--canvas` of the two themes, so that nothing flashes before the first paint. */
const CANVAS = { light: '#fbfaf7', dark: '#191816' }
/** A window that can't report its first paint is shown anyway. */
const SHOW_AFTER = 4_000

export const canvasColor = (): string => (nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light)

function screens(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay()
  return [main, ...screen.getAllDisplays().filter(display => display.id !== main.id)].map(display => display.workArea)
}

/** The one window. Its place is remembered; it is shown once it has something to show. */
export function createMainWindow(preferences: PreferenceStore, onShown: () => void): BrowserWindow {
  const saved = preferences.get().window
  const window = new BrowserWindow({
    ...placeWindow(saved, screens()),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Okaeri',
    backgroundColor: canvasColor(),
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false
    }
  })

  function show(): void {
    if (window.isDestroyed() || window.isVisible()) return
    if (saved?.isMaximized) window.maximize()
    window.show()
    onShown()
  }
  const fallback = setTimeout(show, SHOW_AFTER)
  window.once('ready-to-show', () => {
    clearTimeout(fallback)
    show()
  })
  window.once('closed', () => clearTimeout(fallback))
  window.on('page-title-updated', event => event.preventDefault())
  window.on('close', () =>
    preferences.set({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } })
  )
  return window
}
