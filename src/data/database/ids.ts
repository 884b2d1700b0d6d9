import { randomFillSync } from 'node:crypto'
import type { Id, Instant } from '@shared/types/time'

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const POOL_BYTES = 32_768
const COUNTER_LIMIT = 0x1000
const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export type IdSource = {
  /** The next UUIDv7, greater as text than every one before it. */
  newId(): Id
  /** `count` ids at once, increasing. */
  newIds(count: number): Id[]
  /** Later ids become greater than this one too: a clock set back must not put new rows into an old range. */
  continueAfter(id: Id): void
}

/**
 * UUIDv7 as text (RFC 9562, method 1): 48 bits of milliseconds, 12 bits of counter, 62 random bits. A full counter
 * or a clock that goes back takes the time from the last id, so the order never breaks.
 *
 * @param now milliseconds since 1970 UTC
 */
export function createIdSource(now: () => Instant): IdSource {
  const pool = Buffer.allocUnsafe(POOL_BYTES)
  let used = POOL_BYTES
  let time = -1
  let counter = 0
  let timeText = ''

  function setTime(next: Instant, firstCounter: number): void {
    time = next
    counter = firstCounter
    const digits = next.toString(16).padStart(12, '0')
    timeText = `${digits.slice(0, 8)}-${digits.slice(8)}-7`
  }

  function newId(): Id {
    const current = now()
    if (current > time) setTime(current, 0)
    else if (++counter === COUNTER_LIMIT) setTime(time + 1, 0)
    if (used === POOL_BYTES) {
      randomFillSync(pool)
      used = 0
    }
    const at = used
    used += 8
    const byte = (offset: number): string => HEX[pool[at + offset]!]!
    return (
      timeText +
      HEX[counter >> 8]![1]! +
      HEX[counter & 0xff]! +
      '-' +
      HEX[(pool[at]! & 0x3f) | 0x80]! +
      byte(1) +
      '-' +
      byte(2) +
      byte(3) +
      byte(4) +
      byte(5) +
      byte(6) +
      byte(7)
    )
  }

  return {
    newId,
    newIds: count => Array.from({ length: count }, newId),
    continueAfter(id) {
      if (!ID_PATTERN.test(id)) throw new RangeError('not a UUIDv7')
      const idTime = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
      const idCounter = Number.parseInt(id.slice(15, 18), 16)
      if (idTime > time || (idTime === time && idCounter > counter)) setTime(idTime, idCounter)
    }
  }
}

const source = createIdSource(Date.now)

/** The next id of this process, greater as text than every id it gave before. */
export const newId: () => Id = source.newId
/** `count` increasing ids of this process. */
export const newIds: (count: number) => Id[] = source.newIds
/** Call once after opening, with the greatest id known to the base. */
export const continueIdsAfter: (id: Id) => void = source.continueAfter
