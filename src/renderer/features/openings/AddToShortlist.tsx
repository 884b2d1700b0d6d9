import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { foldKey } from '@domain/names'
import { useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  Grow,
  IconListCheck,
  isComposing,
  QuickDialog,
  QuickRow,
  Select,
  SimpleTable,
  Text,
  TextInput
} from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { Id } from '@shared/types/time'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { useOpeningWords } from './openingWords'
import { GateCell, NameCell } from './PersonCells'

type Props = { personIds: readonly Id[]; onClose: () => void }
type Candidate = RouteOutput<'shortlist.preview'>['items'][number]
/** `newTitle`: the title of an opening typed in on the way; null while one there is is chosen. */
type Draft = { openingId: Id | null; newTitle: string | null; rationales: Record<Id, string> }

/** The value of the choice that stands for an opening not there yet. */
const NEW = 'new'

/** Puts people on a shortlist: of an opening there is, or of one typed in on the way. Each with its why. */
export function AddToShortlist({ personIds, onClose }: Props) {
  const { t, name, language } = useOpeningWords()
  const { openOpening } = useAppActions()
  const change = useChange()
  const form = useKeptDraft<Draft>(`shortlist ${personIds.toSorted().join()}`, {
    openingId: null,
    newTitle: null,
    rationales: {}
  })
  const { draft, edit } = form
  const { data: list } = useRoute('opening.list', {})
  const openings = (list?.items ?? []).filter(item => item.status === 'open' || item.status === 'on_hold')
  const isNew = draft.newTitle !== null || openings.length === 0
  const chosenId = isNew ? null : (draft.openingId ?? openings[0]?.id ?? null)
  const { data: preview } = useRoute(
    'shortlist.preview',
    { personIds: [...personIds], language, ...(chosenId ? { openingId: chosenId } : {}) },
    // Another opening must not take the dialog away for a moment, and the focus with it.
    { placeholderData: keepPreviousData }
  )
  const [isBusy, setIsBusy] = useState(false)
  /** Something else than the chosen opening is being typed: nobody is added to the one that stood there before. */
  const [isTypingTitle, setIsTypingTitle] = useState(false)
  if (!list || !preview) return null

  const title = isNew ? (draft.newTitle ?? '').trim() : (openings.find(item => item.id === chosenId)?.title ?? '')
  const wanted = preview.items.filter(item => !item.isPresent)
  const [first] = preview.items
  const left = personIds.length - preview.items.length

  async function save(): Promise<void> {
    setIsBusy(true)
    const done = await change(
      'shortlist.add',
      {
        ...(chosenId ? { openingId: chosenId } : { newOpening: { title } }),
        people: { ids: wanted.map(item => item.personId) },
        rationales: draft.rationales
      },
      wanted.length === 1 && wanted[0]
        ? t('openings.toShortlist.savedOne', { name: name(wanted[0].name), title })
        : t('openings.toShortlist.savedMany', { count: wanted.length, title })
    )
    setIsBusy(false)
    if (!done) return
    form.forget()
    onClose()
    if (!chosenId) openOpening(done.openingId)
  }

  return (
    <QuickDialog
      isOpen
      onClose={onClose}
      icon={IconListCheck}
      title={
        first && personIds.length === 1
          ? t('openings.toShortlist.titleOne', { name: name(first.name) })
          : t('openings.toShortlist.titleMany', { count: personIds.length })
      }
      hints={[{ keys: ['Esc'], label: t('openings.tell.keys.draft') }]}
      submitLabel={t('openings.toShortlist.save')}
      onSubmit={() => void save()}
      isSubmitDisabled={title === '' || wanted.length === 0 || isTypingTitle}
      isBusy={isBusy}
    >
      <QuickRow label={t('openings.toShortlist.opening')}>
        <Grow>
          <OpeningSelect
            openings={openings}
            openingId={chosenId}
            onTyping={setIsTypingTitle}
            onChange={(openingId, newTitle) => edit({ openingId, newTitle })}
          />
        </Grow>
      </QuickRow>
      {isNew && (
        <QuickRow label={t('openings.form.title')}>
          <TextInput
            aria-label={t('openings.form.title')}
            autoFocus
            value={draft.newTitle ?? ''}
            onChange={event => edit({ newTitle: event.currentTarget.value })}
          />
        </QuickRow>
      )}
      <People
        items={preview.items}
        rationales={draft.rationales}
        onRationale={(personId, text) => edit({ rationales: { ...draft.rationales, [personId]: text } })}
      />
      {preview.items.length > 0 && wanted.length === 0 && <Text tone="soft">{t('openings.toShortlist.nothing')}</Text>}
      {left > 0 && <Text tone="soft">{t('openings.toShortlist.notAlumni', { count: left })}</Text>}
    </QuickDialog>
  )
}

type SelectProps = {
  openings: readonly { id: Id; title: string }[]
  /** null: a new one. */
  openingId: Id | null
  /** Whether what stands in the field is something else than what is chosen. */
  onTyping: (isTyping: boolean) => void
  onChange: (openingId: Id | null, newTitle: string | null) => void
}

/** An opening that is to be filled, or a new one; what was looked for in vain becomes its title. */
function OpeningSelect({ openings, openingId, onTyping, onChange }: SelectProps) {
  const { t } = useOpeningWords()
  const [search, setSearch] = useState('')
  const create = t('openings.toShortlist.create')
  const isFound = [create, ...openings.map(opening => opening.title)].some(title =>
    foldKey(title).includes(foldKey(search))
  )
  const chosenLabel = openings.find(opening => opening.id === openingId)?.title ?? create
  const isTitle = search !== create && openings.every(opening => opening.title !== search)
  return (
    <Select
      aria-label={t('openings.toShortlist.choose')}
      searchable
      data-autofocus
      data={[...openings.map(opening => ({ value: opening.id, label: opening.title })), { value: NEW, label: create }]}
      filter={({ options, search: words }) =>
        options.filter(
          option => 'value' in option && (option.value === NEW || foldKey(option.label).includes(foldKey(words)))
        )
      }
      onSearchChange={text => {
        setSearch(text)
        onTyping(text.trim() !== '' && text !== chosenLabel && text !== create)
      }}
      onKeyDown={event => {
        if (event.key !== 'Enter' || isComposing(event.nativeEvent) || isFound || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        onTyping(false)
        onChange(null, search.trim())
      }}
      value={openingId ?? NEW}
      onChange={value => {
        onTyping(false)
        if (value === NEW) onChange(null, isTitle ? search.trim() : '')
        else onChange(value, null)
      }}
    />
  )
}

type PeopleProps = {
  items: readonly Candidate[]
  rationales: Readonly<Record<Id, string>>
  onRationale: (personId: Id, text: string) => void
}

function People({ items, rationales, onRationale }: PeopleProps) {
  const { t, name } = useOpeningWords()
  if (items.length === 0) return null
  return (
    <SimpleTable
      caption={t('openings.toShortlist.people')}
      rows={[...items]}
      getRowId={item => item.personId}
      columns={[
        {
          id: 'person',
          label: t('openings.shortlist.columns.person'),
          share: 34,
          render: item => <NameCell name={item.name} />
        },
        {
          id: 'gate',
          label: t('openings.shortlist.columns.gate'),
          share: 30,
          render: item => <GateCell gates={item.gates} />
        },
        {
          id: 'why',
          label: t('openings.shortlist.columns.why'),
          render: item =>
            item.isPresent ? (
              <Text tone="soft">{t('openings.toShortlist.present')}</Text>
            ) : (
              <TextInput
                size="xs"
                aria-label={t('openings.toShortlist.why', { name: name(item.name) })}
                placeholder={t('openings.toShortlist.whyPlaceholder')}
                value={rationales[item.personId] ?? ''}
                onChange={event => onRationale(item.personId, event.currentTarget.value)}
              />
            )
        }
      ]}
    />
  )
}
