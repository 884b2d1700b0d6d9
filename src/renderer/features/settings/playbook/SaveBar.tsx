import { useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { Button, FootBar, Grow, isComposing, ProgressPanel, Sized, Text, TextInput } from '@renderer/ui'
import type { PlaybookDraft } from './usePlaybookDraft'

/** At the foot while something is not saved yet, and while everybody is weighed anew. */
export function SaveBar({ draft }: { draft: PlaybookDraft }) {
  const { t } = useText()
  const { refresh, changes, problems } = draft
  const { state } = refresh
  if (state.status === 'running') {
    return (
      <FootBar
        start={
          <Grow>
            <ProgressPanel
              title={t('settings.playbook.refreshing')}
              done={state.progress?.done ?? 0}
              total={state.progress?.total ?? null}
              onCancel={refresh.cancel}
            />
          </Grow>
        }
      >
        {null}
      </FootBar>
    )
  }
  if (changes === 0) return <RefreshEnd draft={draft} />
  const isWrong = problems.size > 0
  return (
    <>
      {draft.error && <FailureNote error={draft.error} />}
      <FootBar
        start={
          <Button variant="subtle" disabled={draft.isSaving} onClick={draft.discard}>
            {t('settings.playbook.bar.discard')}
          </Button>
        }
        note={
          <span role="status">
            {isWrong ? t('settings.playbook.bar.wrong') : t('settings.playbook.bar.changed', { count: changes })}
          </span>
        }
      >
        <Sized width="line">
          <TextInput
            aria-label={t('settings.playbook.bar.reason')}
            placeholder={t('settings.playbook.bar.reason')}
            value={draft.reason}
            onChange={event => draft.setReason(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === 'Enter' && !isComposing(event.nativeEvent) && !isWrong) void draft.save()
            }}
          />
        </Sized>
        <Button variant="filled" disabled={isWrong} loading={draft.isSaving} onClick={() => void draft.save()}>
          {t('settings.playbook.bar.save')}
        </Button>
      </FootBar>
    </>
  )
}

function RefreshEnd({ draft }: { draft: PlaybookDraft }) {
  const { t } = useText()
  const { state, reset } = draft.refresh
  if (state.status === 'failed') return <FailureNote error={state.error} />
  if (state.status !== 'done' && state.status !== 'cancelled') return null
  return (
    <FootBar>
      <Text tone="soft">
        {state.status === 'done'
          ? t('settings.playbook.refreshed', { version: draft.version })
          : t('settings.playbook.refreshCancelled')}
      </Text>
      <Button size="xs" variant="subtle" onClick={reset}>
        {t('welcome.code.close')}
      </Button>
    </FootBar>
  )
}
