import { useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { Measure, PageBody, Skeleton, Stack, Text } from '@renderer/ui'
import { VersionsCard, WeightsCard } from './ReadOnlyCards'
import { AskingCard, BalanceCard, CadenceCard, IntentCard, StagesCard } from './RuleCards'
import { SaveBar } from './SaveBar'
import { usePlaybookDraft } from './usePlaybookDraft'
import { CharterCard, MailCard } from './WordCards'

/** The organisation's own rules (型): edited here as a whole, saved as a version. */
export function PlaybookSection() {
  const { t } = useText()
  const draft = usePlaybookDraft()
  if ('loadError' in draft) {
    return (
      <PageBody>
        <Measure>{draft.loadError ? <FailureNote error={draft.loadError} /> : <Skeleton lines={8} />}</Measure>
      </PageBody>
    )
  }
  return (
    <>
      <PageBody>
        <Measure>
          <Stack gap="lg">
            <Text as="p" tone="soft">
              {t('settings.playbook.lead')}
            </Text>
            <CharterCard draft={draft} />
            <CadenceCard draft={draft} />
            <AskingCard draft={draft} />
            <BalanceCard draft={draft} />
            <IntentCard draft={draft} />
            <StagesCard draft={draft} />
            <MailCard draft={draft} />
            <WeightsCard draft={draft} />
            <VersionsCard />
          </Stack>
        </Measure>
      </PageBody>
      <SaveBar draft={draft} />
    </>
  )
}
