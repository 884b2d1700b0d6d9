import { useText } from '@renderer/client'
import { RecoveryCode } from '@renderer/lib/protection/RecoveryCode'
import { Button, Checkbox, Row, Stack, Text } from '@renderer/ui'
import { useState } from 'react'
import { StepForm } from './StepForm'

/** The recovery code, once: it goes on only when somebody says that it is kept. */
export function CodeStep({ code, onDone }: { code: string; onDone: () => void }) {
  const { t } = useText()
  const [isKept, setIsKept] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  return (
    <StepForm onSubmit={() => (isKept ? onDone() : setIsAsked(true))}>
      <Stack gap="xs">
        <Text as="h1" size="title">
          {t('welcome.code.title')}
        </Text>
        <Text as="p" size="lead" tone="soft">
          {t('welcome.code.lead')}
        </Text>
      </Stack>
      <RecoveryCode code={code} />
      <Checkbox
        label={t('welcome.code.tick')}
        checked={isKept}
        autoFocus
        onChange={event => setIsKept(event.currentTarget.checked)}
      />
      {isAsked && !isKept && (
        <div role="alert">
          <Text as="p" size="caption" tone="bad">
            {t('welcome.code.tickFirst')}
          </Text>
        </div>
      )}
      <Row justify="end">
        <Button type="submit" variant="filled">
          {t('welcome.code.done')}
        </Button>
      </Row>
    </StepForm>
  )
}
