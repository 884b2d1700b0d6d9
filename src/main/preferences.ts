import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Preferences, Theme } from '@shared/bridge'
import { isLanguage } from '@shared/i18n/index'
import type { FolderKind } from '@shared/protocol'
import type { Language } from '@shared/types/vocabulary'

/** Screen coordinates in device-independent pixels. */
export type WindowState = { x: number; y: number; width: number; height: number; isMaximized: boolean }

/** All of preferences.json. Nothing here is personal, so it is not encrypted. */
export type StoredPreferences = {
  language: Language | null
  theme: Theme
  folder: FolderKind
  window: WindowState | null
}

const isTheme = (value: unknown): value is Theme => value === 'system' || value === 'light' || value === 'dark'

function readWindow(value: unknown): WindowState | null {
  if (typeof value !== 'object' || value === null) return null
  const { x, y, width, height, isMaximized } = value as Record<string, unknown>
  const numbers = [x, y, width, height]
  if (!numbers.every(number => Number.isInteger(number) && Math.abs(number as number) < 100_000)) return null
  return { x, y, width, height, isMaximized: isMaximized === true } as WindowState
}

/** Each entry that can't be understood falls back by itself: a damaged file never keeps the app from starting. */
export function parsePreferences(text: string): StoredPreferences {
  let raw: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null) raw = parsed as Record<string, unknown>
  } catch {
    // Not JSON: all defaults.
  }
  return {
    language: isLanguage(raw.language) ? raw.language : null,
    theme: isTheme(raw.theme) ? raw.theme : 'system',
    folder: raw.folder === 'sample' ? 'sample' : 'real',
    window: readWindow(raw.window)
  }
}

/** What a window asks to change, or null when it asks for something that is not a preference. */
export function parseChange(value: unknown): Partial<Preferences> | null {
  if (typeof value !== 'object' || value === null) return null
  const { language, theme, ...others } = value as Record<string, unknown>
  if (Object.keys(others).length > 0) return null
  if (language !== undefined && !isLanguage(language)) return null
  if (theme !== undefined && !isTheme(theme)) return null
  return { ...(language ? { language } : {}), ...(theme ? { theme } : {}) }
}

/** Whole or not at all: written beside and renamed over. */
export function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.new`
  const handle = openSync(beside, 'w', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(beside, file)
}

export type PreferenceStore = {
  get(): StoredPreferences
  /** Writes at once; a disk that refuses only costs the preference. */
  set(change: Partial<StoredPreferences>): void
}

export function openPreferences(file: string, onFailure: (code: string) => void): PreferenceStore {
  let current = parsePreferences(readOrEmpty(file))
  return {
    get: () => current,
    set(change) {
      current = { ...current, ...change }
      try {
        writeAtomically(file, `${JSON.stringify(current, null, 2)}\n`)
      } catch (error) {
        onFailure(String((error as NodeJS.ErrnoException).code))
      }
    }
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
