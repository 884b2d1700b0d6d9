import type { DataStatus, Progress, SessionState } from './protocol'
import type { Tag } from './contract/tags'
import type { Language } from './types/vocabulary'

export type Theme = 'system' | 'light' | 'dark'

/** What the window may set; main keeps more beside it (window place, last folder). */
export type Preferences = { language: Language; theme: Theme }

export type Screen = 'today' | 'alumni' | 'openings' | 'balance' | 'data' | 'settings'

/** What a menu entry asks the window to do. */
export type Command =
  'import' | 'export' | 'backup' | 'lock' | 'undo' | 'redo' | 'palette' | 'log' | 'keys' | 'about' | `screen.${Screen}`

export type BridgeEvent =
  | { type: 'changed'; tags: Tag[] }
  | ({ type: 'progress'; callId: string } & Progress)
  | { type: 'status'; status: DataStatus }
  | { type: 'session'; state: SessionState }
  | { type: 'command'; command: Command }
  | { type: 'navigate'; personId: string }
  | { type: 'preferences'; preferences: Preferences }

/** What is known before the first paint, without waiting for the data process. */
export type BootInfo = {
  preferences: Preferences
  platform: 'mac' | 'windows' | 'linux'
  version: string
  status: DataStatus
  /** null until the data process has looked at the folder. */
  session: SessionState | null
  /** The person of the link that the app was started with. */
  linkedPerson: string | null
}

/** A file that the user chose. The window never learns its path: `token` stands for it in `CallOptions.files`. */
export type PickedFile = { token: string; name: string; /** bytes; null for a file to be saved */ size: number | null }

export type FilePurpose = 'import' | 'backup'

export type CallOptions = {
  /** Names this call for `cancel` and for progress events; unique in the window. */
  callId?: string
  /** Input field → token. The data process gets the real path in that field; it refuses paths from a window otherwise. */
  files?: Record<string, string>
}

export type RuntimeInfo = {
  electron: string
  chrome: string
  node: string
  link: string
  dataFolder: string
  marks: Record<string, number>
}

/** All that the window can reach outside itself: `window.okaeri`. */
export type OkaeriBridge = {
  readonly boot: BootInfo
  /** Payload and answer are JSON text; the answer is a `Result`. Never rejects for a failure of the route. */
  call(route: string, payload: string, options?: CallOptions): Promise<string>
  /** Like `call`, for the commands of `shared/session.ts`. */
  session(command: string, payload: string, options?: CallOptions): Promise<string>
  cancel(callId: string): void
  /** A new listener is told at once what was last said of status, session and preferences. */
  onEvent(listener: (event: BridgeEvent) => void): () => void
  /** Starts the data process again after it was given up. */
  restartData(): void
  pickFile(purpose: FilePurpose): Promise<PickedFile | null>
  /** Asks where to save; `name` is the proposed file name with its ending. */
  pickSave(name: string): Promise<PickedFile | null>
  pickFolder(): Promise<PickedFile | null>
  /** For a file dropped on the window; null when it has no path (a picture dragged out of a page). */
  takeDropped(file: File): Promise<PickedFile | null>
  /** Shows a saved file in the system's file manager. */
  revealFile(token: string): void
  /** Opens a draft in the mail program; false when the address is not `mailto:` or nothing could be opened. */
  openMail(url: string): Promise<boolean>
  /** Steps due today, on the dock or taskbar where there is one. */
  setBadge(count: number): void
  setPreferences(change: Partial<Preferences>): Promise<Preferences>
  runtime(): Promise<RuntimeInfo>
  /** A moment of start-up for `npm run bench`, for example `usable`. */
  reportReady(mark: string): void
}

/** IPC channels between preload and main; the window itself sees only {@link OkaeriBridge}. */
export const CHANNELS = {
  boot: 'okaeri:boot',
  call: 'okaeri:call',
  session: 'okaeri:session',
  cancel: 'okaeri:cancel',
  event: 'okaeri:event',
  restartData: 'okaeri:restart-data',
  pickFile: 'okaeri:pick-file',
  pickSave: 'okaeri:pick-save',
  pickFolder: 'okaeri:pick-folder',
  takeDropped: 'okaeri:take-dropped',
  revealFile: 'okaeri:reveal-file',
  openMail: 'okaeri:open-mail',
  setBadge: 'okaeri:set-badge',
  setPreferences: 'okaeri:set-preferences',
  runtime: 'okaeri:runtime',
  mark: 'okaeri:mark'
} as const
