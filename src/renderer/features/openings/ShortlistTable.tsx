import { useState, type KeyboardEvent } from 'react'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  BulkBar,
  Button,
  IconListCheck,
  KeyHints,
  Menu,
  noSelection,
  PageBody,
  isSelected,
  SplitView,
  TwoLineTable
} from '@renderer/ui'
import type { Opening, ShortlistEntry } from '@shared/contract/openings'
import type { Id } from '@shared/types/time'
import { SHORTLIST_STATUSES, type ShortlistStatus } from '@shared/types/vocabulary'
import { useOpeningWords } from './openingWords'
import { RehireDialog } from './RehireDialog'
import { EDITED_BY, shortlistColumns } from './shortlistColumns'

type Props = {
  opening: Opening
  entries: readonly ShortlistEntry[]
  onHandOver: (entryIds: Id[] | null) => void
}

/** Who is proposed, why, how far each is, and whether she may be handed over. */
export function ShortlistTable({ opening, entries, onHandOver }: Props) {
  const words = useOpeningWords()
  const { t, name } = words
  const { openPerson, tellAboutOpening, openShortcuts } = useAppActions()
  const change = useChange()
  const [active, setActive] = useState(0)
  const [selection, setSelection] = useState(noSelection)
  const [rehiring, setRehiring] = useState<readonly ShortlistEntry[] | null>(null)
  const activeIndex = Math.min(active, entries.length - 1)
  const selected = entries.filter(entry => isSelected(selection, entry.id))

  async function saveRationale(entry: ShortlistEntry, rationale: string): Promise<void> {
    const message = t('openings.shortlist.rationaleSaved', { name: name(entry.name) })
    await change('shortlist.update', { entryId: entry.id, rationale }, message)
  }

  async function setStatus(chosen: readonly ShortlistEntry[], status: ShortlistStatus): Promise<void> {
    if (status === 'rehired') return setRehiring(chosen)
    const word = t(`vocabulary.shortlistStatus.${status}`)
    const [first] = chosen
    const message =
      first && chosen.length === 1
        ? t('openings.shortlist.statusSetOne', { name: name(first.name), status: word })
        : t('openings.shortlist.statusSetMany', { count: chosen.length, status: word })
    await change('shortlist.setStatus', { entryIds: chosen.map(entry => entry.id), status }, message)
  }

  async function remove(chosen: readonly ShortlistEntry[]): Promise<void> {
    const [first] = chosen
    const message =
      first && chosen.length === 1
        ? t('openings.shortlist.removedOne', { name: name(first.name) })
        : t('openings.shortlist.removedMany', { count: chosen.length })
    const done = await change('shortlist.remove', { entryIds: chosen.map(entry => entry.id) }, message)
    if (done) setSelection(noSelection)
  }

  async function move(index: number, step: 1 | -1, row: HTMLElement): Promise<void> {
    const entry = entries[index]
    const to = index + step
    if (!entry || to < 0 || to >= entries.length) return
    const entryIds = entries.map(one => one.id)
    entryIds.splice(index, 1)
    entryIds.splice(to, 0, entry.id)
    const message = t('openings.shortlist.moved', { name: name(entry.name) })
    if (!(await change('shortlist.reorder', { openingId: opening.id, entryIds }, message))) return
    setActive(to)
    const target = row.parentElement?.querySelector(`[data-index="${to}"]`)
    if (target instanceof HTMLElement) target.focus()
  }

  function onKey(event: KeyboardEvent, entry: ShortlistEntry, index: number): void {
    const { currentTarget, key } = event
    if (!(currentTarget instanceof HTMLElement)) return
    const chosen = selected.length > 0 ? selected : [entry]
    if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
      void move(index, key === 'ArrowUp' ? -1 : 1, currentTarget)
    else if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    else if (key === 'e' || key === 's') {
      currentTarget.querySelector<HTMLElement>(`[aria-colindex="${EDITED_BY[key]}"] button`)?.click()
    } else if (key === 't') tellAboutOpening({ personId: entry.personId, openingId: opening.id })
    else if (key === 'Delete') void remove(chosen)
    else if (key === 'h' && selected.length > 0) onHandOver(selected.map(one => one.id))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <PageBody isFlush>
      <SplitView
        foot={
          selected.length > 0 ? (
            <BulkBar
              label={t('openings.shortlist.keys.title')}
              count={t('openings.shortlist.selected', { count: selected.length })}
              clear={{ label: t('openings.shortlist.clear'), onClear: () => setSelection(noSelection) }}
            >
              <Button
                size="xs"
                leftSection={<IconListCheck aria-hidden />}
                onClick={() => onHandOver(selected.map(entry => entry.id))}
              >
                {t('openings.shortlist.handOver')}
              </Button>
              <Menu position="top-start">
                <Menu.Target>
                  <Button size="xs">{t('openings.shortlist.setStatus')}</Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {SHORTLIST_STATUSES.map(status => (
                    <Menu.Item key={status} onClick={() => void setStatus(selected, status)}>
                      {t(`vocabulary.shortlistStatus.${status}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
              <Button size="xs" variant="subtle" onClick={() => void remove(selected)}>
                {t('openings.shortlist.remove')}
              </Button>
            </BulkBar>
          ) : (
            <KeyHints
              hints={[
                { keys: ['a'], label: t('openings.shortlist.keys.add') },
                { keys: ['e'], label: t('openings.shortlist.keys.why') },
                { keys: ['s'], label: t('openings.shortlist.keys.status') },
                { keys: ['t'], label: t('openings.shortlist.keys.tell') },
                { keys: ['x'], label: t('openings.shortlist.keys.select') },
                { keys: ['Alt', '↑', '↓'], label: t('openings.shortlist.keys.order') },
                { keys: ['h'], label: t('openings.shortlist.keys.handOver') }
              ]}
              end={{ keys: ['?'], label: t('openings.shortlist.keys.all'), onPress: openShortcuts }}
            />
          )
        }
      >
        <TwoLineTable
          label={t('openings.one.parts.shortlist')}
          columns={shortlistColumns(words, { saveRationale, setStatus })}
          rowCount={entries.length}
          getRow={index => entries[index]}
          getRowId={entry => entry.id}
          getRowName={entry => name(entry.name)}
          selection={selection}
          onSelectionChange={setSelection}
          activeIndex={activeIndex}
          onActiveIndexChange={setActive}
          onOpen={entry => openPerson(entry.personId)}
          onKey={onKey}
        />
      </SplitView>
      {rehiring && <RehireDialog entries={rehiring} onClose={() => setRehiring(null)} />}
    </PageBody>
  )
}
