import { useMemo, useRef, useState } from 'react'
import { foldKey } from '@domain/names'
import { describeError, useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useShortcutGroup } from '@renderer/lib/shortcuts'
import { useChange } from '@renderer/lib/useChange'
import {
  Button,
  EmptyState,
  ErrorState,
  IconBriefcase,
  IconPlus,
  IconSearch,
  KeyHints,
  Page,
  PageBody,
  PageHeader,
  Skeleton,
  SplitView,
  Tabs,
  TextInput,
  TwoLineTable,
  useHotkeys,
  type SortEntry
} from '@renderer/ui'
import type { OpeningLine } from '@shared/contract/openings'
import { OPENING_STATUSES, type OpeningStatus } from '@shared/types/vocabulary'
import { OpeningForm } from './OpeningForm'
import { sortOpenings, useOpeningColumns } from './openingColumns'
import { useOpeningWords } from './openingWords'

/** Which openings are seen, kept while the window is open. */
let lastView: OpeningStatus | 'all' = 'open'

/** What there is to fill, who has heard of it, who is proposed. */
export function OpeningsScreen() {
  const { t } = useOpeningWords()
  const { data, error } = useRoute('opening.list', {})
  const [view, setView] = useState(lastView)
  const [query, setQuery] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  useHotkeys([
    { keys: 'n', run: () => setIsAdding(true) },
    { keys: '/', run: () => search.current?.focus() }
  ])
  useKeys()

  function show(next: string): void {
    lastView = next as OpeningStatus | 'all'
    setView(lastView)
  }

  if (error) {
    const words = describeError(error, t)
    return (
      <Page>
        <ErrorState place="page" title={words.title} meaning={`${words.meaning} ${words.action}`} />
      </Page>
    )
  }
  if (!data) {
    return (
      <Page>
        <PageHeader title={t('openings.title')} />
        <PageBody>
          <Skeleton lines={5} />
        </PageBody>
      </Page>
    )
  }
  const all = OPENING_STATUSES.reduce((sum, status) => sum + data.counts[status], 0)
  const add = (
    <Button variant="filled" leftSection={<IconPlus aria-hidden />} onClick={() => setIsAdding(true)}>
      {t('openings.list.add')}
    </Button>
  )
  const found = data.items
    .filter(item => view === 'all' || item.status === view)
    .filter(item => foldKey(`${item.title} ${item.department} ${item.place} ${item.atsId}`).includes(foldKey(query)))
  return (
    <Page>
      <PageHeader
        title={t('openings.title')}
        subtitle={all > 0 ? t('openings.count', { count: all }) : undefined}
        actions={
          <>
            {all > 0 && (
              <TextInput
                ref={search}
                aria-label={t('openings.list.search')}
                placeholder={t('openings.list.search')}
                leftSection={<IconSearch aria-hidden />}
                value={query}
                onChange={event => setQuery(event.currentTarget.value)}
                onKeyDown={event => event.key === 'Escape' && setQuery('')}
              />
            )}
            {all > 0 && add}
          </>
        }
      />
      {all > 0 && (
        <Tabs
          label={t('openings.list.views')}
          currentId={view}
          onChange={show}
          items={[
            ...OPENING_STATUSES.map(status => ({
              id: status,
              label: t(`vocabulary.openingStatus.${status}`),
              count: data.counts[status]
            })),
            { id: 'all', label: t('openings.list.all'), count: all }
          ]}
        />
      )}
      {all === 0 ? (
        <EmptyState place="page" icon={IconBriefcase} title={t('openings.list.empty.title')} actions={add}>
          {t('openings.list.empty.text')}
        </EmptyState>
      ) : (
        <OpeningsTable openings={found} short={data.short} hasStatus={view === 'all'} />
      )}
      {isAdding && <OpeningForm opening={null} onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

function useKeys(): void {
  const { t } = useOpeningWords()
  useShortcutGroup(
    useMemo(
      () => ({
        title: t('openings.title'),
        hints: [
          { keys: ['N'], label: t('openings.list.keys.add') },
          { keys: ['/'], label: t('openings.list.keys.search') },
          { keys: ['↵'], label: t('openings.list.keys.open') },
          { keys: ['E'], label: t('openings.list.keys.edit') },
          { keys: ['Del'], label: t('openings.list.keys.remove') }
        ]
      }),
      [t]
    )
  )
}

type TableProps = { openings: OpeningLine[]; short: number; hasStatus: boolean }

function OpeningsTable({ openings, short, hasStatus }: TableProps) {
  const words = useOpeningWords()
  const { t } = words
  const { openOpening, openShortcuts } = useAppActions()
  const change = useChange()
  const [sort, setSort] = useState<SortEntry[]>([])
  const [active, setActive] = useState(0)
  const [editing, setEditing] = useState<OpeningLine | null>(null)
  const columns = useOpeningColumns(short, hasStatus)
  const rows = useMemo(() => sortOpenings(openings, sort, words.language), [openings, sort, words.language])
  const activeIndex = Math.min(active, Math.max(0, rows.length - 1))
  return (
    <PageBody isFlush>
      <SplitView
        foot={
          <KeyHints
            hints={[
              { keys: ['↑', '↓', '↵'], label: t('openings.list.keys.open') },
              { keys: ['n'], label: t('openings.list.keys.add') },
              { keys: ['e'], label: t('openings.list.keys.edit') },
              { keys: ['/'], label: t('openings.list.keys.search') }
            ]}
            end={{ keys: ['?'], label: t('openings.list.keys.all'), onPress: openShortcuts }}
          />
        }
      >
        <TwoLineTable
          label={t('openings.title')}
          columns={columns}
          rowCount={rows.length}
          getRow={index => rows[index]}
          getRowId={row => row.id}
          getRowName={row => row.title}
          sort={sort}
          onSortChange={setSort}
          activeIndex={activeIndex}
          onActiveIndexChange={setActive}
          onOpen={row => openOpening(row.id)}
          onKey={(event, row) => {
            if (event.key === 'e') setEditing(row)
            else if (event.key === 'Delete') {
              void change('opening.delete', { id: row.id }, t('openings.one.removed', { title: row.title }))
            } else return
            event.preventDefault()
          }}
          empty={<EmptyState title={t('openings.list.none.title')}>{t('openings.list.none.text')}</EmptyState>}
        />
      </SplitView>
      {editing && <EditForm openingId={editing.id} onClose={() => setEditing(null)} />}
    </PageBody>
  )
}

/** The line of the list has not all of an opening: the form waits for the rest. */
function EditForm({ openingId, onClose }: { openingId: string; onClose: () => void }) {
  const { data } = useRoute('opening.get', { openingId })
  return data ? <OpeningForm opening={data.opening} onClose={onClose} /> : null
}
