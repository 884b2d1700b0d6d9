import { change, describeError, undo, useJob, useRoute, useSession, useText, type Job } from '@renderer/client'
import { useTried } from '@renderer/lib/useTried'
import { showToast } from '@renderer/ui'
import { playbookSchema, type Playbook } from '@domain/playbook'
import type { AppError } from '@shared/errors'
import type { FolderKind } from '@shared/protocol'
import { useState } from 'react'
import { countChanges, problemsOf, withValue, type Place } from './playbookForm'

/** What was typed and not saved yet: another part of the settings or another screen loses nothing. In memory only. */
let kept: { folder: FolderKind; body: Playbook; reason: string } | null = null

export type PlaybookDraft = {
  body: Playbook
  version: number
  changes: number
  problems: ReadonlySet<Place>
  reason: string
  setReason(reason: string): void
  set(place: Place, value: unknown): void
  discard(): void
  /** Raised by `discard` and by saving: fields that keep a text of their own begin anew. */
  generation: number
  save(): Promise<void>
  isSaving: boolean
  error: AppError | null
  /** Everybody is weighed by the saved version. */
  refresh: Job<'system.refresh'>
}

/** The Playbook being edited; null until it is read. */
export function usePlaybookDraft(): PlaybookDraft | { loadError: AppError | null } {
  const { t } = useText()
  const { data, error: loadError, refetch } = useRoute('playbook.get', {})
  const refresh = useJob('system.refresh')
  const { isBusy: isSaving, error, attempt, clear } = useTried()
  const folder = useSession()?.folder ?? 'real'
  const [draft, setDraft] = useState(kept?.folder === folder ? kept : null)
  const [generation, setGeneration] = useState(0)
  if (!data) return { loadError }
  const saved = playbookSchema.parse(data.body)
  const current = draft ?? { folder, body: saved, reason: '' }

  function keep(next: typeof kept): void {
    kept = next
    setDraft(next)
  }

  async function takeBack(groupSeq: number): Promise<void> {
    try {
      await undo(groupSeq)
    } catch (failure) {
      showToast({ message: describeError(failure, t).title })
    }
  }

  return {
    body: current.body,
    version: data.version,
    changes: countChanges(saved, current.body),
    problems: problemsOf(current.body),
    reason: current.reason,
    setReason: reason => keep({ ...current, reason }),
    set(place, value) {
      clear()
      keep({ ...current, body: withValue(current.body, place, value) })
    },
    discard() {
      clear()
      keep(null)
      setGeneration(generation + 1)
    },
    generation,
    async save() {
      await attempt(async () => {
        const { data: done, groupSeq } = await change('playbook.save', { body: current.body, reason: current.reason })
        // First the new version, so that no field shows the old one for a moment.
        await refetch()
        keep(null)
        setGeneration(generation + 1)
        if (groupSeq === null) return
        showToast({
          message: t('settings.playbook.saved', { version: done.version }),
          onUndo: () => void takeBack(groupSeq)
        })
        void refresh.start({})
      })
    },
    isSaving,
    error,
    refresh
  }
}
