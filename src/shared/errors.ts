/**
 * Every failure that crosses a process boundary is one of these codes. The words for a code stand in
 * `src/shared/i18n/<language>/errors.ts`: what happened, what it means for the data, what to do.
 */
export const ERROR_CODES = [
  'internal',
  'unknownRoute',
  'invalidInput',
  'notFound',
  'conflict',
  'dataProcessStopped',
  'dataFolderInUse',
  'dataFolderReadOnly',
  'dataFolderMissing',
  'diskFull',
  'locked',
  'wrongKey',
  'wrongPassphrase',
  'wrongRecoveryCode',
  'keyringMissing',
  'keyringDamaged',
  'keychainUnavailable',
  'databaseDamaged',
  'databaseForeign',
  'databaseFromFuture',
  'migrationFailed',
  'nothingToUndo',
  'nothingToRedo',
  'undoConflict',
  'fileNotFound',
  'fileIsDirectory',
  'fileUnreadable',
  'fileNotWritable',
  'fileTooLarge',
  'fileExists',
  'importEmpty',
  'importBinary',
  'importHeaderOnly',
  'importTooManyColumns',
  'importCellTooLarge',
  'importUnclosedQuote',
  'importMixedEncoding',
  'importNoHeader',
  'importMappingIncomplete',
  'importDateOrderUnknown',
  'importBusy',
  'importSpreadsheetDamaged',
  'blockedByConsent',
  'blockedByDoNotContact',
  'blockedByEligibility',
  'handoverInvalid',
  'handoverEncoding',
  'handoverEmpty',
  'shortlistFull',
  'backupDamaged',
  'backupOfOther',
  'cancelled',
  'sampleFolder',
  'runtimeTooOld'
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Values for the placeholders of an error's words. Never personal data: they may be shown and logged. */
export type ErrorParams = Record<string, string | number | boolean | string[]>

export type ErrorBody = { code: ErrorCode; params: ErrorParams; retryable: boolean; message: string }

export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams
  readonly retryable: boolean

  /** @param message for developers and the CLI, in English, free of personal data */
  constructor(code: ErrorCode, message: string, params: ErrorParams = {}, retryable = false) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.params = params
    this.retryable = retryable
  }

  toBody(): ErrorBody {
    return { code: this.code, params: this.params, retryable: this.retryable, message: this.message }
  }
}

/** What SQLite (whose codes have endings) and the file system say, as our codes. */
const STORAGE_ERRORS: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  ['SQLITE_FULL', 'diskFull', 'the disk is full'],
  ['SQLITE_IOERR_SHMSIZE', 'diskFull', 'the disk is full'],
  ['ENOSPC', 'diskFull', 'the disk is full'],
  ['SQLITE_READONLY', 'dataFolderReadOnly', 'the data folder is read-only'],
  ['EROFS', 'dataFolderReadOnly', 'the data folder is read-only'],
  ['SQLITE_CORRUPT', 'databaseDamaged', 'the database is damaged'],
  ['SQLITE_NOTADB', 'databaseDamaged', 'the database is damaged']
]

/** Anything thrown becomes a body; what is not an {@link AppError} loses its words (they may hold personal data). */
export function toErrorBody(error: unknown): ErrorBody {
  if (error instanceof AppError) return error.toBody()
  const code = (error as { code?: unknown } | null)?.code
  const known = typeof code === 'string' ? STORAGE_ERRORS.find(([prefix]) => code.startsWith(prefix)) : undefined
  if (known) return new AppError(known[1], known[2]).toBody()
  const name = error instanceof Error ? error.name : typeof error
  return new AppError('internal', `unexpected ${name}`, typeof code === 'string' ? { cause: code } : {}).toBody()
}

export type Result<T> = { ok: true; data: T } | { ok: false; error: ErrorBody }
