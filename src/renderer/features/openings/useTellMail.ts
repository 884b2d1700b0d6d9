import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { call, useRoute } from '@renderer/client'
import type { RouteOutput } from '@shared/contract'
import type { Id } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

const zText = z.object({ subject: z.string(), body: z.string() })
export type MailText = z.output<typeof zText>

/** Quiet time before what was typed is written, milliseconds. */
const WRITE_AFTER = 400

function parsed(body: string | null | undefined): MailText | null {
  if (!body) return null
  try {
    return zText.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

function write(key: string, text: MailText | null): void {
  // What could not be kept is still on the screen, and the next key tries again.
  call('draft.set', { key, body: text && JSON.stringify(text) }).catch(() => undefined)
}

export type TellMail = {
  /** null while the draft is read, or no opening is chosen. */
  draft: RouteOutput<'opening.mailDraft'> | null
  error: Error | null
  text: MailText | null
  /** It is not as the template made it. */
  isEdited: boolean
  edit: (change: Partial<MailText>) => void
  /** Back to the template; also once it is logged. */
  forget: () => void
}

/** The mail about an opening: the Playbook's draft, and what was typed over it, kept until it is logged. */
export function useTellMail(personId: Id, openingId: Id | null, language: Language | null): TellMail {
  const { data, error } = useRoute(
    'opening.mailDraft',
    { openingId: openingId ?? '', personId, ...(language ? { language } : {}) },
    { enabled: openingId !== null }
  )
  const draft = data ?? null
  const key = draft && openingId ? `tell ${personId} ${openingId} ${draft.language}` : null
  const kept = useRoute('draft.get', { key: key ?? '-' }, { enabled: key !== null, gcTime: 0 })
  /** By key; null = dropped, so that what was kept no longer counts. */
  const [typed, setTyped] = useState<Readonly<Record<string, MailText | null>>>({})
  const waiting = useRef<{ key: string; text: MailText } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(() => {
    if (waiting.current) write(waiting.current.key, waiting.current.text)
    waiting.current = null
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const own = key === null ? null : key in typed ? typed[key] : parsed(kept.data?.body)
  const text = draft && kept.data ? (own ?? { subject: draft.subject, body: draft.body }) : null
  return {
    draft,
    error,
    text,
    isEdited: Boolean(own),
    edit(change) {
      if (key === null || text === null) return
      const next = { ...text, ...change }
      waiting.current = { key, text: next }
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, WRITE_AFTER)
      setTyped(before => ({ ...before, [key]: next }))
    },
    forget() {
      if (key === null) return
      waiting.current = null
      setTyped(before => ({ ...before, [key]: null }))
      write(key, null)
    }
  }
}
