import type { ReactNode } from 'react'
import { displayName } from '@domain/names'
import { wordsOf, type Reason } from '@domain/reason'
import { useText } from '@renderer/client'
import { channelIcons } from '@renderer/lib/channelIcons'
import {
  Button,
  Callout,
  Chip,
  ChipChoice,
  formatDate,
  IconDots,
  NumberLink,
  QuickRow,
  SegmentedChoice,
  Select,
  Stack,
  Text,
  Textarea
} from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { LocalDate } from '@shared/types/time'
import { DEPTHS, DIRECTIONS, TOPICS, TOUCH_INTENTS } from '@shared/types/vocabulary'
import type { KeptLog } from './draft'
import { FIRST_CHANNELS, MORE_CHANNELS, moreChannel, SENTIMENTS, type LogPerson, type LogState } from './logState'
import { SettleRow, StatedRow, StepRow } from './NextRows'
import { PersonSearch } from './PersonSearch'

type Prepared = RouteOutput<'touchpoint.prepare'>

export type LogRowsProps = {
  state: LogState
  edit: (change: Partial<Omit<LogState, 'set' | 'people'>>) => void
  /** For each person in order; null while it is on its way. */
  prepared: (Prepared | null)[]
  today: LocalDate
  isNew: boolean
  isAdding: boolean
  onPerson: (person: LogPerson) => void
  /** The draft that this goes on with. */
  restored: KeptLog | null
  onDiscard: () => void
  /** A draft for somebody else that waits. */
  other: KeptLog | null
  onOther: (other: KeptLog) => void
  problem: ReactNode
}

const SIGNS: Record<
  (typeof SENTIMENTS)[number],
  { sign: string; word: 'minus2' | 'minus1' | 'zero' | 'plus1' | 'plus2' }
> = {
  '-2': { sign: '−−', word: 'minus2' },
  '-1': { sign: '−', word: 'minus1' },
  '0': { sign: '0', word: 'zero' },
  '1': { sign: '＋', word: 'plus1' },
  '2': { sign: '＋＋', word: 'plus2' }
}

/** The rows of the quick log, in the order in which Tab walks them (logKeys.ts). */
export function LogRows(props: LogRowsProps) {
  const { state, edit, prepared, isNew } = props
  const { t } = useText()
  const known = prepared.filter(one => one !== null)
  return (
    <Stack gap="sm">
      <Notices {...props} />
      {props.isAdding && (
        <QuickRow label={t('touchpoints.who')}>
          <PersonSearch chosen={state.people.map(person => person.id)} onChoose={props.onPerson} />
        </QuickRow>
      )}
      <QuickRow label={t('touchpoints.channel')}>
        <ChannelChoice {...props} />
        <SegmentedChoice
          label={t('touchpoints.direction')}
          size="small"
          value={state.direction}
          onChange={direction => edit({ direction })}
          options={DIRECTIONS.map(value => ({ value, label: t(`vocabulary.direction.${value}`) }))}
        />
      </QuickRow>
      <IntentRow {...props} known={known} />
      <TopicRow {...props} known={known} />
      <QuickRow label={t('touchpoints.body')} isTop>
        <Textarea
          aria-label={t('touchpoints.body')}
          autosize
          minRows={2}
          maxRows={9}
          value={state.body}
          onChange={event => edit({ body: event.currentTarget.value })}
        />
      </QuickRow>
      <QuickRow label={t('touchpoints.sentiment')}>
        <SegmentedChoice
          label={t('touchpoints.sentiment')}
          value={state.sentiment}
          onChange={sentiment => edit({ sentiment })}
          options={SENTIMENTS.map(value => ({
            value,
            label: SIGNS[value].sign,
            spoken: t(`vocabulary.sentiment.${SIGNS[value].word}`)
          }))}
        />
        <Chip onClick={() => edit({ depth: DEPTHS[(DEPTHS.indexOf(state.depth) + 1) % DEPTHS.length] ?? 'personal' })}>
          {t('touchpoints.depth', { depth: t(`vocabulary.depth.${state.depth}`) })}
        </Chip>
      </QuickRow>
      {isNew && <StatedRow {...props} known={known} />}
      {isNew && <StepRow {...props} />}
      {isNew && <SettleRow {...props} known={known} />}
      {props.problem && <div role="alert">{props.problem}</div>}
    </Stack>
  )
}

/** The usual channels side by side; the last place is for the rarer ones. */
function ChannelChoice({ state, edit, isAdding }: LogRowsProps) {
  const { t } = useText()
  const rare = MORE_CHANNELS.find(channel => channel === state.channel)
  return (
    <SegmentedChoice
      label={t('touchpoints.channel')}
      isFocusedFirst={!isAdding}
      value={rare ? 'more' : state.channel}
      onChange={value => edit({ channel: value === 'more' ? moreChannel(state.channel) : value })}
      options={[
        ...FIRST_CHANNELS.map(value => ({
          value,
          label: t(`vocabulary.channel.${value}`),
          icon: channelIcons[value],
          isIconOnly: true
        })),
        {
          value: 'more' as const,
          label: rare ? t(`vocabulary.channel.${rare}`) : t('touchpoints.moreChannels'),
          icon: rare ? channelIcons[rare] : IconDots,
          isIconOnly: true
        }
      ]}
    />
  )
}

export type RowProps = LogRowsProps & { known: Prepared[] }

/** Whom one should not write to, and a draft that waits. */
function Notices({ state, prepared, restored, onDiscard, other, onOther }: LogRowsProps) {
  const { t, language } = useText()
  const say = useReason()
  const warned = state.people.flatMap((person, index) => {
    const reason = prepared[index]?.contactWarning
    return reason ? [{ id: person.id, name: displayName(person.name, language), words: say(reason) }] : []
  })
  return (
    <>
      {restored && (
        <Text size="caption" tone="soft">
          {t('touchpoints.draft.restored', { time: timeOf(restored.at, language) })}{' '}
          <NumberLink onOpen={onDiscard}>{t('touchpoints.draft.discard')}</NumberLink>
        </Text>
      )}
      {other && (
        <Callout
          action={
            <Button size="xs" onClick={() => onOther(other)}>
              {t('touchpoints.draft.open')}
            </Button>
          }
        >
          {t('touchpoints.draft.other', {
            people: other.state.people.map(person => displayName(person.name, language))
          })}
        </Callout>
      )}
      {warned.map(({ id, name, words }) => (
        <Callout key={id} tone="bad">
          {t('touchpoints.contactWarning', { name, reason: words })}
        </Callout>
      ))}
    </>
  )
}

function timeOf(at: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    ...(isToday ? {} : { month: 'short', day: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit'
  }).format(at)
}

function useReason(): (reason: Reason) => string {
  const { t, language } = useText()
  return reason => wordsOf(reason, t, date => formatDate(date, language))
}

function IntentRow({ state, edit, known, isNew }: RowProps) {
  const { t } = useText()
  const say = useReason()
  const warning = known.map(one => one.askWarning).find(reason => reason !== null)
  const recent = known.length === 1 && known[0] ? known[0].recent : null
  const count = recent ? recent.give + recent.listen + recent.ask : 0
  return (
    <QuickRow label={t('touchpoints.intent')}>
      <SegmentedChoice
        label={t('touchpoints.intent')}
        value={state.intent}
        onChange={intent => edit({ intent })}
        options={TOUCH_INTENTS.map(value => ({ value, label: t(`vocabulary.touchIntent.${value}`) }))}
      />
      {state.intent === 'ask' && warning && isNew ? (
        <Text size="caption" tone="warn">
          {say(warning)}
        </Text>
      ) : (
        recent &&
        count > 0 && (
          <Text size="caption" tone="soft">
            {t('touchpoints.recent', { count, ...recent })}
          </Text>
        )
      )}
    </QuickRow>
  )
}

function TopicRow({ state, edit, known }: RowProps) {
  const { t } = useText()
  const openings = known[0]?.openings ?? []
  return (
    <QuickRow label={t('touchpoints.topic')} isTop={state.topic === 'opening'}>
      <ChipChoice
        label={t('touchpoints.topic')}
        value={state.topic}
        onChange={topic => {
          if (!topic) return
          const [only, ...more] = openings
          edit({ topic, ...(topic === 'opening' && only && more.length === 0 ? { openingId: only.id } : {}) })
        }}
        options={TOPICS.map(value => ({ value, label: t(`vocabulary.topic.${value}`) }))}
      />
      {state.topic === 'opening' && openings.length > 0 && (
        <Select
          aria-label={t('touchpoints.opening')}
          placeholder={t('touchpoints.openingExample')}
          searchable
          clearable
          data={openings.map(opening => ({ value: opening.id, label: opening.title }))}
          value={state.openingId}
          onChange={openingId => edit({ openingId })}
        />
      )}
    </QuickRow>
  )
}
