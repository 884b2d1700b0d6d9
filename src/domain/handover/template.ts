import type { HandoverTemplate } from '@shared/types/handover'
import type { Language } from '@shared/types/vocabulary'
import { handoverFields } from './fields'
import { tableTarget } from './tableTarget'
import type { HandoverColumn } from './target'

function column(spec: HandoverTemplate['columns'][number], language: Language): HandoverColumn {
  const { header, isRequired, value } = spec
  if ('text' in value) return { header, isRequired, kind: 'text', read: () => value.text }
  const field = handoverFields[value.field]
  return { header, isRequired, kind: field.kind, read: candidate => field.read(candidate, language) }
}

/** The organisation's own shape: columns, order, fixed values, delimiter, encoding, header line or none. */
export const ownTemplate = tableTarget({
  id: 'template',
  needsTemplate: true,
  layout: ({ template, language }) =>
    template
      ? {
          columns: template.columns.map(spec => column(spec, language)),
          delimiter: template.delimiter,
          encoding: template.encoding,
          hasHeader: template.hasHeader
        }
      : null
})
