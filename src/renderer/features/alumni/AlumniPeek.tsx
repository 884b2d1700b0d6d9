import { keepPreviousData } from '@tanstack/react-query'
import { wordsOf, type Reason } from '@domain/reason'
import { useRoute, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { channelIcons } from '@renderer/lib/channelIcons'
import { useToday } from '@renderer/lib/useToday'
import {
  Button,
  DefinitionList,
  FactorList,
  formatDate,
  IconListCheck,
  IconMail,
  IconUser,
  IntentChip,
  Peek,
  RangeMeter,
  Row,
  Section,
  StatusChip,
  Text,
  TouchpointRail,
  type Factor
} from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { usePeekEdits } from './usePeekEdits'
import { agoWords, nameWords, readingOf, shortDay } from './rowWords'

/** Reasons and touchpoints that fit beside a list. */
const MOST_TOUCHES = 3
const MOST_UNKNOWN = 2

/** The person in hand, beside the list. The one before stays until this one has been read. */
export function AlumniPeek({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { data: person } = useRoute('person.get', { personId }, { placeholderData: keepPreviousData })
  const touches = useRoute('touchpoint.list', { personId, limit: MOST_TOUCHES }, { placeholderData: keepPreviousData })
  if (!person) return null
  return <LoadedPeek person={person} touches={touches.data?.items ?? []} onClose={onClose} />
}

type Touches = NonNullable<ReturnType<typeof useRoute<'touchpoint.list'>>['data']>['items']

function LoadedPeek({ person, touches, onClose }: { person: Person; touches: Touches; onClose: () => void }) {
  const { t, language } = useText()
  const actions = useAppActions()
  const today = useToday()
  const { text, lang } = nameWords(person.name, language)
  const exitOn = person.now?.exitOn
  const left = exitOn ? t('alumni.peek.left', { ago: agoWords(exitOn, today, t) }) : ''
  const dot = language === 'ja' ? '・' : ' · '
  const score = person.returnLikelihood
  return (
    <Peek
      name={person.name}
      title={text}
      titleLang={lang}
      line={[readingOf(person.name, language), left].filter(Boolean).join(dot)}
      onClose={onClose}
      actions={
        <>
          {person.now?.mayContact ? (
            <Button
              variant="filled"
              leftSection={<IconMail aria-hidden />}
              onClick={() => actions.tellAboutOpening({ personId: person.id })}
            >
              {t('alumni.peek.tell')}
            </Button>
          ) : (
            <Button
              variant="filled"
              leftSection={<IconUser aria-hidden />}
              onClick={() => actions.openPerson(person.id)}
            >
              {t('alumni.peek.open')}
            </Button>
          )}
          <Button leftSection={<IconListCheck aria-hidden />} onClick={() => actions.addToShortlist([person.id])}>
            {t('alumni.peek.shortlist')}
          </Button>
        </>
      }
    >
      <Facts person={person} />
      <Section
        title={t('alumni.peek.likelihood')}
        end={
          score && (
            <RangeMeter
              size="large"
              label={t('alumni.peek.likelihood')}
              value={score.score === null ? null : Math.round(score.score)}
              low={score.low}
              high={score.high}
            />
          )
        }
      >
        <Reasons person={person} />
      </Section>
      <Section title={t('alumni.peek.touchpoints')}>
        {touches.length === 0 ? (
          <Text tone="muted">{t('alumni.peek.noTouchpoints')}</Text>
        ) : (
          <TouchpointRail
            items={touches.map(touch => ({
              id: touch.id,
              channel: t(`vocabulary.channel.${touch.channel}`),
              text: touch.body || t(`vocabulary.topic.${touch.topic}`),
              date: shortDay(touch.localDate, today, language, t('alumni.today')),
              icon: channelIcons[touch.channel],
              intent: touch.intent
            }))}
          />
        )}
      </Section>
    </Peek>
  )
}

function Facts({ person }: { person: Person }) {
  const { t, language } = useText()
  const today = useToday()
  const dot = language === 'ja' ? '・' : ' · '
  const position = person.positions.find(({ endOn }) => endOn === null) ?? person.positions[0]
  const edits = usePeekEdits(person)
  const intent = person.intents[0]
  const { preference } = person
  const wishes = [
    ...(preference.channels ?? []).map(channel => t(`vocabulary.channel.${channel}`)),
    ...(preference.note ? [preference.note] : [])
  ]
  return (
    <DefinitionList
      items={[
        {
          label: t('alumni.peek.now'),
          value: position ? [position.employer, position.title].filter(Boolean).join(dot) : t('ui.meter.unknown')
        },
        {
          label: t('alumni.peek.intent'),
          value:
            person.now && intent ? (
              <Row gap="xs" isWrapping>
                <IntentChip intent={person.now.intent} />
                <Text size="caption" tone={person.now.isIntentStale ? 'warn' : 'soft'}>
                  {t('alumni.peek.saidOn', {
                    source: t(`vocabulary.source.${intent.source}`),
                    date: shortDay(intent.effectiveOn, today, language, t('alumni.today'))
                  })}
                </Text>
              </Row>
            ) : (
              <Text tone="muted">{t('alumni.peek.intentUnknown')}</Text>
            )
        },
        ...edits,
        { label: t('alumni.peek.knows'), value: tieWords(person) },
        {
          label: t('alumni.peek.prefers'),
          value: preference.doNotContact ? (
            <StatusChip status="bad">{t('alumni.peek.doNotContact')}</StatusChip>
          ) : wishes.length > 0 ? (
            wishes.join(language === 'ja' ? '・' : ', ')
          ) : (
            <Text tone="muted">{t('alumni.peek.anyway')}</Text>
          )
        }
      ]}
    />
  )

  function tieWords({ ties }: Person) {
    const [first] = ties
    if (!first) return <Text tone="muted">{t('alumni.peek.nobody')}</Text>
    const name = t('alumni.peek.tie', { name: first.displayName, kind: t(`vocabulary.tieKind.${first.kind}`) })
    return ties.length === 1 ? name : t('alumni.peek.others', { names: name, count: ties.length - 1 })
  }
}

/** What makes the score, the weightiest first, and what would tell most if it were known. */
function Reasons({ person: { returnLikelihood: score } }: { person: Person }) {
  const { t, language } = useText()
  if (!score || score.score === null) return <Text tone="muted">{t('alumni.peek.noReasons')}</Text>
  const words = (reason: Reason): string => wordsOf(reason, t, date => formatDate(date, language))
  const parts = [
    ...score.contributions.map(part => ({ ...part, id: part.factor })),
    ...score.modifiers.map(part => ({ ...part, id: part.modifier }))
  ]
  const known = parts.filter(part => part.isKnown && part.shown !== null && part.shown !== 0)
  const unknown = parts.filter(part => !part.isKnown).sort((one, other) => other.swing - one.swing)
  const factors: Factor[] = [
    ...known
      .sort((one, other) => Math.abs(other.shown ?? 0) - Math.abs(one.shown ?? 0))
      .map(part => ({ id: part.id, label: words(part.reason), points: part.shown })),
    ...unknown
      .slice(0, MOST_UNKNOWN)
      .map(part => ({ id: part.id, label: words(part.reason), points: null, spread: Math.round(part.swing) }))
  ]
  return <FactorList factors={factors} />
}
