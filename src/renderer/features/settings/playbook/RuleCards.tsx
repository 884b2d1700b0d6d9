import { useText } from '@renderer/client'
import { Card, Select, SettingList, SettingRow, Sized, Text, TextInput } from '@renderer/ui'
import { INTENTS, TIERS } from '@shared/types/vocabulary'
import { useState } from 'react'
import { NumberField, useRowError, type NumberPlace } from './NumberField'
import { parseMonths } from './playbookForm'
import type { PlaybookDraft } from './usePlaybookDraft'

type Props = { draft: PlaybookDraft }
type RowProps = Props & { label: string; description?: string; fields: NumberPlace[]; error?: string | undefined }

/** A line of the rules: one or a few numbers. */
function NumberRow({ draft, label, description, fields, error }: RowProps) {
  const errorOf = useRowError(draft)
  return (
    <SettingRow label={label} description={description} error={errorOf(fields) ?? error}>
      {fields.map(field => (
        <NumberField key={field.place} draft={draft} field={field} />
      ))}
    </SettingRow>
  )
}

/** How often somebody hears from us. */
export function CadenceCard({ draft }: Props) {
  const { t } = useText()
  const months = t('settings.months')
  return (
    <Card title={t('settings.playbook.cadence.title')}>
      <SettingList>
        <NumberRow
          draft={draft}
          label={t('settings.playbook.cadence.tiers')}
          description={t('settings.playbook.cadence.tiersWhat')}
          fields={TIERS.map((tier, index) => ({
            place: `tiers.${tier}`,
            label: t('settings.playbook.cadence.tier', { tier }),
            min: 1,
            max: 120,
            before: tier,
            after: index === TIERS.length - 1 ? months : undefined
          }))}
        />
        <SettingRow label={t('settings.playbook.cadence.newAlumni')}>
          <Sized width="number">
            <Select
              aria-label={t('settings.playbook.cadence.newAlumni')}
              data={[...TIERS]}
              value={draft.body.newAlumniTier}
              onChange={tier => tier && draft.set('newAlumniTier', tier)}
            />
          </Sized>
        </SettingRow>
        <CheckIns key={`${draft.version} ${draft.generation}`} draft={draft} />
      </SettingList>
    </Card>
  )
}

function CheckIns({ draft }: Props) {
  const { t } = useText()
  const [text, setText] = useState(draft.body.checkInMonths.join(', '))
  const isList = parseMonths(text) !== null
  const isWrong = draft.problems.has('checkInMonths') || !isList
  const label = t('settings.playbook.cadence.checkIns')
  return (
    <SettingRow
      label={label}
      description={t('settings.playbook.cadence.checkInsWhat')}
      error={
        isWrong
          ? t(isList ? 'settings.playbook.cadence.checkInsUnordered' : 'settings.playbook.cadence.checkInsNotNumbers')
          : undefined
      }
    >
      <TextInput
        aria-label={label}
        value={text}
        error={isWrong}
        onChange={event => {
          setText(event.currentTarget.value)
          // What is no list is kept as it is typed, and stands as a problem until it is one.
          draft.set('checkInMonths', parseMonths(event.currentTarget.value) ?? [Number.NaN])
        }}
      />
    </SettingRow>
  )
}

/** Giving before asking. */
export function AskingCard({ draft }: Props) {
  const { t } = useText()
  return (
    <Card title={t('settings.playbook.asking.title')}>
      <SettingList>
        <NumberRow
          draft={draft}
          label={t('settings.playbook.asking.rule')}
          description={t('settings.playbook.asking.ruleWhat')}
          fields={[
            { place: 'giveAsk.ratio', label: t('settings.playbook.asking.ratio'), min: 0, max: 100, after: ': 1' },
            {
              place: 'giveAsk.months',
              label: t('settings.playbook.asking.period'),
              min: 1,
              max: 120,
              before: t('settings.playbook.asking.over'),
              after: t('settings.months')
            }
          ]}
        />
        <NumberRow
          draft={draft}
          label={t('settings.playbook.asking.quiet')}
          description={t('settings.playbook.asking.quietWhat')}
          fields={[
            {
              place: 'quietDaysAfterExit',
              label: t('settings.playbook.asking.quiet'),
              min: 0,
              max: 3650,
              after: t('settings.days')
            }
          ]}
        />
      </SettingList>
    </Card>
  )
}

/** The band and the targets of the two horizons. */
export function BalanceCard({ draft }: Props) {
  const { t } = useText()
  const percent = t('settings.percent')
  const target = (key: 'informed' | 'inspired'): NumberPlace[] => [
    {
      place: `targets.${key}`,
      label: t('settings.playbook.balance.share'),
      min: 0,
      max: 100,
      isShare: true,
      after: percent
    },
    {
      place: `windows.${key}Days`,
      label: t('settings.playbook.balance.window'),
      min: 1,
      max: 3650,
      before: t('settings.playbook.balance.within'),
      after: t('settings.days')
    }
  ]
  const isBackwards = draft.problems.has('targetBandShort')
  return (
    <Card title={t('settings.playbook.balance.title')}>
      <SettingList>
        <NumberRow
          draft={draft}
          label={t('settings.playbook.balance.band')}
          description={t('settings.playbook.balance.bandWhat')}
          error={isBackwards ? t('settings.playbook.balance.bandBackwards') : undefined}
          fields={[
            {
              place: 'targetBandShort.from',
              label: t('settings.playbook.balance.from'),
              min: 0,
              max: 100,
              isShare: true
            },
            {
              place: 'targetBandShort.to',
              label: t('settings.playbook.balance.toLabel'),
              min: 0,
              max: 100,
              isShare: true,
              before: t('settings.playbook.balance.to'),
              after: percent
            }
          ]}
        />
        {(['informed', 'inspired'] as const).map(key => (
          <NumberRow
            key={key}
            draft={draft}
            label={t(`settings.playbook.balance.${key}`)}
            description={t(`settings.playbook.balance.${key}What`)}
            fields={target(key)}
          />
        ))}
      </SettingList>
    </Card>
  )
}

/** How long what somebody said counts. */
export function IntentCard({ draft }: Props) {
  const { t } = useText()
  const months = t('settings.months')
  const days = t('settings.days')
  return (
    <Card title={t('settings.playbook.intent.title')} detail={t('settings.playbook.intent.reviewWhat')}>
      <SettingList>
        {INTENTS.map(code => {
          const intent = t(`vocabulary.intent.${code}`)
          return (
            <NumberRow
              key={code}
              draft={draft}
              label={`${t('settings.playbook.intent.review')}: ${intent}`}
              fields={[
                {
                  place: `intentReviewMonths.${code}`,
                  label: t('settings.playbook.intent.reviewOf', { intent }),
                  min: 1,
                  max: 120,
                  after: months
                }
              ]}
            />
          )
        })}
        <NumberRow
          draft={draft}
          label={t('settings.playbook.intent.grace')}
          description={t('settings.playbook.intent.graceWhat')}
          fields={[
            { place: 'intentGraceDays', label: t('settings.playbook.intent.grace'), min: 0, max: 3650, after: days }
          ]}
        />
        <NumberRow
          draft={draft}
          label={t('settings.playbook.intent.consent')}
          fields={[
            { place: 'consentMonths', label: t('settings.playbook.intent.consent'), min: 1, max: 120, after: months }
          ]}
        />
      </SettingList>
    </Card>
  )
}

/** How long somebody is expected to stay in a stage of the hiring track. */
export function StagesCard({ draft }: Props) {
  const { t, language } = useText()
  return (
    <Card title={t('settings.playbook.stages.title')} detail={t('settings.playbook.stages.what')}>
      <SettingList>
        {draft.body.tracks.hiring.stages.map((stage, index) =>
          stage.expectedDays === null ? (
            <SettingRow key={stage.key} label={stage.label[language]}>
              <Text tone="muted">{t('settings.playbook.stages.none')}</Text>
            </SettingRow>
          ) : (
            <NumberRow
              key={stage.key}
              draft={draft}
              label={stage.label[language]}
              fields={[
                {
                  place: `tracks.hiring.stages.${index}.expectedDays`,
                  label: t('settings.playbook.stages.of', { stage: stage.label[language] }),
                  min: 1,
                  max: 3650,
                  after: t('settings.days')
                }
              ]}
            />
          )
        )}
      </SettingList>
    </Card>
  )
}
