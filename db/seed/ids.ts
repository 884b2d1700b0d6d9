import type { Id, Instant } from '@shared/types/time'
import type { Random } from './random'

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const word = (bits: number): string =>
  HEX[bits >>> 24]! + HEX[(bits >>> 16) & 0xff]! + HEX[(bits >>> 8) & 0xff]! + HEX[bits & 0xff]!

/** As many rows as one table may get at one instant: the 12 bits of counter of a UUIDv7. */
const COUNTER_LIMIT = 0x1000

/**
 * The UUIDv7 of the `counter`th row of its table at an instant: 48 bits of milliseconds, 12 bits of counter and 62
 * bits from the stream, so that the ids of one table increase and a seed gives the same ones again.
 *
 * @throws RangeError when the counter is full
 */
export function seedId(at: Instant, counter: number, random: Random): Id {
  if (counter >= COUNTER_LIMIT) throw new RangeError('too many rows at one instant')
  const time = at.toString(16).padStart(12, '0')
  const first = random.bits()
  const second = random.bits()
  const variant = HEX[((first >>> 24) & 0x3f) | 0x80]!
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7${HEX[counter >>> 8]![1]!}${HEX[counter & 0xff]!}`
  return `${head}-${variant}${HEX[(first >>> 16) & 0xff]!}-${HEX[(first >>> 8) & 0xff]!}${HEX[first & 0xff]!}${word(second)}`
}
