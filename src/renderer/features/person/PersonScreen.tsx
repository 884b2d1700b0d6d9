import { useState } from 'react'
import { describeError, useRoute } from '@renderer/client'
import { useAppActions, type ListOrigin } from '@renderer/lib/appActions'
import { useShowsPerson } from '@renderer/lib/personInView'
import { useChange } from '@renderer/lib/useChange'
import { useToday } from '@renderer/lib/useToday'
import { Button, Card, Columns, ErrorState, LifeLine, Page, PageBody, Skeleton, Stack } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { Person } from '@shared/contract/person'
import type { Id } from '@shared/types/time'
import { PersonEditor } from './editors/PersonEditor'
import type { EditorTarget } from './editors/target'
import { lifeLineOf } from './model/lifeLine'
import { nameWords } from './model/personWords'
import { answerOf } from './model/question'
import { whatMatters } from './model/whatMatters'
import { PersonHistory } from './PersonHistory'
import {
  AboutCard,
  HiringCard,
  OutcomesCard,
  PositionsCard,
  StintsCard,
  TiesCard,
  UnreadableCard
} from './sections/Background'
import { PersonHead, useNeighbours } from './sections/Head'
import { MatterCard } from './sections/MatterCard'
import { NextStepsCard } from './sections/NextSteps'
import { isKnown, NotYetKnownCard } from './sections/NotYetKnown'
import { ScoreCard } from './sections/Scores'
import { ContactCard, RelationshipCard } from './sections/Side'
import type { SectionProps } from './sections/shared'
import { TouchpointsCard } from './sections/Touchpoints'
import { usePersonKeys } from './usePersonKeys'
import { usePersonWords } from './usePersonWords'

const NO_CHOICES: RouteOutput<'person.choices'> = { members: [], openings: [], customFields: [], tags: [] }

type Props = { personId: Id; origin: ListOrigin | null }

/** Everything about one person: what matters now first, then the life line, touchpoints and reasons. */
export function PersonScreen({ personId, origin }: Props) {
  const { t } = usePersonWords()
  const { goTo } = useAppActions()
  const { data: person, error } = useRoute('person.get', { personId })
  useShowsPerson(personId)
  if (error) {
    const words = describeError(error, t)
    return (
      <Page>
        <ErrorState
          place="page"
          title={words.title}
          meaning={`${words.meaning} ${words.action}`}
          actions={<Button onClick={() => goTo('alumni')}>{t('person.toList')}</Button>}
        />
      </Page>
    )
  }
  if (!person) {
    return (
      <Page>
        <PageBody>
          <Skeleton lines={5} />
        </PageBody>
      </Page>
    )
  }
  return <LoadedPerson person={person} origin={origin} />
}

function LoadedPerson({ person, origin }: { person: Person; origin: ListOrigin | null }) {
  const { t, language } = usePersonWords()
  const { goTo } = useAppActions()
  const change = useChange()
  const today = useToday()
  const neighbours = useNeighbours(person.id, origin)
  const { data: choices } = useRoute('person.choices', {})
  const [editor, setEditor] = useState<EditorTarget | null>(null)
  const [isHistoryOpen, setIsHistoryOpen] = useState(false)

  async function remove(): Promise<void> {
    const name = nameWords(person.name, language).text
    const done = await change('person.delete', { personId: person.id }, t('person.personRemoved', { name }))
    if (done) goTo('alumni')
  }

  usePersonKeys({ person, neighbours, onEdit: setEditor, onHistory: () => setIsHistoryOpen(true) })
  const props: SectionProps = { person, choices: choices ?? NO_CHOICES, today, onEdit: setEditor }
  return (
    <Page>
      <PersonHead
        person={person}
        origin={origin}
        neighbours={neighbours}
        isTellOffered={person.gates.contact.state !== 'blocked' && whatMatters(person, today).action?.kind !== 'tell'}
        onEdit={setEditor}
        onHistory={() => setIsHistoryOpen(true)}
        onRemove={() => void remove()}
      />
      <PageBody>
        <Stack gap="lg">
          <MatterCard person={person} today={today} onEdit={setEditor} />
          <Columns side={<Side {...props} />}>
            <Main {...props} />
          </Columns>
        </Stack>
      </PageBody>
      {editor && <PersonEditor person={person} target={editor} today={today} onClose={() => setEditor(null)} />}
      {isHistoryOpen && <PersonHistory person={person} onClose={() => setIsHistoryOpen(false)} />}
    </Page>
  )
}

function Main(props: SectionProps) {
  const { person, today, onEdit } = props
  const { t, language } = usePersonWords()
  const line = lifeLineOf(person, t, language, today)
  return (
    <>
      {line && (
        <Card title={t('person.lifeLine.title')}>
          <LifeLine label={t('person.lifeLine.title')} today={today} {...line} />
        </Card>
      )}
      {isKnown(person, 'step') && <NextStepsCard {...props} />}
      <TouchpointsCard {...props} />
      {(person.shortlists.length > 0 || person.handovers.length > 0) && <HiringCard {...props} />}
      {isKnown(person, 'stint') && <StintsCard {...props} />}
      {isKnown(person, 'position') && <PositionsCard {...props} />}
      {isKnown(person, 'tie') && <TiesCard {...props} />}
      {isKnown(person, 'outcome') && <OutcomesCard {...props} />}
      {isKnown(person, 'about') && <AboutCard {...props} />}
      {person.unreadable.length > 0 && <UnreadableCard {...props} />}
      <NotYetKnownCard person={person} onEdit={onEdit} />
    </>
  )
}

function Side(props: SectionProps) {
  const { person, onEdit } = props
  const { logTouchpoint } = useAppActions()
  const { returnLikelihood, rehireValue } = person
  const scores = [returnLikelihood, rehireValue].filter(score => score !== null)
  const fullPoints = Math.max(1, ...scores.flatMap(score => score.contributions.map(one => one.shown ?? 0)))

  function answer(about: string): void {
    const target = answerOf(about)
    if (target === 'log') logTouchpoint({ personId: person.id })
    else onEdit(target)
  }

  return (
    <>
      {returnLikelihood && <ScoreCard explanation={returnLikelihood} fullPoints={fullPoints} onAnswer={answer} />}
      {rehireValue && <ScoreCard explanation={rehireValue} fullPoints={fullPoints} isFolded onAnswer={answer} />}
      <RelationshipCard {...props} />
      <ContactCard {...props} />
    </>
  )
}
