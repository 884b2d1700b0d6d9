import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useRoute, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useShowsPerson } from '@renderer/lib/personInView'
import { useToday } from '@renderer/lib/useToday'
import {
  Button,
  FilterSentence,
  IconFileImport,
  IconPlus,
  KeyHints,
  noSelection,
  allSelected,
  Page,
  PageBody,
  PageHeader,
  SearchField,
  selectedCount,
  Skeleton,
  SplitView,
  TwoLineTable,
  useHotkeys,
  type RowSelection
} from '@renderer/ui'
import type { AlumniRow, People, Selection } from '@shared/contract/alumni'
import { emptyFilter } from '@shared/fields/filter'
import { AlumniPeek } from './AlumniPeek'
import { BulkActions } from './BulkActions'
import { extraColumns, listColumns } from './columns'
import { EmptyList } from './EmptyList'
import { ExportMenu } from './ExportMenu'
import { rowAt } from './listing'
import { ColumnMenu, SortMenu } from './ListMenus'
import { listState, searchOf, type AlumniSearch, type ListState } from './listState'
import { useListHints } from './useListHints'
import { nameWords } from './rowWords'
import { useChoices } from './useFields'
import { useFilter } from './useFilter'
import { ListError } from './ListError'
import { useFirstRows } from './useFirstRows'
import { useListing } from './useListing'
import { usePlaceInList } from './placeInList'
import { usePeekOpen, useWidths } from './screenMemory'
import { useViews, ViewTabs } from './ViewTabs'

export type AlumniScreenProps = {
  search: AlumniSearch
  onSearchChange: (search: AlumniSearch) => void
}

/** The people who left: any number of them, filtered, sorted, selected, and one in hand beside the list. */
export function AlumniScreen({ search, onSearchChange }: AlumniScreenProps) {
  const { views, isLoaded } = useViews()
  const view = views.find(({ id }) => id === search.view)
  // A view that is still to be read would show everybody for a moment.
  if (search.view !== undefined && !isLoaded) return null
  return (
    <AlumniList
      views={views}
      search={search}
      state={listState(search, view?.state)}
      onStateChange={state => onSearchChange(searchOf(state, view?.state, search))}
      onSearchChange={onSearchChange}
    />
  )
}

type AlumniListProps = {
  views: ReturnType<typeof useViews>['views']
  search: AlumniSearch
  state: ListState
  onStateChange: (state: ListState) => void
  onSearchChange: (search: AlumniSearch) => void
}

function AlumniList({ views, search, state, onStateChange, onSearchChange }: AlumniListProps) {
  const { t, language } = useText()
  const app = useAppActions()
  const today = useToday()
  const { fields, members } = useChoices()
  const { filter, query, sort, columns } = state
  const [isPeekOpen, setIsPeekOpen] = usePeekOpen()
  const [widths, setWidths] = useWidths()
  const selection: Selection = {
    filter: filter.items.length > 0 ? filter : undefined,
    query: query.trim() || undefined
  }
  const selectionKey = JSON.stringify(selection)
  const [chosen, setChosen] = useState<{ key: string; rows: RowSelection }>({ key: selectionKey, rows: noSelection })
  // Another list: what was selected is not in sight any more.
  const rows = chosen.key === selectionKey ? chosen.rows : noSelection
  const select = (next: RowSelection): void => setChosen({ key: selectionKey, rows: next })

  const question = { ...selection, sort, language, columns: extraColumns(columns) }
  const [activeIndex, setActiveIndex] = usePlaceInList(JSON.stringify([selection, sort, language]))
  const { view, error, want, retry } = useListing(question, activeIndex)
  const everybody = useRoute('alumni.count', {}).data?.count
  const place = `${search.view ?? ''} ${search.label ?? ''}`
  const { sentence, reset } = useFilter(place, filter, next => onStateChange({ ...state, filter: next }))
  const hints = useListHints()

  const searchInput = useRef<HTMLInputElement>(null)
  const bulkBar = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const count = view?.count ?? 0
  const index = Math.min(activeIndex, Math.max(0, count - 1))
  const active = view && rowAt(view, index)
  const selected = selectedCount(rows, count)
  const people: People | null =
    selected === 0 ? null : rows.kind === 'some' ? { ids: [...rows.ids] } : { selection, except: [...rows.ids] }
  const isNarrowed = filter.items.length > 0 || query.trim() !== ''
  const label = search.label ?? views.find(({ id }) => id === search.view)?.name ?? t('alumni.views.all')

  useShowsPerson(active?.personId ?? null)
  useFirstRows(view !== null, list)
  useHotkeys([
    { keys: '/', run: () => searchInput.current?.focus() },
    { keys: 'mod+a', run: () => count > 0 && select(allSelected) },
    { keys: 'escape', run: () => select(noSelection) }
  ])

  const tableColumns = useMemo(
    () =>
      listColumns(columns, fields, {
        t,
        language,
        today,
        formatDate: date => date,
        memberName: id => members.find(member => member.id === id)?.name ?? ''
      }),
    // `t` follows the language; columns are the same as long as their keys are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [columns.join(), fields, members, language, today]
  )
  const getRow = useMemo(() => (at: number) => (view ? rowAt(view, at) : undefined), [view])

  function openSearch(next: AlumniSearch): void {
    reset()
    onSearchChange(next)
  }

  function focusRow(): void {
    list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()
  }

  function open({ personId }: AlumniRow): void {
    app.openPerson(personId, { label, selection, sort })
  }

  function edit(row: AlumniRow): void {
    if (selected === 0) select({ kind: 'some', ids: new Set([row.personId]) })
    // The bar is drawn with the selection.
    requestAnimationFrame(() => bulkBar.current?.querySelector('button')?.focus())
  }

  function onKey(event: KeyboardEvent, row: AlumniRow): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const ids = people && 'ids' in people ? people.ids : [row.personId]
    if (event.key === 'e') edit(row)
    else if (event.key === 'l') app.logTouchpoint({ personId: row.personId })
    else if (event.key === 's') app.addToShortlist(ids)
    else return
    event.preventDefault()
  }

  return (
    <Page>
      <PageHeader
        title={t('alumni.title')}
        subtitle={
          view &&
          (isNarrowed && everybody !== undefined
            ? t('alumni.count.some', { found: count, all: everybody })
            : t('alumni.count.all', { count }))
        }
        actions={
          <>
            <SearchField
              label={t('alumni.search')}
              shortcut="/"
              inputRef={searchInput}
              value={query}
              onChange={next => onStateChange({ ...state, query: next })}
              onLeave={focusRow}
            />
            <ExportMenu selection={selection} sort={sort} columns={columns} people={people} count={selected || count} />
            <Button leftSection={<IconFileImport aria-hidden />} onClick={() => app.goTo('import')}>
              {t('alumni.import')}
            </Button>
            <Button
              // Where nobody is yet, the one main action stands in the empty list.
              variant={count === 0 && !isNarrowed ? 'default' : 'filled'}
              leftSection={<IconPlus aria-hidden />}
              onClick={app.addAlumnus}
            >
              {t('alumni.add')}
            </Button>
          </>
        }
      />
      <ViewTabs views={views} search={search} state={{ filter, sort, columns }} onSearchChange={openSearch} />
      <FilterSentence
        {...sentence}
        end={
          <>
            <SortMenu fields={fields} sort={sort} onChange={next => onStateChange({ ...state, sort: next })} />
            <ColumnMenu
              fields={fields}
              columns={columns}
              onChange={next => onStateChange({ ...state, columns: next })}
            />
          </>
        }
      />
      <PageBody isFlush>
        {view === null && error !== null ? (
          <ListError error={error} onRetry={retry} />
        ) : view === null ? (
          <Skeleton lines={5} />
        ) : (
          <SplitView
            peek={
              isPeekOpen && active && <AlumniPeek personId={active.personId} onClose={() => setIsPeekOpen(false)} />
            }
          >
            <div ref={list} style={{ display: 'contents' }}>
              <TwoLineTable
                label={t('alumni.title')}
                columns={tableColumns}
                rowCount={count}
                getRow={getRow}
                getRowId={row => row.personId}
                getRowName={row => nameWords(row.name, language).text}
                onRangeChange={want}
                sort={sort.map(({ field, direction }) => ({ id: field, isDescending: direction === 'desc' }))}
                onSortChange={next =>
                  onStateChange({
                    ...state,
                    sort: next.slice(0, 3).map(({ id, isDescending }) => ({
                      field: id,
                      direction: isDescending ? 'desc' : 'asc'
                    }))
                  })
                }
                selection={rows}
                onSelectionChange={select}
                activeIndex={index}
                onActiveIndexChange={setActiveIndex}
                onOpen={open}
                onPeek={() => setIsPeekOpen(!isPeekOpen)}
                onKey={onKey}
                columnWidths={widths}
                onColumnWidthsChange={setWidths}
                empty={
                  <EmptyList
                    isNarrowed={isNarrowed}
                    onClear={() => {
                      reset()
                      onStateChange({ ...state, query: '', filter: emptyFilter })
                    }}
                  />
                }
              />
            </div>
          </SplitView>
        )}
      </PageBody>
      {people ? (
        <BulkActions
          ref={bulkBar}
          people={people}
          count={selected}
          total={count}
          onSelectAll={() => select(allSelected)}
          onClear={() => {
            select(noSelection)
            focusRow()
          }}
        />
      ) : (
        <KeyHints hints={hints} end={{ keys: ['?'], label: t('alumni.keys.help'), onPress: app.openShortcuts }} />
      )}
    </Page>
  )
}
