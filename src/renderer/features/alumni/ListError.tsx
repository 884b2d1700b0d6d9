import { describeError, useText } from '@renderer/client'
import { Button, ErrorState } from '@renderer/ui'

/** In place of a list that could not be read. */
export function ListError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText()
  const { title, meaning } = describeError(error, t)
  return (
    <ErrorState
      place="page"
      title={t('alumni.error.title')}
      meaning={`${title}. ${meaning}`}
      actions={<Button onClick={onRetry}>{t('alumni.error.retry')}</Button>}
    />
  )
}
