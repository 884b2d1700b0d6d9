import { describe, expect, it } from 'vitest'
import type { CustomField } from '@shared/contract/fields'
import { draftOfField, inputOf, moved, newFieldDraft, valuesLeft } from './fieldDraft'

const team: CustomField = {
  id: '0199a000-0000-7000-8000-000000000000',
  key: 'team',
  type: 'choice',
  labelEn: 'Team',
  labelJa: 'チーム',
  choices: ['red', 'blue'],
  isArchived: false,
  used: 5,
  usedChoices: { red: 2, blue: 2, old: 1 }
}

describe('a field being edited', () => {
  it('sends what was renamed with its former name, and no empty choice', () => {
    const draft = draftOfField(team)
    const [red, blue] = draft.choices
    const edited = {
      ...draft,
      choices: [{ ...red!, value: 'crimson' }, blue!, { id: 'n', value: ' ' }, { id: 'm', value: 'green' }]
    }
    expect(inputOf(edited, team.id)).toEqual({
      id: team.id,
      type: 'choice',
      labelEn: 'Team',
      labelJa: 'チーム',
      choices: [{ value: 'crimson', was: 'red' }, { value: 'blue', was: 'blue' }, { value: 'green' }]
    })
    expect(inputOf({ ...edited, type: 'text' }).choices).toEqual([])
    expect(inputOf(newFieldDraft)).toEqual({ type: 'text', labelEn: '', labelJa: '', choices: [] })
  })

  it('says who keeps a value that is no longer offered', () => {
    const draft = draftOfField(team)
    expect(valuesLeft(team, draft)).toEqual({ values: ['old'], people: 1 })
    expect(valuesLeft(team, { ...draft, choices: draft.choices.slice(0, 1) })).toEqual({
      values: ['blue', 'old'],
      people: 3
    })
    expect(valuesLeft(team, { ...draft, choices: [...draft.choices, { id: 'n', value: 'old' }] }).people).toBe(0)
  })
})

describe('moved', () => {
  it('moves one place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  })
})
