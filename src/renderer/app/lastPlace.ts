import { z } from 'zod'
import { call } from '@renderer/client'

const KEY = 'window'
/** Quiet time before the place is written, milliseconds. */
const WRITE_AFTER = 400

const zPlace = z.object({ href: z.string().max(20_000) })

/**
 * Where the window stood when it was closed. It lies in the encrypted base and not in the browser's storage, because
 * filters may name people.
 */
export async function readLastPlace(): Promise<string | null> {
  try {
    const { body } = await call('draft.get', { key: KEY })
    const parsed = body === null ? null : zPlace.safeParse(JSON.parse(body))
    return parsed?.success ? parsed.data.href : null
  } catch {
    // The place is a comfort: without it the app opens on Today.
    return null
  }
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Remembers the place once nothing has moved for a moment. */
export function rememberPlace(href: string): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    call('draft.set', { key: KEY, body: JSON.stringify({ href }) }).catch(() => undefined)
  }, WRITE_AFTER)
}
