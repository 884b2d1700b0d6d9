import { useRoute } from '@renderer/client'
import { Section, SimpleTable, Skeleton, Text } from '@renderer/ui'
import type { Id } from '@shared/types/time'
import { firstValues } from '../model/mapping'
import { useImportWords } from './useImportWords'

const SHOWN = 20
/** Cells of a row that stand in the table: enough to know which row it is. */
const CELLS = 4

/** The first rows that a load did not take, each with its reasons. */
export function RejectedRows({ batchId, count }: { batchId: Id; count: number }) {
  const { t, say, language } = useImportWords()
  const { data } = useRoute('imports.rejections', { batchId, limit: SHOWN })
  const number = new Intl.NumberFormat(language)
  const shown = data?.items.length ?? 0
  return (
    <Section
      title={t('importScreen.done.rejectedRows')}
      detail={shown < count && shown > 0 ? t('importScreen.done.firstOf', { shown, count }) : undefined}
    >
      {data ? (
        <SimpleTable
          caption={t('importScreen.done.rejectedRows')}
          rows={data.items}
          getRowId={({ line }) => String(line)}
          columns={[
            {
              id: 'line',
              label: t('importing.rejectedFile.line'),
              share: 14,
              render: ({ line }) => <Text isNumeric>{number.format(line)}</Text>
            },
            {
              id: 'why',
              label: t('importing.rejectedFile.reason'),
              share: 46,
              render: ({ reasons }) =>
                reasons
                  .map(({ code, header, params }) => say(`importing.rejection.${code}`, { ...params, header }))
                  .join(' ')
            },
            {
              id: 'cells',
              label: t('importScreen.columns.values'),
              render: ({ cells }) => (
                <Text tone="soft">{firstValues(cells.filter(cell => cell.trim() !== '').slice(0, CELLS))}</Text>
              )
            }
          ]}
        />
      ) : (
        <Skeleton lines={3} />
      )}
    </Section>
  )
}
