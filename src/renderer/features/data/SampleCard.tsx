import { session, useSession, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { useTried } from '@renderer/lib/useTried'
import { Button, Card, IconSparkles, Row, Stack, Text } from '@renderer/ui'

/** Between one's own data and the invented people, who never stand beside one another. */
export function SampleCard() {
  const { t } = useText()
  const isSample = useSession()?.isSample ?? false
  const { isBusy, error, attempt } = useTried()
  return (
    <Card title={t('data.sample.title')}>
      <Stack>
        <Text as="p" tone="soft">
          {t(isSample ? 'data.sample.textInSample' : 'data.sample.text')}
        </Text>
        <Row>
          <Button
            leftSection={isSample ? undefined : <IconSparkles />}
            loading={isBusy}
            onClick={() =>
              void attempt(() => session('session.switchFolder', { folder: isSample ? 'real' : 'sample' }))
            }
          >
            {t(isSample ? 'data.sample.toReal' : 'data.sample.toSample')}
          </Button>
        </Row>
        {error && <FailureNote error={error} />}
      </Stack>
    </Card>
  )
}
