import { describeError, useText } from '@renderer/client'
import { Callout, IconAlertTriangle, Text } from '@renderer/ui'

/** What went wrong, beside what was typed: what happened, what it means for the data, what to do. */
export function FailureNote({ error }: { error: unknown }) {
  const { t } = useText()
  const { title, meaning, action } = describeError(error, t)
  return (
    <div role="alert">
      <Callout tone="bad" start={<IconAlertTriangle aria-hidden />}>
        <Text as="p" isStrong>
          {title}
        </Text>
        <Text as="p">{meaning}</Text>
        <Text as="p">{action}</Text>
      </Callout>
    </div>
  )
}
