import { Grow, InlineEdit, Stack, Text, type TableColumn } from '@renderer/ui'
import type { ShortlistEntry } from '@shared/contract/openings'
import { SHORTLIST_STATUSES, type ShortlistStatus } from '@shared/types/vocabulary'
import type { OpeningWords } from './openingWords'
import { GateCell, IntentCell, NameCell, ScoresCell, WasCell } from './PersonCells'

export type ShortlistActions = {
  saveRationale: (entry: ShortlistEntry, rationale: string) => Promise<void>
  setStatus: (entries: readonly ShortlistEntry[], status: ShortlistStatus) => Promise<void>
}

/** Columns that a key of the row opens for editing, by their place. */
export const EDITED_BY = { e: 7, s: 6 } as const

/** The columns of a shortlist. */
export function shortlistColumns(
  { t, day, name }: OpeningWords,
  { saveRationale, setStatus }: ShortlistActions
): TableColumn<ShortlistEntry>[] {
  return [
    {
      id: 'person',
      label: t('openings.shortlist.columns.person'),
      width: 158,
      render: entry => <NameCell name={entry.name} />
    },
    {
      id: 'was',
      label: t('openings.shortlist.columns.was'),
      width: 112,
      render: entry => <WasCell row={entry.row} />
    },
    {
      id: 'intent',
      label: t('openings.shortlist.columns.intent'),
      width: 124,
      render: entry => <IntentCell row={entry.row} />
    },
    {
      id: 'scores',
      label: t('openings.shortlist.columns.scores'),
      width: 102,
      render: entry => <ScoresCell row={entry.row} />
    },
    {
      id: 'gate',
      label: t('openings.shortlist.columns.gate'),
      width: 152,
      render: entry => <GateCell gates={entry.gates} />
    },
    {
      id: 'status',
      label: t('openings.shortlist.columns.status'),
      width: 118,
      render: entry => (
        <Stack gap="none">
          <InlineEdit
            label={t('openings.shortlist.columns.status')}
            value={entry.status}
            display={t(`vocabulary.shortlistStatus.${entry.status}`)}
            editor={{
              kind: 'select',
              options: SHORTLIST_STATUSES.map(status => ({
                value: status,
                label: t(`vocabulary.shortlistStatus.${status}`)
              }))
            }}
            onSave={value => setStatus([entry], value as ShortlistStatus)}
          />
          <Text size="caption" tone="soft">
            {day(entry.handedOverOn && entry.status === 'handed_over' ? entry.handedOverOn : entry.statusOn)}
          </Text>
        </Stack>
      )
    },
    {
      id: 'why',
      label: t('openings.shortlist.columns.why'),
      width: 130,
      isGrowing: true,
      render: entry => (
        <Grow>
          <InlineEdit
            label={t('openings.toShortlist.why', { name: name(entry.name) })}
            value={entry.rationale}
            emptyLabel={t('openings.shortlist.whyEmpty')}
            editor={{ kind: 'text' }}
            onSave={value => saveRationale(entry, value ?? '')}
          />
        </Grow>
      )
    }
  ]
}
