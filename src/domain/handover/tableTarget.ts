import { translate } from '@shared/i18n/translate'
import type { HandoverTargetId } from '@shared/types/handover'
import { safeFileName } from '../csv/fileName'
import { neutraliseFormula } from '../csv/formula'
import { toCsv } from '../csv/toCsv'
import type { HandoverCandidate } from './candidate'
import type { HandoverOptions, HandoverTarget, TableLayout } from './target'
import { checkCandidates, checkCells } from './validate'

type TableDefinition = {
  id: HandoverTargetId
  maxRows?: number
  fixedColumns?: readonly string[]
  needsTemplate?: boolean
  /** null while the options lack what the layout needs (a template). */
  layout: (options: HandoverOptions) => TableLayout | null
}

/** The name suggested for the file of a hand-over: target, opening, day. */
export function handoverFileName(
  id: HandoverTargetId,
  candidates: readonly HandoverCandidate[],
  options: HandoverOptions,
  extension: string
): string {
  const stem = translate(options.language)(`handover.fileStems.${id}`)
  return safeFileName([stem, candidates[0]?.openingTitle ?? '', options.on], extension)
}

const emptyLayout: TableLayout = { columns: [], delimiter: ',', encoding: 'utf-8', hasHeader: false }

/** A target whose file is a CSV: only its layout is its own. */
export function tableTarget(definition: TableDefinition): HandoverTarget {
  const { id, layout, maxRows = null, fixedColumns = [], needsTemplate = false } = definition
  return {
    id,
    maxRows,
    fixedColumns,
    needsTemplate,
    validate(candidates, options) {
      const table = layout(options)
      const problems = checkCandidates(candidates, maxRows)
      if (table) return [...problems, ...checkCells(table.columns, candidates)]
      return [...problems, { personId: null, column: null, code: 'templateMissing', params: {}, severity: 'error' }]
    },
    render(candidates, options) {
      const { columns, delimiter, encoding, hasHeader } = layout(options) ?? emptyLayout
      const headers = columns.map(column => column.header)
      const body = candidates.map(candidate => columns.map(column => column.read(candidate)))
      const rows = (hasHeader ? [headers, ...body] : body).map(row => row.map(neutraliseFormula))
      return {
        fileName: handoverFileName(id, candidates, options, 'csv'),
        mediaType: 'text/csv',
        encoding,
        text: toCsv(rows, { delimiter, neutralise: false }),
        rows,
        headers
      }
    }
  }
}
