import { NumberLink, StatusChip, Text, TwoLines, type SortEntry, type TableColumn } from '@renderer/ui'
import type { OpeningLine } from '@shared/contract/openings'
import type { Language, OpeningStatus } from '@shared/types/vocabulary'
import { useOpeningWords } from './openingWords'

const STATUS_TONES = { open: 'good', on_hold: 'warn', filled: 'neutral', closed: 'neutral' } as const

export function OpeningStatusChip({ status }: { status: OpeningStatus }) {
  const { t } = useOpeningWords()
  return <StatusChip status={STATUS_TONES[status]}>{t(`vocabulary.openingStatus.${status}`)}</StatusChip>
}

const SORT_KEYS: Readonly<Record<string, (opening: OpeningLine) => string | number>> = {
  title: opening => opening.title,
  where: opening => opening.department,
  openedOn: opening => opening.openedOn,
  shortlist: opening => opening.shortlisted,
  heard: opening => opening.heard?.told ?? -1,
  owner: opening => opening.ownerName ?? ''
}

/** By several columns, the first weighing most; without any, the order of the list stays. */
export function sortOpenings(
  openings: readonly OpeningLine[],
  sort: readonly SortEntry[],
  language: Language
): OpeningLine[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return openings.toSorted((a, b) => {
    for (const { id, isDescending } of sort) {
      const key = SORT_KEYS[id]
      if (!key) continue
      const [left, right] = [key(a), key(b)]
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : collator.compare(String(left), String(right))
      if (order !== 0) return isDescending ? -order : order
    }
    return 0
  })
}

/** The columns of the list of openings. `short` is how many people should hear of each. */
export function useOpeningColumns(short: number, hasStatus: boolean): TableColumn<OpeningLine>[] {
  const words = useOpeningWords()
  const { t, day } = words
  const dot = t('openings.dot')
  const columns: TableColumn<OpeningLine>[] = [
    {
      id: 'title',
      label: t('openings.list.columns.title'),
      width: 250,
      isGrowing: true,
      isSortable: true,
      render: row => (
        <TwoLines
          isName
          first={row.title}
          second={[row.atsId && t('openings.one.atsId', { id: row.atsId }), ...row.skills].filter(Boolean).join(dot)}
        />
      )
    },
    {
      id: 'where',
      label: t('openings.list.columns.where'),
      width: 150,
      isSortable: true,
      render: row => <TwoLines first={row.department} second={row.place} />
    },
    ...(hasStatus
      ? [
          {
            id: 'status',
            label: t('openings.list.columns.status'),
            width: 92,
            render: (row: OpeningLine) => <OpeningStatusChip status={row.status} />
          }
        ]
      : []),
    {
      id: 'openedOn',
      label: t('openings.list.columns.openedOn'),
      width: 92,
      isSortable: true,
      render: row => day(row.openedOn)
    },
    {
      id: 'owner',
      label: t('openings.list.columns.owner'),
      width: 110,
      isSortable: true,
      render: row => row.ownerName ?? <Text tone="muted">{t('openings.list.nobody')}</Text>
    },
    {
      id: 'shortlist',
      label: t('openings.list.columns.shortlist'),
      width: 76,
      align: 'end',
      isSortable: true,
      render: row => <NumberLink href={`#/openings/${row.id}`}>{row.shortlisted}</NumberLink>
    },
    {
      id: 'heard',
      label: t('openings.list.columns.heard'),
      width: 132,
      align: 'end',
      isSortable: true,
      render: row => <Heard opening={row} short={short} />
    }
  ]
  return columns
}

/** Told of all who should hear: the number opens those who have not heard yet. */
function Heard({ opening: { id, title, heard }, short }: { opening: OpeningLine; short: number }) {
  const { t } = useOpeningWords()
  if (!heard) return <Text tone="muted">{t('openings.list.over')}</Text>
  if (short === 0) return <Text tone="muted">{t('openings.list.nobodyShort')}</Text>
  const { told } = heard
  return (
    <NumberLink href={`#/openings/${id}?part=notTold`} label={t('openings.list.heardLabel', { told, short, title })}>
      {t('openings.list.heard', { told, short })}
    </NumberLink>
  )
}
