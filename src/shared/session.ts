import { z } from 'zod'
import type { SessionState } from './protocol'

const zLanguage = z.enum(['en', 'ja'])
const zFolder = z.enum(['real', 'sample'])
/** The keyring counts characters; here only what can't be one is refused. */
export const PASSPHRASE_MIN = 8
const zNewPassphrase = z.string().min(PASSPHRASE_MIN).max(4_000)
const zSecret = z.string().min(1).max(4_000)

/**
 * What can be asked while no base is open, beside the contract. `session.create` makes the base of a folder (the
 * sample folder is filled at once) and is the only answer that ever holds the recovery code, with
 * `session.newRecoveryCode`.
 */
export const sessionInputs = {
  'session.state': z.strictObject({}),
  'session.create': z.strictObject({
    folder: zFolder,
    language: zLanguage,
    passphrase: zNewPassphrase.optional(),
    useKeychain: z.boolean()
  }),
  'session.unlock': z.strictObject({ passphrase: zSecret }),
  /** `passphrase` sets a new one, since the old one is usually forgotten. */
  'session.recover': z.strictObject({ recoveryCode: zSecret, passphrase: zNewPassphrase.optional() }),
  'session.lock': z.strictObject({}),
  'session.switchFolder': z.strictObject({ folder: zFolder }),
  /** Tries again after `failed`, for example when the drive is connected again. */
  'session.reopen': z.strictObject({}),
  'session.setPassphrase': z.strictObject({ passphrase: zNewPassphrase }),
  'session.setKeychain': z.strictObject({ isOn: z.boolean() }),
  'session.newRecoveryCode': z.strictObject({}),
  /**
   * Puts a backup in the place of the base: one of the folder's own by `name`, or any by `path` (a file token). With
   * neither secret it is opened by the key in use.
   */
  'session.restore': z.strictObject({
    name: z
      .string()
      .regex(/^[^/\\]{1,200}$/)
      .optional(),
    path: z.string().min(1).optional(),
    passphrase: zSecret.optional(),
    recoveryCode: zSecret.optional()
  }),
  /** Takes a missing or damaged key file out of the newest backup. */
  'session.repairKeyring': z.strictObject({})
} satisfies Record<string, z.ZodType>

export type SessionCommand = keyof typeof sessionInputs
export type SessionInput<C extends SessionCommand> = z.input<(typeof sessionInputs)[C]>

/** `recoveryCode` is null except where a new one was made: show it once, it can't be read again. */
export type SessionOutput = { state: SessionState; recoveryCode: string | null }

export function isSessionCommand(name: string): name is SessionCommand {
  return Object.hasOwn(sessionInputs, name)
}
