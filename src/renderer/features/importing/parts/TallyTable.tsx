import { SimpleTable, Text } from '@renderer/ui'
import { shorten } from '../model/mapping'
import type { Tally } from '../model/types'
import { useImportWords } from './useImportWords'

export type TallyTableProps = {
  caption: string
  /** The words of one code. */
  wordsOf: (tally: Tally) => string
  tallies: readonly Tally[]
  /** Without the column, where only whole rows are meant. */
  isOfRows?: boolean
  /** Without the number, where the words tell it. */
  isCountTold?: boolean
}

/** Why, in which column, how often, and the first few places. */
export function TallyTable({ caption, wordsOf, tallies, isOfRows = false, isCountTold = false }: TallyTableProps) {
  const { t, language } = useImportWords()
  const number = new Intl.NumberFormat(language)
  const separator = language === 'ja' ? '、' : ', '
  function placesOf({ examples, count }: Tally): string {
    const hasMore = count > examples.length
    if (examples.every(({ value }) => value === '')) {
      const lines = examples.map(({ line }) => number.format(line)).join(separator)
      return hasMore
        ? t('importScreen.check.rowsAtMore', { lines })
        : t('importScreen.check.rowsAt', { count: examples.length, lines })
    }
    const places = examples.map(({ line, value }) =>
      value === ''
        ? t('importScreen.check.rowsAt', { count: 1, lines: number.format(line) })
        : t('importScreen.check.valueAt', { line, value: shorten(value) })
    )
    return places.join(separator) + (hasMore ? ' …' : '')
  }

  return (
    <SimpleTable
      caption={caption}
      rows={[...tallies].sort((a, b) => b.count - a.count)}
      getRowId={({ code, header }) => `${code} ${header}`}
      columns={[
        { id: 'what', label: t('importScreen.check.what'), share: 40, render: tally => wordsOf(tally) },
        ...(isOfRows
          ? []
          : [
              {
                id: 'where',
                label: t('importScreen.check.where'),
                share: 18,
                render: ({ header }: Tally) => (
                  <Text tone="soft">{header === '' ? t('importScreen.check.wholeRow') : header}</Text>
                )
              }
            ]),
        ...(isCountTold
          ? []
          : [
              {
                id: 'count',
                label: t('importScreen.check.howMany'),
                align: 'end' as const,
                share: 10,
                render: (tally: Tally) => number.format(tally.count)
              }
            ]),
        {
          id: 'first',
          label: t('importScreen.check.first'),
          render: tally => <Text tone="soft">{placesOf(tally)}</Text>
        }
      ]}
    />
  )
}
