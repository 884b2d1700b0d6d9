import {
  HANDOVER_FIELDS,
  handoverTemplateSchema,
  type CsvDelimiter,
  type FileEncoding,
  type HandoverField,
  type HandoverTemplate
} from '@shared/types/handover'

/** A column while it is being written; `content` is a field or a text of its own. */
export type ColumnDraft = {
  /** Names the row in the editor only. */
  id: string
  header: string
  content: HandoverField | 'text'
  text: string
  isRequired: boolean
}

export type TemplateDraft = {
  name: string
  columns: readonly ColumnDraft[]
  delimiter: CsvDelimiter
  encoding: FileEncoding
  hasHeader: boolean
}

/** What keeps a template from being saved; its words are `openings.template.<code>`. */
export type TemplateProblem = 'needsName' | 'needsHeader'

/** The fields that a new template begins with: enough to know who it is and how to reach her. */
const FIRST_FIELDS: readonly HandoverField[] = ['displayName', 'email', 'phone', 'openingTitle']

let lastId = 0
const newId = (): string => `column-${++lastId}`

export function columnFor(content: HandoverField | 'text', header: string): ColumnDraft {
  return { id: newId(), header, content, text: '', isRequired: false }
}

/** @param label the name of a field in the user's language: the header that a new column proposes */
export function newTemplate(label: (field: HandoverField) => string): TemplateDraft {
  return {
    name: '',
    columns: FIRST_FIELDS.map(field => columnFor(field, label(field))),
    delimiter: ',',
    encoding: 'shift_jis',
    hasHeader: true
  }
}

export function draftOfTemplate(name: string, template: HandoverTemplate): TemplateDraft {
  const { columns, ...rest } = template
  return {
    ...rest,
    name,
    columns: columns.map(({ header, value, isRequired }) => ({
      id: newId(),
      header,
      isRequired,
      content: 'field' in value ? value.field : 'text',
      text: 'text' in value ? value.text : ''
    }))
  }
}

/** The template as far as it is written; a column without a name yet has none in the preview either. */
export function templateOf({ columns, delimiter, encoding, hasHeader }: TemplateDraft): HandoverTemplate | null {
  const parsed = handoverTemplateSchema.safeParse({
    delimiter,
    encoding,
    hasHeader,
    columns: columns.map(({ header, content, text, isRequired }) => ({
      header: header.trim(),
      isRequired,
      value: content === 'text' ? { text } : { field: content }
    }))
  })
  return parsed.success ? parsed.data : null
}

export function problemOf({ name, columns }: TemplateDraft): TemplateProblem | null {
  if (columns.length === 0 || columns.some(({ header }) => header.trim() === '')) return 'needsHeader'
  return name.trim() === '' ? 'needsName' : null
}

/** One column up or down; at an end nothing moves. */
export function movedColumn(columns: readonly ColumnDraft[], id: string, step: 1 | -1): readonly ColumnDraft[] {
  const from = columns.findIndex(column => column.id === id)
  const to = from + step
  const column = columns[from]
  if (!column || to < 0 || to >= columns.length) return columns
  return columns.toSpliced(from, 1).toSpliced(to, 0, column)
}

/**
 * Another content for a column. A header that was only the name of the old content becomes the new one's; what the
 * user wrote herself stays.
 */
export function withContent(
  column: ColumnDraft,
  content: HandoverField | 'text',
  label: (field: HandoverField) => string
): ColumnDraft {
  const isProposed =
    column.header.trim() === '' || (column.content !== 'text' && column.header === label(column.content))
  const header = isProposed && content !== 'text' ? label(content) : column.header
  return { ...column, content, header }
}

/** The first field that no column shows yet, for a further column. */
export function nextField(columns: readonly ColumnDraft[]): HandoverField {
  return HANDOVER_FIELDS.find(field => columns.every(column => column.content !== field)) ?? 'displayName'
}
