import { useState } from 'react'
import { describeError, useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, EmptyState, ErrorState, IconUsers, Page, PageBody, Skeleton, Tabs } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { Id } from '@shared/types/time'
import { AboutOpening } from './AboutOpening'
import { AddPeople } from './AddPeople'
import { HandoverPanel } from './HandoverPanel'
import { HeardTable } from './HeardTable'
import { OpeningForm } from './OpeningForm'
import { OpeningHead } from './OpeningHead'
import type { OpeningPart } from './openingParts'
import { useOpeningWords } from './openingWords'
import { ShortlistTable } from './ShortlistTable'
import { useOpeningKeys } from './useOpeningKeys'

export type OpeningView = RouteOutput<'opening.get'>

type Props = {
  openingId: Id
  /** The part that the address names. */
  part: OpeningPart
  onPartChange: (part: OpeningPart) => void
}

/** One opening: its shortlist, who has heard of it, and the hand-over to the ATS. */
export function OpeningScreen({ openingId, part, onPartChange }: Props) {
  const { t, language } = useOpeningWords()
  const { goTo } = useAppActions()
  const { data, error } = useRoute('opening.get', { openingId, language })
  if (error) {
    const words = describeError(error, t)
    return (
      <Page>
        <ErrorState
          place="page"
          title={words.title}
          meaning={`${words.meaning} ${words.action}`}
          actions={<Button onClick={() => goTo('openings')}>{t('openings.one.gone.action')}</Button>}
        />
      </Page>
    )
  }
  if (!data) {
    return (
      <Page>
        <PageBody>
          <Skeleton lines={5} />
        </PageBody>
      </Page>
    )
  }
  return <LoadedOpening key={openingId} view={data} part={part} onPartChange={onPartChange} />
}

type LoadedProps = { view: OpeningView; part: OpeningPart; onPartChange: (part: OpeningPart) => void }

function LoadedOpening({ view, part, onPartChange }: LoadedProps) {
  const { t } = useOpeningWords()
  const { opening, shortlist, heard } = view
  const [isEditing, setIsEditing] = useState(false)
  const [isAdding, setIsAdding] = useState(false)
  /** The people whom a hand-over is for; null = everybody who is still proposed. */
  const [chosen, setChosen] = useState<Id[] | null>(null)
  const neighbours = useOpeningKeys({
    opening,
    onPartChange,
    onEdit: () => setIsEditing(true),
    onAdd: () => setIsAdding(true)
  })

  function handOver(entryIds: Id[] | null): void {
    setChosen(entryIds)
    onPartChange('handover')
  }

  return (
    <Page>
      <OpeningHead
        view={view}
        part={part}
        neighbours={neighbours}
        onEdit={() => setIsEditing(true)}
        onAdd={() => setIsAdding(true)}
        onHandOver={() => handOver(null)}
      />
      <Tabs
        label={t('openings.one.parts.label')}
        currentId={part}
        onChange={next => onPartChange(next as OpeningPart)}
        items={[
          { id: 'shortlist', label: t('openings.one.parts.shortlist'), count: shortlist.length },
          { id: 'notTold', label: t('openings.one.parts.notTold'), count: heard.notTold },
          { id: 'told', label: t('openings.one.parts.told'), count: heard.told },
          { id: 'handover', label: t('openings.one.parts.handover') },
          { id: 'about', label: t('openings.one.parts.about') }
        ]}
      />
      {part === 'shortlist' &&
        (shortlist.length > 0 ? (
          <ShortlistTable opening={opening} entries={shortlist} onHandOver={handOver} />
        ) : (
          <EmptyState
            place="page"
            icon={IconUsers}
            title={t('openings.shortlist.empty.title')}
            actions={<Button onClick={() => setIsAdding(true)}>{t('openings.one.addPeople')}</Button>}
          >
            {t('openings.shortlist.empty.text')}
          </EmptyState>
        ))}
      {(part === 'told' || part === 'notTold') && (
        <HeardTable key={part} opening={opening} heard={heard} isTold={part === 'told'} />
      )}
      {part === 'handover' && (
        <HandoverPanel
          view={view}
          chosen={chosen}
          onChooseAll={() => setChosen(null)}
          onShowShortlist={() => onPartChange('shortlist')}
        />
      )}
      {part === 'about' && <AboutOpening opening={opening} />}
      {isEditing && <OpeningForm opening={opening} onClose={() => setIsEditing(false)} />}
      <AddPeople
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
        onAdded={() => setIsAdding(true)}
        opening={opening}
        present={new Set(shortlist.map(entry => entry.personId))}
      />
    </Page>
  )
}
