import type { Horizon, Intent } from '@shared/types/vocabulary'
import { useUiText } from './useUiText'
import { Chip, type ChipTone } from './Chip'

const intentTone: Record<Intent, ChipTone> = {
  ready_now: 'short',
  within_year: 'short',
  someday: 'long',
  not_considering: 'long',
  unknown: 'neutral'
}

/** Short in kaki, long in ai, in words. */
export function HorizonChip({ horizon }: { horizon: Horizon }) {
  const { t } = useUiText()
  return <Chip tone={horizon === 'none' ? 'neutral' : horizon}>{t(`horizon.${horizon}`)}</Chip>
}

/** Stated intent, in the colour of the horizon it belongs to. `children` replaces the usual word. */
export function IntentChip({ intent, children }: { intent: Intent; children?: string }) {
  const { t } = useUiText()
  return <Chip tone={intentTone[intent]}>{children ?? t(`intent.${intent}`)}</Chip>
}
