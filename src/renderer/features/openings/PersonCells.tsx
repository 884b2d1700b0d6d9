import { Avatar, IntentChip, RangeMeter, Row, Stack, StatusChip, Text, TwoLines } from '@renderer/ui'
import { daysBetween } from '@domain/calendar'
import type { AlumniRow, PersonName } from '@shared/contract/alumni'
import type { Person } from '@shared/contract/person'
import { gateWords, langOf, readingOf, useOpeningWords, yearsWords } from './openingWords'

/** Name and how it is read. */
export function NameCell({ name, second }: { name: PersonName; second?: string }) {
  const words = useOpeningWords()
  const text = words.name(name)
  return (
    <TwoLines
      isName
      start={<Avatar name={name} />}
      first={text}
      second={second ?? readingOf(name, words.language)}
      lang={langOf(text, words.language)}
    />
  )
}

/** What she was here, and when; null for somebody who works here again. */
export function WasCell({ row }: { row: AlumniRow | null }) {
  const { t } = useOpeningWords()
  if (!row) return <Text tone="soft">{t('openings.shortlist.here')}</Text>
  return (
    <TwoLines
      first={[row.department, row.title].filter(Boolean).join(' · ')}
      second={yearsWords(row.startOn, row.exitOn)}
    />
  )
}

export function IntentCell({ row }: { row: AlumniRow | null }) {
  const { t, today } = useOpeningWords()
  if (!row) return null
  return (
    <Row gap="xs">
      <IntentChip intent={row.intent} />
      {row.intentOn !== null && row.intent !== 'unknown' && (
        <Text size="caption" tone={row.isIntentStale ? 'warn' : 'muted'}>
          {t('openings.daysShort', { count: Math.max(0, daysBetween(row.intentOn, today)) })}
        </Text>
      )}
    </Row>
  )
}

const rounded = (score: number | null): number | null => (score === null ? null : Math.round(score))

export function ReturnMeter({ row }: { row: AlumniRow }) {
  const { t } = useOpeningWords()
  const { score, low, high } = row.returnLikelihood
  return <RangeMeter label={t('openings.shortlist.return')} value={rounded(score)} low={low} high={high} />
}

/** Both scores, one above the other. */
export function ScoresCell({ row }: { row: AlumniRow | null }) {
  const { t } = useOpeningWords()
  if (!row) return null
  const { score, low, high } = row.rehireValue
  return (
    <Stack gap="none">
      <ReturnMeter row={row} />
      <RangeMeter label={t('openings.shortlist.value')} value={rounded(score)} low={low} high={high} />
    </Stack>
  )
}

type Gate = Person['gates']['handover'][number]

/** The gate that weighs most as a chip, the others in words below; one good word when all are open. */
export function GateCell({ gates }: { gates: readonly Gate[] }) {
  const { t } = useOpeningWords()
  const blocked = gates.filter(gate => gate.state === 'blocked')
  const warnings = gates.filter(gate => gate.state === 'warning')
  const [first, ...rest] = [...blocked, ...warnings]
  if (!first) return <StatusChip status="good">{t('openings.gates.open')}</StatusChip>
  const status = first.state === 'blocked' ? 'bad' : 'warn'
  return (
    <TwoLines
      first={<StatusChip status={status}>{gateWords(first.reason, t)}</StatusChip>}
      second={rest.map(gate => gateWords(gate.reason, t)).join(t('openings.dot'))}
    />
  )
}
