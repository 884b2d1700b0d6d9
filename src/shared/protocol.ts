import type { ErrorBody } from './errors'
import type { Tag } from './contract/tags'

/** Raised when a message below changes; main refuses a data process that speaks another. */
export const PROTOCOL_VERSION = 1

/** `real` holds the company's people, `sample` invented ones; never both in one folder. */
export type FolderKind = 'real' | 'sample'

/**
 * - `opening`: looking at the folder, unwrapping the key, migrating
 * - `empty`: there is no base yet (first run)
 * - `locked`: waits for a passphrase or recovery code
 * - `open`: answers calls
 * - `failed`: could not be opened; `error` says why, nothing was changed
 */
export type SessionPhase = 'opening' | 'empty' | 'locked' | 'open' | 'failed'

export type SessionState = {
  phase: SessionPhase
  folder: FolderKind
  /** Whether the people in the open base are invented. */
  isSample: boolean
  /** Which ways of unlocking this folder's key file offers. */
  protections: { passphrase: boolean; keychain: boolean; recovery: boolean }
  /** Whether this computer can keep a key safely; plain-text storage counts as no. */
  isKeychainAvailable: boolean
  error: ErrorBody | null
}

export type Progress = { done: number; total: number | null; phase: string }

/**
 * main → data. `payload` is JSON text: main passes it on unread, which is four times cheaper than a structured clone.
 * `files` names top-level input fields and the real paths that main puts in for the window's file tokens.
 */
export type ToData =
  | {
      kind: 'start'
      folders: Record<FolderKind, string>
      folder: FolderKind
      language: 'en' | 'ja'
      isKeychainAvailable: boolean
      /** The data key: kept from before a restart, or OKAERI_KEY. 32 bytes. */
      key: Uint8Array | null
      /** Whether `key` may create the base of an empty folder (OKAERI_KEY). */
      canCreate: boolean
    }
  | { kind: 'call'; id: number; route: string; payload: string; files?: Record<string, string> }
  | { kind: 'session'; id: number; command: string; payload: string; files?: Record<string, string> }
  | { kind: 'cancel'; id: number }
  | { kind: 'answer'; id: number; value: Uint8Array | null }
  /** Close the base cleanly and exit. */
  | { kind: 'close' }

/** data → main. A reply's payload is the JSON text of a `Result`. */
export type FromData =
  | { kind: 'hello'; protocol: number; queries: string[] }
  | { kind: 'reply'; id: number; payload: string }
  | ({ kind: 'progress'; id: number } & Progress)
  | { kind: 'event'; tags: Tag[] }
  /** `key` present: remember it (or, when null, forget it) for the next restart. */
  | { kind: 'state'; state: SessionState; key?: Uint8Array | null }
  /** The system's keychain lives in main: wrap a key, or unwrap one; answered by `answer`, null = cannot. */
  | { kind: 'ask'; id: number; action: 'wrap' | 'unwrap'; value: Uint8Array }

/** What the window is told about the data process. `failed`: restarted too often, see the recovery screen. */
export type DataStatus = 'starting' | 'ready' | 'restarting' | 'failed'
