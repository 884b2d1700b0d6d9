import { useState } from 'react'
import { handoverTargets } from '@domain/handover/targets'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import { Button, Card, Grid, Row, RowList, Stack, StatusChip, Text, TextInput } from '@renderer/ui'
import type { HandoverLine, HeldBack } from '@shared/contract/openings'
import type { Id } from '@shared/types/time'
import { ConsentDialog } from './ConsentDialog'
import { gateWords, langOf, useOpeningWords } from './openingWords'
import type { Handover, HandoverCheck } from './useHandover'

type GoingProps = {
  check: HandoverCheck
  chosen: readonly Id[] | null
  onChooseAll: () => void
  onShowShortlist: () => void
}

/** How many go, out of whom. */
export function GoingCard({ check, chosen, onChooseAll, onShowShortlist }: GoingProps) {
  const { t, name, language } = useOpeningWords()
  const all = check.going.length + check.heldBack.length
  const names = check.going.slice(0, 6).map(({ entryId, name: parts }) => {
    const text = name(parts)
    return { id: entryId, text: <span lang={langOf(text, language)}>{text}</span> }
  })
  return (
    <Card
      title={t('openings.handover.going')}
      end={
        all > check.going.length
          ? t('openings.handover.goingOf', { count: check.going.length, all })
          : t('openings.handover.goingCount', { count: check.going.length })
      }
    >
      <Stack gap="sm">
        <Text as="p" size="caption" tone="soft">
          {chosen ? t('openings.handover.onlySelected', { count: chosen.length }) : t('openings.handover.onlyProposed')}
        </Text>
        {names.length > 0 && <RowList items={names} />}
        {check.going.length > names.length && (
          <Text size="caption" tone="soft">
            {t('openings.handover.previewMore', { count: check.going.length - names.length })}
          </Text>
        )}
        <Row gap="sm">
          {chosen ? (
            <Button size="xs" onClick={onChooseAll}>
              {t('openings.handover.everybody')}
            </Button>
          ) : (
            <Button size="xs" onClick={onShowShortlist}>
              {t('openings.handover.chooseOthers')}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}

/** Whom a gate keeps back, why, and the one thing that would open it. */
export function HeldBackCard({ people, onShowShortlist }: { people: HeldBack[]; onShowShortlist: () => void }) {
  const { t, name, language } = useOpeningWords()
  const { openPerson } = useAppActions()
  const [asking, setAsking] = useState<HeldBack | null>(null)

  function action(person: HeldBack) {
    const [gate] = person.gates
    if (gate?.key === 'consent') {
      return (
        <Button size="xs" onClick={() => setAsking(person)}>
          {t('openings.handover.recordConsent')}
        </Button>
      )
    }
    if (gate?.key === 'status') {
      return (
        <Button size="xs" onClick={onShowShortlist}>
          {t('openings.handover.toShortlist')}
        </Button>
      )
    }
    return (
      <Button size="xs" onClick={() => openPerson(person.personId)}>
        {t('openings.handover.openPerson')}
      </Button>
    )
  }

  return (
    <Card title={t('openings.handover.heldBack')} detail={people.length}>
      <Stack gap="sm">
        <Text as="p" size="caption" tone="soft">
          {t('openings.handover.heldBackHint')}
        </Text>
        <RowList
          items={people.map(person => {
            const text = name(person.name)
            return {
              id: person.entryId,
              text: <span lang={langOf(text, language)}>{text}</span>,
              second: person.gates.map(gate => gateWords(gate.reason, t)).join(t('openings.dot')),
              end: action(person)
            }
          })}
        />
      </Stack>
      {asking && <ConsentDialog person={asking} onClose={() => setAsking(null)} />}
    </Card>
  )
}

/** Columns that hold the same text for everybody, where the target has such. */
export function FixedColumns({ handover }: { handover: Handover }) {
  const { t } = useOpeningWords()
  const columns = handoverTargets[handover.target].fixedColumns
  if (columns.length === 0) return null
  return (
    <Card title={t('handover.fixedColumns.title')}>
      <Stack gap="sm">
        <Text as="p" size="caption" tone="soft">
          {t('handover.fixedColumns.hint')}
        </Text>
        <Grid least="small">
          {columns.map(header => (
            <TextInput
              key={header}
              size="xs"
              label={header}
              lang="en"
              value={handover.fixed[header] ?? ''}
              onChange={event => handover.setFixed(header, event.currentTarget.value)}
            />
          ))}
        </Grid>
      </Stack>
    </Card>
  )
}

/** What was handed over before, each to be taken back. */
export function PastHandovers({ items }: { items: HandoverLine[] }) {
  const { t, date } = useOpeningWords()
  const change = useChange()
  return (
    <Card title={t('openings.handover.past')}>
      <RowList
        items={items.map(item => ({
          id: item.id,
          text: date(item.on),
          second: [
            t(`handover.targets.${item.target}.name`),
            t('openings.handover.pastLine', { count: item.rowCount }),
            item.fileName,
            item.memberName && t('openings.handover.pastBy', { member: item.memberName })
          ]
            .filter(Boolean)
            .join(t('openings.dot')),
          end: item.isRevoked ? (
            <StatusChip status="neutral">{t('openings.handover.revoked')}</StatusChip>
          ) : (
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                void change(
                  'handover.revoke',
                  { id: item.id },
                  t('openings.handover.revokedToast', { on: date(item.on) })
                )
              }
            >
              {t('openings.handover.revoke')}
            </Button>
          )
        }))}
      />
    </Card>
  )
}
