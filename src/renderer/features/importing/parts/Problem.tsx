import { describeError } from '@renderer/client'
import { Callout, Stack, Text } from '@renderer/ui'
import type { ReactNode } from 'react'
import type { AppError } from '@shared/errors'
import { useImportWords } from './useImportWords'

export type ProblemProps = {
  error: AppError
  /** The file that it is about. */
  fileName?: string
  action?: ReactNode
}

/** What went wrong with a file: what, where, what it means, what to do. */
export function Problem({ error, fileName, action }: ProblemProps) {
  const { t } = useImportWords()
  const { title, meaning, action: advice } = describeError(error, t)
  const { line } = error.params
  const place = [fileName, typeof line === 'number' ? t('importScreen.line', { line }) : undefined]
  return (
    <div role="alert">
      <Callout tone="bad" action={action}>
        <Stack gap="none">
          <Text isStrong>{title}</Text>
          {place.some(part => part !== undefined) && (
            <Text size="caption" tone="soft">
              {place.filter(part => part !== undefined).join(' · ')}
            </Text>
          )}
          <span>
            {meaning} {advice}
          </span>
        </Stack>
      </Callout>
    </div>
  )
}
