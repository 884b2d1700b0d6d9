import { Fragment, useState, type ReactNode } from 'react'
import { Button, LockedField, QuestionSelect, Row, Select, SimpleTable, Stack, Text } from '@renderer/ui'
import {
  DATE_ORDERS,
  NAME_ORDERS,
  PERFORMANCE_SCALES,
  type ImportColumn,
  type ImportPlan
} from '@shared/contract/importPlan'
import {
  choiceOf,
  dateQuestion,
  firstValues,
  inTableOrder,
  possibleOrders,
  sensitiveKind,
  withAnswers,
  type ColumnAnswers
} from '../model/mapping'
import type { InspectedColumn, Inspection, Preview } from '../model/types'
import { importSession } from '../session/useImportSession'
import { SensitiveChoice } from './SensitiveChoice'
import { TargetSelect } from './TargetSelect'
import { useTargetOptions, type TargetOption } from './useTargetOptions'
import { useImportWords } from './useImportWords'

export type MappingTableProps = { inspection: Inspection; plan: ImportPlan; preview: Preview | null }

type CellProps = { inspected: InspectedColumn; column: ImportColumn; plan: ImportPlan; preview: Preview | null }

/** So many columns are shown at once; a file may have hundreds, most of them without values. */
const SHOWN = 80

/** Each column of the file, its first values, and what it becomes. */
export function MappingTable({ inspection, plan, preview }: MappingTableProps) {
  const { t, headerOf } = useImportWords()
  const options = useTargetOptions(plan)
  const [isWhole, setIsWhole] = useState(false)
  const columns = inTableOrder(inspection.columns)
  const hidden = isWhole ? 0 : Math.max(0, columns.length - SHOWN)
  const byIndex = new Map(plan.columns.map(column => [column.index, column]))
  return (
    <>
      <SimpleTable
        caption={t('importScreen.columns.becomes')}
        rows={hidden > 0 ? columns.slice(0, SHOWN) : columns}
        getRowId={({ index }) => String(index)}
        columns={[
          {
            id: 'column',
            label: t('importScreen.columns.column'),
            share: 25,
            render: row => <Text isStrong>{withBreaks(headerOf(row))}</Text>
          },
          {
            id: 'values',
            label: t('importScreen.columns.values'),
            render: row => {
              const column = byIndex.get(row.index)
              const kind = sensitiveKind(column?.target ?? 'ignore')
              if (column && kind !== null) return <SensitiveChoice kind={kind} column={column} plan={plan} />
              return <FirstValues inspected={row} />
            }
          },
          {
            id: 'becomes',
            label: t('importScreen.columns.becomes'),
            share: 36,
            render: row => {
              const column = byIndex.get(row.index)
              if (!column || column.target === 'neverRead')
                return <LockedField>{t('importing.target.neverRead')}</LockedField>
              return <Becomes inspected={row} column={column} plan={plan} preview={preview} options={options} />
            }
          }
        ]}
      />
      {hidden > 0 && (
        <Row justify="end">
          <Button variant="subtle" onClick={() => setIsWhole(true)}>
            {t('importScreen.columns.showMore', { count: hidden })}
          </Button>
        </Row>
      )}
    </>
  )
}

/** Long headers of HR systems break between their words: Performance·Score, Last_·Name. */
function withBreaks(header: string): ReactNode {
  const starts = [...header.matchAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=_)/g)].map(({ index }) => index)
  return [0, ...starts].map((start, at) => (
    <Fragment key={start}>
      {start > 0 && <wbr />}
      {header.slice(start, starts[at])}
    </Fragment>
  ))
}

function FirstValues({ inspected: { target, examples } }: { inspected: InspectedColumn }) {
  const { t } = useImportWords()
  if (target === 'neverRead') return <Text tone="muted">{t('importScreen.columns.notRead')}</Text>
  if (examples.length > 0) return <Text tone="soft">{firstValues(examples)}</Text>
  // Of a column that was off, no value was looked at.
  const isUnread = sensitiveKind(target) !== null
  return <Text tone="muted">{t(isUnread ? 'importScreen.columns.notRead' : 'importScreen.columns.noValues')}</Text>
}

function Becomes({ options, ...cell }: CellProps & { options: TargetOption[] }) {
  const { inspected, column, plan } = cell
  const hasScale =
    column.target === 'exit.performance' &&
    (inspected.performanceScale === undefined || inspected.performanceScale !== 'words')
  return (
    <Stack gap="xs">
      <TargetSelect column={column} plan={plan} options={options} value={choiceOf(column)} />
      <DateOrder {...cell} />
      {hasScale && <Scale column={column} />}
      {column.target === 'person.fullName' && <NameOrder column={column} />}
    </Stack>
  )
}

const answer = (column: ImportColumn, answers: ColumnAnswers): void =>
  importSession.changePlan(plan => withAnswers(plan, column.index, answers))

function DateOrder({ inspected, column, plan, preview }: CellProps) {
  const { t, headerOf } = useImportWords()
  const question = dateQuestion(column, plan, inspected, preview)
  if (question === null) return null
  return (
    <QuestionSelect
      aria-label={t('importScreen.columns.dateOrderOf', { header: headerOf(column) })}
      placeholder={t('importScreen.columns.chooseOrder')}
      data={possibleOrders(inspected.examples).map(order => ({
        value: order,
        label: t(`importScreen.columns.orders.${order}`)
      }))}
      value={column.dateOrder ?? null}
      onChange={value => answer(column, { dateOrder: DATE_ORDERS.find(order => order === value) })}
    />
  )
}

function Scale({ column }: { column: ImportColumn }) {
  const { t, headerOf } = useImportWords()
  return (
    <Select
      size="xs"
      aria-label={t('importScreen.columns.scaleOf', { header: headerOf(column) })}
      data={PERFORMANCE_SCALES.map(scale => ({ value: scale, label: t(`importing.performanceScale.${scale}`) }))}
      value={column.performanceScale ?? 'words'}
      onChange={value => answer(column, { performanceScale: PERFORMANCE_SCALES.find(scale => scale === value) })}
    />
  )
}

function NameOrder({ column }: { column: ImportColumn }) {
  const { t, headerOf } = useImportWords()
  return (
    <Select
      size="xs"
      aria-label={t('importScreen.columns.nameOrderOf', { header: headerOf(column) })}
      data={NAME_ORDERS.map(order => ({ value: order, label: t(`importing.nameOrder.${order}`) }))}
      value={column.nameOrder ?? 'auto'}
      onChange={value => answer(column, { nameOrder: NAME_ORDERS.find(order => order === value) })}
    />
  )
}
