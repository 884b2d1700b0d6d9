import { safeStorage } from 'electron'

/**
 * Whether the system keeps secrets so that other users and programs can't read them. On Linux without a keyring
 * Electron falls back to plain text, which counts as no.
 */
export function isKeychainAvailable(): boolean {
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend?.() === 'basic_text') return false
  return safeStorage.isEncryptionAvailable()
}

/** Wraps or unwraps a data key by the system's keychain; null when that can't be done. */
export function useKeychain(action: 'wrap' | 'unwrap', value: Uint8Array): Uint8Array | null {
  if (!isKeychainAvailable()) return null
  try {
    if (action === 'wrap') return safeStorage.encryptString(Buffer.from(value).toString('hex'))
    return Uint8Array.from(Buffer.from(safeStorage.decryptString(Buffer.from(value)), 'hex'))
  } catch {
    return null
  }
}
