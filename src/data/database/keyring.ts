import { argon2id } from 'hash-wasm'
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '@shared/errors'
import { KEY_BYTES, keyMark } from './connection'
import { writeWhole } from './files'
import { folderPaths } from './folderFiles'
import { createRecoveryCode, normaliseRecoveryCode } from './recoveryCode'

export const PASSPHRASE_MINIMUM = 8
const PASSPHRASE_MAXIMUM = 1_024
const NONCE_BYTES = 12
const SALT_BYTES = 16

const zBase64 = z.base64().max(65_536)
const zSealed = { salt: zBase64, nonce: zBase64, ciphertext: zBase64, tag: zBase64 }
/** Argon2id: `m` in KiB, `t` passes, `p` lanes. Bounded, so that a damaged file cannot ask for all memory. */
const zKdf = z.object({
  m: z.number().int().min(8).max(4_194_304),
  t: z.number().int().min(1).max(64),
  p: z.number().int().min(1).max(16)
})
const zWrap = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passphrase'), params: zKdf, ...zSealed }),
  z.object({ kind: z.literal('recovery'), ...zSealed }),
  z.object({ kind: z.literal('keychain'), ciphertext: zBase64 })
])
export const zKeyring = z.object({
  version: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  wraps: z.array(zWrap)
})
const zStoredKeyring = zKeyring.extend({ checksum: z.string() })

/** Wraps of one data key: the content of keyring.json. `id` names the key without giving it away. */
export type Keyring = z.infer<typeof zKeyring>
type Wrap = Keyring['wraps'][number]
type Sealed = { salt: string; nonce: string; ciphertext: string; tag: string }
export type WrapKind = Wrap['kind']
export type KdfParams = z.infer<typeof zKdf>

/** 0.2–0.4 s on a laptop. */
export const KDF_PARAMS: KdfParams = { m: 65_536, t: 3, p: 1 }

/** The name of a data key, as keyrings and files carry it. */
export const keyId = (key: Buffer): string => keyMark(key).toString('hex')

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

function seal(wrapKey: Buffer, key: Buffer, salt: Buffer, kind: WrapKind): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', wrapKey, nonce).setAAD(Buffer.from(`okaeri:1:${keyId(key)}:${kind}`))
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64')
  }
}

/** null when the wrap key does not fit. */
function open(wrapKey: Buffer, wrap: Sealed, id: string, kind: WrapKind): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapKey, bytes(wrap.nonce), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(`okaeri:1:${id}:${kind}`)).setAuthTag(bytes(wrap.tag))
    const key = Buffer.concat([decipher.update(bytes(wrap.ciphertext)), decipher.final()])
    return key.length === KEY_BYTES && keyId(key) === id ? key : null
  } catch {
    return null
  }
}

async function passphraseKey(passphrase: string, salt: Buffer, params: KdfParams): Promise<Buffer> {
  const hash = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: params.m,
    iterations: params.t,
    parallelism: params.p,
    hashLength: 32,
    outputType: 'binary'
  })
  return Buffer.from(hash)
}

/** A recovery code holds 170 random bits: stretching it would add nothing. */
const recoveryKey = (symbols: string, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', symbols, salt, 'okaeri recovery', 32))

const replaceWrap = (keyring: Keyring, wrap: Wrap): Keyring => ({
  ...keyring,
  wraps: [...keyring.wraps.filter(other => other.kind !== wrap.kind), wrap]
})

function find<K extends WrapKind>(keyring: Keyring, kind: K): Extract<Wrap, { kind: K }> | undefined {
  return keyring.wraps.find((wrap): wrap is Extract<Wrap, { kind: K }> => wrap.kind === kind)
}

/** @throws AppError invalidInput with `reason` passphraseTooShort or passphraseTooLong */
export function assertPassphrase(passphrase: string): void {
  const length = Array.from(passphrase.normalize('NFKC')).length
  if (length < PASSPHRASE_MINIMUM) {
    throw new AppError('invalidInput', 'the passphrase is too short', {
      reason: 'passphraseTooShort',
      minimum: PASSPHRASE_MINIMUM
    })
  }
  if (length > PASSPHRASE_MAXIMUM) {
    throw new AppError('invalidInput', 'the passphrase is too long', {
      reason: 'passphraseTooLong',
      maximum: PASSPHRASE_MAXIMUM
    })
  }
}

/**
 * The data key from its 64 hex digits (`OKAERI_KEY`).
 *
 * @throws AppError wrongKey
 */
export function parseDataKey(hex: string): Buffer {
  if (!/^[0-9a-fA-F]{64}$/.test(hex)) throw new AppError('wrongKey', 'OKAERI_KEY needs 64 hex digits')
  return Buffer.from(hex, 'hex')
}

export type NewKeyring = { keyring: Keyring; key: Buffer; recoveryCode: string }

/** A keyring with a recovery wrap only, for a given data key or a new random one. */
export function createRecoveryKeyring(key: Buffer = randomBytes(KEY_BYTES)): NewKeyring {
  return { ...newRecoveryCode({ version: 1, id: keyId(key), wraps: [] }, key), key }
}

/** A keyring of a new random data key. The recovery code is nowhere else: show it once. */
export async function createKeyring(options: { passphrase?: string; params?: KdfParams } = {}): Promise<NewKeyring> {
  const created = createRecoveryKeyring()
  if (options.passphrase === undefined) return created
  return { ...created, keyring: await setPassphrase(created.keyring, created.key, options.passphrase, options.params) }
}

/** @throws AppError wrongPassphrase, also where no passphrase is set (`reason` notSet) */
export async function unlockWithPassphrase(keyring: Keyring, passphrase: string): Promise<Buffer> {
  const wrap = find(keyring, 'passphrase')
  if (!wrap) throw new AppError('wrongPassphrase', 'no passphrase is set', { reason: 'notSet' })
  // hash-wasm takes no empty text, and no passphrase is empty.
  const wrapKey = passphrase === '' ? null : await passphraseKey(passphrase, bytes(wrap.salt), wrap.params)
  const key = wrapKey && open(wrapKey, wrap, keyring.id, 'passphrase')
  if (!key) throw new AppError('wrongPassphrase', 'the passphrase is not right')
  return key
}

/** @throws AppError wrongRecoveryCode with `reason` length, typo (mistyped) or other (a code of something else) */
export function unlockWithRecovery(keyring: Keyring, code: string): Buffer {
  const symbols = normaliseRecoveryCode(code)
  const wrap = find(keyring, 'recovery')
  const key = wrap && open(recoveryKey(symbols, bytes(wrap.salt)), wrap, keyring.id, 'recovery')
  if (!key) throw new AppError('wrongRecoveryCode', 'the recovery code is of something else', { reason: 'other' })
  return key
}

/**
 * A data key that came from elsewhere: the keychain or `OKAERI_KEY`.
 *
 * @throws AppError wrongKey
 */
export function unlockWithKey(keyring: Keyring, key: Buffer): Buffer {
  if (key.length !== KEY_BYTES || keyId(key) !== keyring.id) throw new AppError('wrongKey', 'the key is of other data')
  return key
}

/** Sets or changes the passphrase. @throws AppError invalidInput, wrongKey */
export async function setPassphrase(
  keyring: Keyring,
  key: Buffer,
  passphrase: string,
  params: KdfParams = KDF_PARAMS
): Promise<Keyring> {
  assertPassphrase(passphrase)
  unlockWithKey(keyring, key)
  const salt = randomBytes(SALT_BYTES)
  const sealed = seal(await passphraseKey(passphrase, salt, params), key, salt, 'passphrase')
  return replaceWrap(keyring, { kind: 'passphrase', params, ...sealed })
}

/** Makes a new recovery code; the former one opens this keyring no more. @throws AppError wrongKey */
export function newRecoveryCode(keyring: Keyring, key: Buffer): { keyring: Keyring; recoveryCode: string } {
  unlockWithKey(keyring, key)
  const recoveryCode = createRecoveryCode()
  const salt = randomBytes(SALT_BYTES)
  const sealed = seal(recoveryKey(normaliseRecoveryCode(recoveryCode), salt), key, salt, 'recovery')
  return { keyring: replaceWrap(keyring, { kind: 'recovery', ...sealed }), recoveryCode }
}

/** @param ciphertext the data key as the system's keychain wrapped it, base64: made and read by the main process */
export const addKeychainWrap = (keyring: Keyring, ciphertext: string): Keyring =>
  replaceWrap(keyring, { kind: 'keychain', ciphertext })

/** What {@link addKeychainWrap} was given, or null. */
export const keychainWrap = (keyring: Keyring): string | null => find(keyring, 'keychain')?.ciphertext ?? null

/** The recovery wrap always stays. */
export const removeWrap = (keyring: Keyring, kind: 'passphrase' | 'keychain'): Keyring => ({
  ...keyring,
  wraps: keyring.wraps.filter(wrap => wrap.kind !== kind)
})

export const wrapKinds = (keyring: Keyring): WrapKind[] => keyring.wraps.map(wrap => wrap.kind)

/** Tells a damaged file from a wrong passphrase. Over the parsed content, so that layout does not matter. */
const checksum = (keyring: Keyring): string =>
  createHash('sha256')
    .update(JSON.stringify(zKeyring.parse(keyring)))
    .digest('hex')

/** @throws AppError keyringMissing, keyringDamaged */
export function readKeyring(dir: string): Keyring {
  const file = folderPaths(dir).keyring
  if (!existsSync(file)) throw new AppError('keyringMissing', 'keyring.json is missing')
  const keyring = parseKeyring(readFileSync(file, 'utf8'))
  if (!keyring) throw new AppError('keyringDamaged', 'keyring.json is damaged')
  return keyring
}

function parseKeyring(text: string): Keyring | null {
  try {
    const { checksum: stored, ...content } = zStoredKeyring.parse(JSON.parse(text))
    return stored === checksum(content) ? content : null
  } catch {
    return null
  }
}

/** Writes keyring.json whole or not at all. Only by the owner of the folder. */
export function writeKeyring(dir: string, keyring: Keyring): void {
  writeWhole(folderPaths(dir).keyring, keyringText(keyring))
}

/** The content of keyring.json. */
export const keyringText = (keyring: Keyring): string =>
  `${JSON.stringify({ ...keyring, checksum: checksum(keyring) }, null, 2)}\n`
