import { useText } from '@renderer/client'
import { NumberInput, Sized, Unit } from '@renderer/ui'
import { fromPercent, numberAt, toPercent, type Place } from './playbookForm'
import type { PlaybookDraft } from './usePlaybookDraft'

export type NumberPlace = {
  place: Place
  /** For readers: what this number is. */
  label: string
  min: number
  max: number
  /** Typed as per cent, kept as a share. */
  isShare?: boolean
  before?: string
  after?: string
}

/** One number of the Playbook. A value that does not hold is marked here and explained in its row. */
export function NumberField({ draft, field }: { draft: PlaybookDraft; field: NumberPlace }) {
  const stored = numberAt(draft.body, field.place)
  const shown = field.isShare ? toPercent(stored) : stored
  return (
    <Unit before={field.before} after={field.after}>
      <Sized width="number">
        <NumberInput
          aria-label={field.label}
          hideControls
          allowNegative={false}
          allowLeadingZeros={false}
          value={Number.isNaN(shown) ? '' : shown}
          error={draft.problems.has(field.place)}
          onChange={next => {
            const typed = next === '' ? Number.NaN : Number(next)
            draft.set(field.place, field.isShare ? fromPercent(typed) : typed)
          }}
        />
      </Sized>
    </Unit>
  )
}

/** Why a row does not hold: the bounds of its first field that is marked. */
export function useRowError(draft: PlaybookDraft): (fields: readonly NumberPlace[]) => string | undefined {
  const { t } = useText()
  return fields => {
    const wrong = fields.find(field => draft.problems.has(field.place))
    if (!wrong) return undefined
    const value = numberAt(draft.body, wrong.place)
    const isBroken = !wrong.isShare && !Number.isNaN(value) && !Number.isInteger(value)
    return isBroken
      ? t('settings.playbook.notWhole')
      : t('settings.playbook.outOfRange', { from: wrong.min, to: wrong.max })
  }
}
