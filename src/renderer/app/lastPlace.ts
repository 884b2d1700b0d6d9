import { z } from 'zod'
import { call } from '@renderer/client'

const KEY = 'window'
/** Quiet time before the place is written, milliseconds. */
const WRITE_AFTER = 400

const zHref = z.string().max(20_000)
const zPlace = z.object({ href: zHref, alumniHref: zHref })

/** The address of the open screen, and the one that the list of alumni had last. */
export type Place = z.output<typeof zPlace>

export const firstPlace: Place = { href: '/today', alumniHref: '/alumni' }

let current = firstPlace
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Where the window stood when it was closed. It lies in the encrypted base and not in the browser's storage, because
 * filters may name people.
 */
export async function readLastPlace(): Promise<Place> {
  current = firstPlace
  try {
    const { body } = await call('draft.get', { key: KEY })
    const parsed = body === null ? null : zPlace.safeParse(JSON.parse(body))
    if (parsed?.success) current = parsed.data
  } catch {
    // The place is a comfort: without it the app opens on Today.
  }
  return current
}

/** The list of alumni as it was left. */
export const lastAlumniHref = (): string => current.alumniHref

/** Writes the place at once. Never rejects: without it the app opens on Today. */
export async function writePlace(place: Place): Promise<void> {
  current = place
  clearTimeout(timer)
  await call('draft.set', { key: KEY, body: JSON.stringify(place) }).catch(() => undefined)
}

/** Remembers the place, and writes it once nothing has moved for a moment. */
export function rememberPlace(place: Place): void {
  current = place
  clearTimeout(timer)
  timer = setTimeout(() => void writePlace(place), WRITE_AFTER)
}
