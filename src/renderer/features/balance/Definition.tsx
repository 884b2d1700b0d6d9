import { useText } from '@renderer/client'
import { DefinitionPopover } from '@renderer/ui'
import { measureDefinitionKey, measureLabelKey, type MeasureKey } from '@domain/balance'

/** How a measure is counted, on demand, with the numbers that the Playbook sets. */
export function Definition({ measure, params }: { measure: MeasureKey; params: Record<string, number> }) {
  const { t } = useText()
  return (
    <DefinitionPopover name={t(measureLabelKey(measure))} source={t('balance.playbook')}>
      {t(measureDefinitionKey(measure), params)}
    </DefinitionPopover>
  )
}
