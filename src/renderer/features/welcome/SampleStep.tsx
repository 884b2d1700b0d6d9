import { useText } from '@renderer/client'
import { Button, Greeting, Row } from '@renderer/ui'
import { StepForm } from './StepForm'

type Props = { onBack: () => void; onNext: () => void; isBusy: boolean }

/** Somebody with data of her own wants to see the sample, which is not made yet. */
export function SampleStep({ onBack, onNext, isBusy }: Props) {
  const { t } = useText()
  return (
    <StepForm onSubmit={onNext}>
      <Greeting title={t('welcome.sample.title')}>{t('welcome.sample.text')}</Greeting>
      <Row justify="center">
        <Button onClick={onBack}>{t('welcome.sample.back')}</Button>
        <Button type="submit" variant="filled" autoFocus loading={isBusy}>
          {t('welcome.start.sample.title')}
        </Button>
      </Row>
    </StepForm>
  )
}
