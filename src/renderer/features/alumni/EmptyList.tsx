import { session, useSession, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, EmptyState, IconFileImport, IconPlus, IconSearch, IconUsers } from '@renderer/ui'

/** In place of the rows: nobody at all yet, or nobody who fits. */
export function EmptyList({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  const { t } = useText()
  const { goTo, addAlumnus } = useAppActions()
  const isSample = useSession()?.isSample
  if (isNarrowed) {
    return (
      <EmptyState
        icon={IconSearch}
        title={t('alumni.empty.found.title')}
        actions={<Button onClick={onClear}>{t('alumni.empty.found.clear')}</Button>}
      >
        {t('alumni.empty.found.text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconUsers}
      title={t('alumni.empty.none.title')}
      actions={
        <>
          <Button variant="filled" leftSection={<IconFileImport aria-hidden />} onClick={() => goTo('import')}>
            {t('alumni.empty.none.import')}
          </Button>
          <Button leftSection={<IconPlus aria-hidden />} onClick={addAlumnus}>
            {t('alumni.empty.none.add')}
          </Button>
          {!isSample && (
            <Button
              variant="subtle"
              // What goes wrong shows as the state of the session itself.
              onClick={() => void session('session.switchFolder', { folder: 'sample' }).catch(() => undefined)}
            >
              {t('alumni.empty.none.sample')}
            </Button>
          )}
        </>
      }
    >
      {t('alumni.empty.none.text')}
    </EmptyState>
  )
}
