import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HANDOVER_FIELDS, type HandoverTemplate } from '@shared/types/handover'
import {
  columnFor,
  draftOfTemplate,
  movedColumn,
  newTemplate,
  nextField,
  problemOf,
  templateOf,
  withContent
} from './templateDraft'

const label = (field: string): string => `[${field}]`
const template: HandoverTemplate = {
  columns: [
    { header: '氏名', value: { field: 'displayName' }, isRequired: true },
    { header: '経路', value: { text: 'アルムナイ' }, isRequired: false }
  ],
  delimiter: '\t',
  encoding: 'shift_jis',
  hasHeader: false
}

describe('a template being written', () => {
  it('reads back exactly what was saved', () => {
    expect(templateOf(draftOfTemplate('A', template))).toEqual(template)
  })

  it('begins with columns that can be saved once it has a name', () => {
    const draft = newTemplate(label)
    expect(problemOf(draft)).toBe('needsName')
    expect(problemOf({ ...draft, name: 'A' })).toBeNull()
    expect(templateOf(draft)?.columns[0]).toEqual({
      header: '[displayName]',
      value: { field: 'displayName' },
      isRequired: false
    })
  })

  it('is no template while a column has no name, or there is none', () => {
    const draft = { ...draftOfTemplate('A', template), columns: [columnFor('email', '  ')] }
    expect([problemOf(draft), templateOf(draft)]).toEqual(['needsHeader', null])
    expect(problemOf({ ...draft, columns: [] })).toBe('needsHeader')
  })
})

describe('columns', () => {
  it('move by one and back, and never get lost', () => {
    const columns = HANDOVER_FIELDS.slice(0, 5).map(field => columnFor(field, field))
    fc.assert(
      fc.property(fc.nat(4), fc.constantFrom(1 as const, -1 as const), (index, step) => {
        const id = columns[index]?.id ?? ''
        const moved = movedColumn(columns, id, step)
        expect(moved.map(column => column.id).toSorted()).toEqual(columns.map(column => column.id).toSorted())
        const place = moved.findIndex(column => column.id === id)
        expect(place).toBe(Math.max(0, Math.min(4, index + step)))
        if (place !== index) expect(movedColumn(moved, id, step === 1 ? -1 : 1)).toEqual(columns)
      })
    )
    expect(movedColumn(columns, 'none', 1)).toBe(columns)
  })

  it('take the name of another content along unless it is the user’s own', () => {
    const column = columnFor('email', label('email'))
    expect(withContent(column, 'phone', label).header).toBe('[phone]')
    expect(withContent({ ...column, header: 'Contact' }, 'phone', label).header).toBe('Contact')
    expect(withContent(column, 'text', label)).toMatchObject({ content: 'text', header: '[email]' })
    expect(withContent({ ...column, header: '' }, 'phone', label).header).toBe('[phone]')
  })

  it('propose the first field that is not there', () => {
    expect(nextField([columnFor('displayName', 'a'), columnFor('given', 'b')])).toBe('family')
    expect(nextField(HANDOVER_FIELDS.map(field => columnFor(field, field)))).toBe('displayName')
  })
})
