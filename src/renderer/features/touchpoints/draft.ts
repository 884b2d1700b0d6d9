import { call } from '@renderer/client'
import type { Id, Instant } from '@shared/types/time'
import { zLogState, type LogState } from './logState'

/** The draft of the quick log; one kept for a person of its own stands under `touchpoint.<id>`. */
const GENERAL = 'touchpoint'
const keyOf = (id: Id): string => `${GENERAL}.${id}`

export type KeptLog = { state: LogState; at: Instant }

export type DraftChoice = {
  /** Under which key typing is kept. */
  key: string
  /** Goes on with this one. */
  restored: KeptLog | null
  /** Another one waits, for somebody else. */
  other: KeptLog | null
}

/**
 * Which draft the quick log goes on with. One begun for somebody else is neither shown nor overwritten: what is typed
 * now is kept apart.
 *
 * @param own the draft kept for exactly this person or touchpoint
 */
export function chooseDraft(subject: Id | null, general: KeptLog | null, own: KeptLog | null): DraftChoice {
  if (subject === null) return { key: GENERAL, restored: general, other: null }
  if (own) return { key: keyOf(subject), restored: own, other: null }
  const isForOthers =
    general !== null && general.state.people.length > 0 && !general.state.people.some(person => person.id === subject)
  if (isForOthers) return { key: keyOf(subject), restored: null, other: general }
  return { key: GENERAL, restored: general, other: null }
}

/** What a draft holds; null where there is none or it is of a form that is no longer understood. */
export function parseDraft(body: string | null, at: Instant | null): KeptLog | null {
  if (body === null || at === null) return null
  try {
    const parsed = zLogState.safeParse(JSON.parse(body))
    return parsed.success ? { state: parsed.data, at } : null
  } catch {
    return null
  }
}

async function read(key: string): Promise<KeptLog | null> {
  const { body, updatedAt } = await call('draft.get', { key })
  return parseDraft(body, updatedAt)
}

/** @param isRecord the subject is a touchpoint being corrected, for which only its own draft counts */
export async function readDraft(subject: Id | null, isRecord: boolean): Promise<DraftChoice> {
  const own = subject === null ? null : await read(keyOf(subject))
  if (isRecord && subject !== null) return { key: keyOf(subject), restored: own, other: null }
  return chooseDraft(subject, await read(GENERAL), own)
}

/** Keeps what is being typed. While the data process restarts it fails; the next keystroke tries again. */
export function writeDraft(key: string, state: LogState | null): void {
  call('draft.set', { key, body: state && JSON.stringify(state) }).catch(() => undefined)
}
