import { useEffect, useState } from 'react'
import { call, describeError, useText } from '@renderer/client'
import { personInView } from '@renderer/lib/personInView'
import { useToday } from '@renderer/lib/useToday'
import { showToast } from '@renderer/ui'
import type { Id, LocalDate } from '@shared/types/time'
import { readDraft, type DraftChoice } from './draft'
import { LogDialog } from './LogDialog'
import { EMPTY_LOG, logReducer, stateOf, type LogState } from './logState'

export type QuickLogProps = { personId?: Id; touchpointId?: Id; onClose: () => void }

type Loaded = { initial: LogState; draft: DraftChoice }

async function load(personId: Id | null, touchpointId: Id | null, today: LocalDate): Promise<Loaded> {
  if (touchpointId !== null) {
    const [found, draft] = await Promise.all([
      call('touchpoint.get', { id: touchpointId }),
      readDraft(touchpointId, true)
    ])
    return { initial: stateOf(found), draft }
  }
  const [prepared, draft] = await Promise.all([
    personId === null ? null : call('touchpoint.prepare', { personId }),
    readDraft(personId, false)
  ])
  if (personId === null || prepared === null) return { initial: EMPTY_LOG, draft }
  const state = { ...EMPTY_LOG, people: [{ id: personId, name: prepared.name }] }
  return { initial: logReducer(state, { type: 'prepared', prepared, today }), draft }
}

/**
 * The quick log: a new touchpoint, or one to be corrected. Without a person it takes the one in view, or asks.
 */
export function QuickLog({ personId, touchpointId, onClose }: QuickLogProps) {
  const { t } = useText()
  const today = useToday()
  const [subject] = useState(() => personId ?? (touchpointId ? null : personInView()))
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  useEffect(() => {
    let isCurrent = true
    load(subject, touchpointId ?? null, today).then(
      found => isCurrent && setLoaded(found),
      (error: unknown) => isCurrent && setFailure(error)
    )
    return () => {
      isCurrent = false
    }
  }, [subject, touchpointId, today])

  useEffect(() => {
    if (failure === null) return
    const { title, action } = describeError(failure, t)
    showToast({ message: `${title} ${action}` })
    onClose()
  }, [failure, t, onClose])

  if (!loaded) return null
  return <LogDialog {...loaded} touchpointId={touchpointId ?? null} today={today} onClose={onClose} />
}
