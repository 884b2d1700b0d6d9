import { randomInt } from 'node:crypto'
import { AppError } from '@shared/errors'

/** Crockford's base 32: no I, L, O or U, so nothing looks like something else. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 34 random symbols are 170 bits; the 35th is their checksum. */
const RANDOM_SYMBOLS = 34
const GROUP = 5

/** Doubling in the field of 32 elements, x⁵ + x² + 1. */
const double = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/** Tells every single wrong symbol and every swap of two neighbours. */
function checksum(values: readonly number[]): number {
  return double(values.reduce((sum, value) => double(sum) ^ value, 0))
}

/** A new code, as shown to people: 7 groups of 5, `XXXXX-XXXXX-…`. */
export function createRecoveryCode(): string {
  const values = Array.from({ length: RANDOM_SYMBOLS }, () => randomInt(SYMBOLS.length))
  const symbols = [...values, checksum(values)].map(value => SYMBOLS[value]).join('')
  return symbols.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-')
}

/**
 * The 35 symbols of a code as somebody typed it: full width, lower case, spaces, hyphens and look-alikes are forgiven.
 *
 * @throws AppError wrongRecoveryCode with `reason` length or typo
 */
export function normaliseRecoveryCode(typed: string): string {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const values = Array.from(symbols, symbol => SYMBOLS.indexOf(symbol))
  if (values.length !== RANDOM_SYMBOLS + 1) {
    throw new AppError('wrongRecoveryCode', 'a recovery code has 35 symbols', {
      reason: 'length',
      symbols: values.length
    })
  }
  if (values.includes(-1) || checksum(values.slice(0, -1)) !== values.at(-1)) {
    throw new AppError('wrongRecoveryCode', 'mistyped: the checksum differs', { reason: 'typo' })
  }
  return symbols
}
