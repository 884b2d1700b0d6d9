import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAST_KDF } from '../../../test/helpers/database'
import { appErrorOf, codeOf } from '../../../test/helpers/fixtureBase'
import { withTempFolder } from '../../../test/helpers/folder'
import {
  addKeychainWrap,
  createKeyring,
  createRecoveryKeyring,
  keyId,
  keychainWrap,
  newRecoveryCode,
  parseDataKey,
  readKeyring,
  removeWrap,
  setPassphrase,
  unlockWithKey,
  unlockWithPassphrase,
  unlockWithRecovery,
  wrapKinds,
  writeKeyring
} from './keyring'

const PASSPHRASE = 'おかえりなさい、田中さん'

describe('keyring', () => {
  it('opens with the passphrase and with the recovery code, at the real cost', async () => {
    const { keyring, key, recoveryCode } = await createKeyring({ passphrase: PASSPHRASE })
    expect(wrapKinds(keyring).sort()).toEqual(['passphrase', 'recovery'])
    expect((await unlockWithPassphrase(keyring, PASSPHRASE)).equals(key)).toBe(true)
    expect(unlockWithRecovery(keyring, recoveryCode).equals(key)).toBe(true)
    expect(keyring.wraps.find(wrap => wrap.kind === 'passphrase')).toMatchObject({ params: { m: 65_536, t: 3, p: 1 } })
    expect(JSON.stringify(keyring)).not.toContain(key.toString('base64'))
    expect(JSON.stringify(keyring)).not.toContain(key.toString('hex'))
  })

  it('makes a new key each time, and takes a given one', async () => {
    const first = await createKeyring()
    expect(first.key.equals((await createKeyring()).key)).toBe(false)
    expect(wrapKinds(first.keyring)).toEqual(['recovery'])
    const given = parseDataKey('0f'.repeat(32))
    const made = createRecoveryKeyring(given)
    expect(unlockWithRecovery(made.keyring, made.recoveryCode).equals(given)).toBe(true)
    expect(made.keyring.id).toBe(keyId(given))
  })

  it('reads a passphrase alike in whatever form it is typed', async () => {
    const { keyring, key } = await createKeyring({ passphrase: 'ﾊﾟｽﾜｰﾄﾞ１２３４', params: FAST_KDF })
    expect((await unlockWithPassphrase(keyring, 'パスワード1234')).equals(key)).toBe(true)
  })

  it('refuses what does not fit', async () => {
    const { keyring, key } = await createKeyring({ passphrase: PASSPHRASE, params: FAST_KDF })
    const other = await createKeyring({ passphrase: PASSPHRASE, params: FAST_KDF })
    expect(await codeOf(() => unlockWithPassphrase(keyring, `${PASSPHRASE} `))).toBe('wrongPassphrase')
    expect(await codeOf(() => unlockWithPassphrase(other.keyring, ''))).toBe('wrongPassphrase')
    expect(await appErrorOf(() => unlockWithRecovery(keyring, other.recoveryCode))).toMatchObject({
      code: 'wrongRecoveryCode',
      params: { reason: 'other' }
    })
    expect(await codeOf(() => unlockWithKey(keyring, other.key))).toBe('wrongKey')
    expect(unlockWithKey(keyring, key)).toBe(key)
    expect(await codeOf(() => setPassphrase(keyring, other.key, PASSPHRASE, FAST_KDF))).toBe('wrongKey')
    expect(await codeOf(() => parseDataKey('0f'.repeat(31)))).toBe('wrongKey')
    expect(await codeOf(() => parseDataKey('zz'.repeat(32)))).toBe('wrongKey')
  })

  it('does not take a wrap from another keyring', async () => {
    const mine = await createKeyring({ passphrase: PASSPHRASE, params: FAST_KDF })
    const other = await createKeyring({ passphrase: PASSPHRASE, params: FAST_KDF })
    const mixed = { ...mine.keyring, wraps: other.keyring.wraps }
    expect(await codeOf(() => unlockWithPassphrase(mixed, PASSPHRASE))).toBe('wrongPassphrase')
  })

  it('counts characters of any script', async () => {
    const { keyring, key } = createRecoveryKeyring()
    expect(await appErrorOf(() => setPassphrase(keyring, key, '七文字のひみつ', FAST_KDF))).toMatchObject({
      code: 'invalidInput',
      params: { reason: 'passphraseTooShort', minimum: 8 }
    })
    expect(await codeOf(() => setPassphrase(keyring, key, '🔑🔑🔑🔑', FAST_KDF))).toBe('invalidInput')
    expect(await codeOf(() => setPassphrase(keyring, key, '八文字のあいことば', FAST_KDF))).toBe('none')
    expect(await codeOf(() => setPassphrase(keyring, key, 'x'.repeat(1_025), FAST_KDF))).toBe('invalidInput')
  })

  it('changes its wraps one by one, the recovery code always staying', async () => {
    const { keyring, key, recoveryCode } = await createKeyring({ passphrase: PASSPHRASE, params: FAST_KDF })
    const changed = await setPassphrase(keyring, key, 'another passphrase', FAST_KDF)
    expect(await codeOf(() => unlockWithPassphrase(changed, PASSPHRASE))).toBe('wrongPassphrase')
    expect((await unlockWithPassphrase(changed, 'another passphrase')).equals(key)).toBe(true)

    const withKeychain = addKeychainWrap(addKeychainWrap(changed, 'b2xk'), 'bmV3')
    expect(keychainWrap(withKeychain)).toBe('bmV3')
    expect(wrapKinds(withKeychain).sort()).toEqual(['keychain', 'passphrase', 'recovery'])

    const bare = removeWrap(removeWrap(withKeychain, 'passphrase'), 'keychain')
    expect(wrapKinds(bare)).toEqual(['recovery'])
    expect(keychainWrap(bare)).toBeNull()
    expect(await appErrorOf(() => unlockWithPassphrase(bare, PASSPHRASE))).toMatchObject({
      params: { reason: 'notSet' }
    })

    const renewed = newRecoveryCode(bare, key)
    expect(unlockWithRecovery(renewed.keyring, renewed.recoveryCode).equals(key)).toBe(true)
    expect(await codeOf(() => unlockWithRecovery(renewed.keyring, recoveryCode))).toBe('wrongRecoveryCode')
  })

  it('is kept in a file, and a damaged file is not a wrong passphrase', () =>
    withTempFolder(async dir => {
      expect(await codeOf(() => readKeyring(dir))).toBe('keyringMissing')
      const { keyring, key } = await createKeyring({ passphrase: PASSPHRASE, params: FAST_KDF })
      writeKeyring(dir, addKeychainWrap(keyring, 'bmV3'))
      expect(readdirSync(dir)).toEqual(['keyring.json'])
      expect((await unlockWithPassphrase(readKeyring(dir), PASSPHRASE)).equals(key)).toBe(true)
      expect(keychainWrap(readKeyring(dir))).toBe('bmV3')

      const file = join(dir, 'keyring.json')
      const text = readFileSync(file, 'utf8')
      const { ciphertext } = JSON.parse(text).wraps[0]
      const flipped = (ciphertext[0] === 'A' ? 'B' : 'A') + ciphertext.slice(1)
      const damaged = [
        '',
        '{',
        text.slice(0, -20),
        text.replace(ciphertext, flipped),
        text.replace('"version": 1', '"version": 9')
      ]
      for (const content of damaged) {
        writeFileSync(file, content)
        expect(await codeOf(() => readKeyring(dir))).toBe('keyringDamaged')
      }
    }))
})
