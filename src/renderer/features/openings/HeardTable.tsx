import { useState, type KeyboardEvent } from 'react'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  Button,
  EmptyState,
  IconMail,
  KeyHints,
  PageBody,
  SplitView,
  Text,
  TwoLineTable,
  type TableColumn
} from '@renderer/ui'
import type { Opening } from '@shared/contract/openings'
import { useOpeningWords } from './openingWords'
import { IntentCell, NameCell, ReturnMeter, WasCell } from './PersonCells'
import { useHeardPages, type HeardRow } from './useHeardPages'

type Props = { opening: Opening; heard: { told: number; notTold: number }; isTold: boolean }

/** People of the short horizon who have not heard of the opening yet (one key tells them), or who have. */
export function HeardTable({ opening, heard, isTold }: Props) {
  const { t, language, day, name } = useOpeningWords()
  const { openPerson, tellAboutOpening, openShortcuts } = useAppActions()
  const change = useChange()
  const [active, setActive] = useState(0)
  const { getRow, onRangeChange } = useHeardPages(opening.id, isTold, language)
  const count = isTold ? heard.told : heard.notTold

  const tell = ({ row }: HeardRow): void => tellAboutOpening({ personId: row.personId, openingId: opening.id })

  async function shortlist({ row }: HeardRow): Promise<void> {
    await change(
      'shortlist.add',
      { openingId: opening.id, people: { ids: [row.personId] } },
      t('openings.shortlist.added', { name: name(row.name) })
    )
  }

  function onKey(event: KeyboardEvent, row: HeardRow): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 't') tell(row)
    else if (event.key === 's') void shortlist(row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const columns: TableColumn<HeardRow>[] = [
    {
      id: 'person',
      label: t('openings.heard.columns.person'),
      width: 200,
      isGrowing: true,
      render: ({ row }) => <NameCell name={row.name} />
    },
    { id: 'was', label: t('openings.heard.columns.was'), width: 230, render: ({ row }) => <WasCell row={row} /> },
    {
      id: 'intent',
      label: t('openings.heard.columns.intent'),
      width: 146,
      render: ({ row }) => <IntentCell row={row} />
    },
    {
      id: 'return',
      label: t('openings.heard.columns.return'),
      width: 108,
      render: ({ row }) => <ReturnMeter row={row} />
    },
    {
      id: 'last',
      label: t('openings.heard.columns.last'),
      width: 96,
      render: ({ row }) =>
        row.lastTouchOn ? day(row.lastTouchOn) : <Text tone="muted">{t('openings.heard.never')}</Text>
    },
    ...(isTold
      ? [
          {
            id: 'told',
            label: t('openings.heard.columns.told'),
            width: 96,
            render: ({ toldOn }: HeardRow) => (toldOn ? day(toldOn) : null)
          }
        ]
      : []),
    {
      id: 'actions',
      label: '',
      width: 190,
      align: 'end',
      render: item => (
        <>
          <Button size="xs" variant="subtle" tabIndex={-1} onClick={() => void shortlist(item)}>
            {t('openings.heard.shortlist')}
          </Button>
          <Button size="xs" tabIndex={-1} leftSection={<IconMail aria-hidden />} onClick={() => tell(item)}>
            {t('openings.heard.tell')}
          </Button>
        </>
      )
    }
  ]
  if (count === 0) return <NobodyHere heard={heard} isTold={isTold} />
  return (
    <PageBody isFlush>
      <SplitView
        foot={
          <KeyHints
            hints={[
              { keys: ['t'], label: t('openings.heard.keys.tell') },
              { keys: ['s'], label: t('openings.heard.keys.shortlist') },
              { keys: ['↵'], label: t('openings.heard.keys.open') }
            ]}
            end={{ keys: ['?'], label: t('openings.heard.keys.all'), onPress: openShortcuts }}
          />
        }
      >
        <TwoLineTable
          label={t(isTold ? 'openings.one.parts.told' : 'openings.one.parts.notTold')}
          columns={columns}
          rowCount={count}
          getRow={getRow}
          getRowId={({ row }) => row.personId}
          getRowName={({ row }) => name(row.name)}
          onRangeChange={onRangeChange}
          activeIndex={Math.min(active, count - 1)}
          onActiveIndexChange={setActive}
          onOpen={({ row }) => openPerson(row.personId)}
          onKey={onKey}
        />
      </SplitView>
    </PageBody>
  )
}

function NobodyHere({ heard, isTold }: Omit<Props, 'opening'>) {
  const { t } = useOpeningWords()
  const which = heard.told + heard.notTold === 0 ? 'nobodyShort' : isTold ? 'noneTold' : 'noneNotTold'
  return (
    <EmptyState place="page" title={t(`openings.heard.${which}.title`)}>
      {t(`openings.heard.${which}.text`)}
    </EmptyState>
  )
}
