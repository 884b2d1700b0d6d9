import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, Card, EmptyState, IconCheck, IconFileImport, IconPlus, IconSun } from '@renderer/ui'

/** In place of the screen while nobody is here. */
export function NobodyYet() {
  const { t } = useText()
  const { goTo, addAlumnus } = useAppActions()
  return (
    <EmptyState
      place="page"
      icon={IconSun}
      title={t('today.empty.title')}
      actions={
        <>
          <Button leftSection={<IconFileImport aria-hidden />} onClick={() => goTo('import')}>
            {t('today.empty.import')}
          </Button>
          <Button leftSection={<IconPlus aria-hidden />} onClick={addAlumnus}>
            {t('today.empty.add')}
          </Button>
        </>
      }
    >
      {t('today.empty.text')}
    </EmptyState>
  )
}

/** In place of the cards when nobody needs a word. */
export function AllDone() {
  const { t } = useText()
  return (
    <Card>
      <EmptyState icon={IconCheck} title={t('today.done.title')}>
        {t('today.done.text')}
      </EmptyState>
    </Card>
  )
}
