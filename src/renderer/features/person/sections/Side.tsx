import { useChange } from '@renderer/lib/useChange'
import {
  ActionIcon,
  Card,
  Chip,
  DefinitionList,
  IconDots,
  InlineEdit,
  IntentChip,
  Menu,
  NumberLink,
  Row,
  Stack,
  StatusChip,
  Text
} from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { CONSENT_PURPOSES, TIERS, TRACKS, type ConsentState, type Tier } from '@shared/types/vocabulary'
import { codeOptions } from '../editors/codes'
import { usePersonWords } from '../usePersonWords'
import { AddButton, EditButton, type SectionProps } from './shared'
import { Tags } from './Tags'

type Now = NonNullable<Person['now']>

/** Stated intent, stages, tier and cadence: where the relationship stands. */
export function RelationshipCard({ person, choices, onEdit }: SectionProps) {
  const { t, date } = usePersonWords()
  const change = useChange()
  const { now } = person
  if (!now) return null
  const people = { ids: [person.id] }
  return (
    <Card
      title={t('person.relationship.title')}
      end={<EditButton label={t('person.intent.edit')} onClick={() => onEdit({ kind: 'intent' })} />}
    >
      <DefinitionList
        items={[
          { label: t('fields.intent'), value: <IntentValue now={now} onEdit={() => onEdit({ kind: 'intent' })} /> },
          ...TRACKS.map(track => {
            const stage = track === 'hiring' ? now.hiringStage : now.nurtureStage
            const since = track === 'hiring' ? now.hiringStageOn : now.nurtureStageOn
            const words =
              track === 'hiring'
                ? now.hiringStage && t(`vocabulary.hiringStage.${now.hiringStage}`)
                : now.nurtureStage && t(`vocabulary.nurtureStage.${now.nurtureStage}`)
            return {
              label: t(`vocabulary.track.${track}`),
              value: (
                <Row gap="sm" align="baseline" isWrapping>
                  <NumberLink
                    onOpen={() => onEdit({ kind: 'stage', track })}
                    label={`${t(`fields.${track}Stage`)} ${words ?? t('person.relationship.noStage')}`}
                  >
                    {words ?? t('person.relationship.noStage')}
                  </NumberLink>
                  {stage && since && (
                    <Text size="caption" tone="soft">
                      {t('person.relationship.since', { on: date(since) })}
                    </Text>
                  )}
                </Row>
              )
            }
          }),
          {
            label: t('fields.tier'),
            value: (
              <Row gap="sm" align="baseline" isWrapping>
                <InlineEdit
                  label={t('fields.tier')}
                  value={now.tier}
                  editor={{ kind: 'select', options: codeOptions(t, 'tier', TIERS) }}
                  onSave={tier =>
                    void change('alumni.setTier', { people, tier: tier as Tier }, t('person.relationship.tierSaved'))
                  }
                />
                <Text size="caption" tone="soft">
                  {t('person.relationship.every', { count: now.cadenceMonths })}
                </Text>
              </Row>
            )
          },
          { label: t('fields.lastTouchOn'), value: now.lastTouchOn ? date(now.lastTouchOn) : t('person.never') },
          ...(now.dueOn && now.mayContact ? [{ label: t('fields.dueOn'), value: <Due now={now} date={date} /> }] : []),
          { label: t('fields.tags'), value: <Tags person={person} choices={choices} /> }
        ]}
      />
    </Card>
  )
}

function Due({ now, date }: { now: Now; date: (day: string) => string }) {
  const { t } = usePersonWords()
  const isLate = now.cadence === 'silent'
  return (
    <Row gap="sm" align="baseline" isWrapping>
      <span>{date(now.dueOn ?? '')}</span>
      {isLate && <StatusChip status="warn">{t('vocabulary.cadence.silent')}</StatusChip>}
    </Row>
  )
}

function IntentValue({ now, onEdit }: { now: Now; onEdit: () => void }) {
  const { t, date } = usePersonWords()
  if (now.intent === 'unknown' && now.intentOn === null) {
    return <NumberLink onOpen={onEdit}>{t('person.intent.unknown')}</NumberLink>
  }
  return (
    <Stack gap="xs">
      <Row gap="sm" align="baseline" isWrapping>
        <IntentChip intent={now.intent} />
        {now.intentOn && (
          <Text size="caption" tone="soft">
            {t('person.intent.heardOn', { on: date(now.intentOn) })}
          </Text>
        )}
      </Row>
      {now.intentReviewOn && (
        <Text size="caption" tone={now.isIntentStale ? 'warn' : 'soft'}>
          {t(now.isIntentStale ? 'person.intent.stale' : 'person.intent.reviewBy', { on: date(now.intentReviewOn) })}
        </Text>
      )}
    </Stack>
  )
}

const CONSENT_TONE: Record<ConsentState, 'good' | 'warn' | 'bad' | 'neutral'> = {
  given: 'good',
  expired: 'warn',
  withdrawn: 'bad',
  unasked: 'neutral'
}

/** Addresses, wishes, owner and consent. */
export function ContactCard(props: SectionProps) {
  const { person, choices, onEdit } = props
  const { t, date } = usePersonWords()
  const change = useChange()
  const wishes = usePreferenceWords(person)
  const { now } = person
  return (
    <Card
      title={t('person.contact.title')}
      end={<AddButton label={t('person.contact.add')} onClick={() => onEdit({ kind: 'contact' })} />}
    >
      <DefinitionList
        items={[
          ...person.contacts.map(contact => ({
            id: contact.id,
            label: contact.label || t(`fields.${contact.kind}`),
            value: <ContactValue contact={contact} {...props} />
          })),
          {
            label: t('person.preference.title'),
            value: person.preference.doNotContact ? (
              <Chip tone="bad" onClick={() => onEdit({ kind: 'preference' })}>
                {t('fields.doNotContact')}
              </Chip>
            ) : (
              <NumberLink onOpen={() => onEdit({ kind: 'preference' })}>{wishes || t('person.unknown')}</NumberLink>
            )
          },
          ...(now
            ? [
                {
                  label: t('fields.owner'),
                  value: (
                    <InlineEdit
                      label={t('fields.owner')}
                      value={now.ownerId}
                      display={choices.members.find(member => member.id === now.ownerId)?.name}
                      emptyLabel={t('person.noOwner')}
                      editor={{
                        kind: 'select',
                        isClearable: true,
                        options: choices.members.map(member => ({ value: member.id, label: member.name }))
                      }}
                      onSave={ownerId =>
                        void change(
                          'alumni.setOwner',
                          { people: { ids: [person.id] }, ownerId },
                          t('person.ownerSaved')
                        )
                      }
                    />
                  )
                }
              ]
            : []),
          ...CONSENT_PURPOSES.map(purpose => {
            const consent = person.consents.find(one => one.purpose === purpose)
            const state = consent?.state ?? 'unasked'
            return {
              label: t(`person.consent.title.${purpose}`),
              value: (
                <Stack gap="xs">
                  <Row gap="sm" align="baseline" isWrapping>
                    <Chip tone={CONSENT_TONE[state]} onClick={() => onEdit({ kind: 'consent', purpose })}>
                      {t(`vocabulary.consentState.${state}`)}
                    </Chip>
                    {consent?.expiresOn && state === 'given' && (
                      <Text size="caption" tone="soft">
                        {t('person.consent.until', { on: date(consent.expiresOn) })}
                      </Text>
                    )}
                  </Row>
                  {consent?.effectiveOn && state !== 'unasked' && (
                    <Text size="caption" tone="soft">
                      {[
                        date(consent.effectiveOn),
                        consent.channel && t(`vocabulary.channel.${consent.channel}`),
                        consent.noticeVersion && t('person.consent.notice', { version: consent.noticeVersion }),
                        consent.note
                      ]
                        .filter(Boolean)
                        .join(t('person.separator'))}
                    </Text>
                  )}
                </Stack>
              )
            }
          })
        ]}
      />
    </Card>
  )
}

/** What they wish for, in one line; empty when nothing was said. */
function usePreferenceWords({ preference }: Person): string {
  const { t } = usePersonWords()
  return [
    ...(preference.channels ?? []).map(channel => t(`vocabulary.channel.${channel}`)),
    ...(preference.topics ?? []).map(topic => t(`vocabulary.topic.${topic}`)),
    preference.everyMonths && t('person.preference.every', { count: preference.everyMonths }),
    preference.note
  ]
    .filter(Boolean)
    .join(t('person.separator'))
}

function ContactValue({ contact, person, onEdit }: SectionProps & { contact: Person['contacts'][number] }) {
  const { t } = usePersonWords()
  const change = useChange()
  const isOneOfSeveral = person.contacts.filter(one => one.kind === contact.kind).length > 1
  const { id, ...fields } = contact
  return (
    <Row gap="xs" align="start" justify="between">
      <Row gap="sm" isWrapping isGrowing>
        <InlineEdit
          label={t(`fields.${contact.kind}`)}
          value={contact.value}
          editor={{ kind: 'text' }}
          onSave={async value => {
            if (value === null) {
              await change('contact.delete', { id }, t('person.contact.removed'))
              return undefined
            }
            const saved = await change(
              'contact.save',
              { id, personId: person.id, contact: { ...fields, value } },
              t('person.contact.saved')
            )
            return saved === null ? t(`person.contact.wrong.${contact.kind}`) : undefined
          }}
        />
        {isOneOfSeveral && contact.isPrimary && <Chip>{t('person.contact.primary')}</Chip>}
      </Row>
      <Menu>
        <Menu.Target>
          <ActionIcon size="xs" aria-label={t('person.moreOf', { what: contact.value })}>
            <IconDots aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onEdit({ kind: 'contact', id })}>{t('person.edit')}</Menu.Item>
          <Menu.Item onClick={() => void change('contact.delete', { id }, t('person.contact.removed'))}>
            {t('person.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Row>
  )
}
