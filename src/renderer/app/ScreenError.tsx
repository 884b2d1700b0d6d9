import { useText } from '@renderer/client'
import { Button, ErrorState } from '@renderer/ui'
import { useNavigate, type ErrorComponentProps } from '@tanstack/react-router'

/** In place of a screen that failed: the frame stays, nothing else is lost. */
export function ScreenError({ reset }: Pick<ErrorComponentProps, 'reset'>) {
  const { t } = useText()
  const navigate = useNavigate()
  return (
    <ErrorState
      place="page"
      title={t('app.screenError.title')}
      meaning={t('app.screenError.meaning')}
      actions={
        <>
          <Button variant="filled" onClick={reset}>
            {t('app.screenError.again')}
          </Button>
          <Button onClick={() => void navigate({ to: '/today' })}>{t('app.screenError.home')}</Button>
        </>
      }
    />
  )
}

/** For an address that no screen has. */
export function NotFound() {
  const { t } = useText()
  const navigate = useNavigate()
  return (
    <ErrorState
      place="page"
      title={t('app.notFound.title')}
      meaning={t('app.notFound.meaning')}
      actions={
        <Button variant="filled" onClick={() => void navigate({ to: '/today' })}>
          {t('app.screenError.home')}
        </Button>
      }
    />
  )
}
