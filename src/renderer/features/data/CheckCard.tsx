import { useJob, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import {
  Button,
  Callout,
  Card,
  IconAlertTriangle,
  IconCheck,
  IconShieldCheck,
  NoteList,
  ProgressPanel,
  Row,
  Stack,
  Text
} from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'

/** Pages, keys, scores and counts, each read or computed anew. */
export function CheckCard() {
  const { t } = useText()
  const job = useJob('system.verify')
  const { state } = job
  return (
    <Card title={t('data.check.title')}>
      <Stack>
        <Text as="p" tone="soft">
          {t('data.check.text')}
        </Text>
        {state.status === 'running' ? (
          <ProgressPanel
            title={t('data.check.running')}
            done={state.progress?.done ?? 0}
            total={state.progress?.total ?? null}
            counts={state.progress?.total ? undefined : ''}
            onCancel={job.cancel}
          />
        ) : (
          <Row>
            <Button leftSection={<IconShieldCheck />} onClick={() => void job.start({})}>
              {t('data.check.run')}
            </Button>
          </Row>
        )}
        {state.status === 'failed' && <FailureNote error={state.error} />}
        {state.status === 'cancelled' && <Callout>{t('data.check.cancelled')}</Callout>}
        {state.status === 'done' && <CheckResult result={state.result} />}
      </Stack>
    </Card>
  )
}

function CheckResult({ result }: { result: RouteOutput<'system.verify'> }) {
  const { t } = useText()
  const refresh = useJob('system.refresh')
  const { problems, orphans, stale, people, checked } = result
  if (result.isWhole && orphans === 0 && stale === 0) {
    return (
      <div role="status">
        <Callout start={<IconCheck aria-hidden />}>
          {t('data.check.whole', { count: people, touchpoints: checked.touchpoints })}
        </Callout>
      </div>
    )
  }
  const notes = [
    ...(problems.length > 0 ? [{ id: 'problems', text: t('data.check.problems', { count: problems.length }) }] : []),
    ...(orphans > 0 ? [{ id: 'orphans', text: t('data.check.orphans', { count: orphans }) }] : []),
    ...(stale > 0 ? [{ id: 'stale', text: t('data.check.stale', { count: stale }) }] : [])
  ]
  return (
    <div role="alert">
      <Stack>
        <Text isStrong>{t('data.check.broken')}</Text>
        <NoteList notes={notes.map(note => ({ ...note, icon: IconAlertTriangle }))} />
        {stale > 0 && refresh.state.status !== 'done' && (
          <Row>
            <Button size="xs" loading={refresh.state.status === 'running'} onClick={() => void refresh.start({})}>
              {t('data.check.refresh')}
            </Button>
          </Row>
        )}
        {refresh.state.status === 'done' && <Text tone="soft">{t('data.check.refreshed')}</Text>}
        {refresh.state.status === 'failed' && <FailureNote error={refresh.state.error} />}
      </Stack>
    </div>
  )
}
