import type { RouteInput } from '@shared/contract'
import type { CustomField, CustomFieldType } from '@shared/contract/fields'

/** A choice as it is edited: `was` names it as it is stored, so that a new name goes to everybody who has it. */
export type ChoiceDraft = { id: string; value: string; was?: string }
export type FieldDraft = { type: CustomFieldType; labelEn: string; labelJa: string; choices: ChoiceDraft[] }

export const newFieldDraft: FieldDraft = { type: 'text', labelEn: '', labelJa: '', choices: [] }

export function draftOfField(field: CustomField): FieldDraft {
  const { type, labelEn, labelJa, choices } = field
  return { type, labelEn, labelJa, choices: choices.map(value => ({ id: value, value, was: value })) }
}

/** What is sent: empty lines of the choices are no choices. */
export function inputOf(draft: FieldDraft, id?: string): RouteInput<'fields.save'> {
  return {
    ...(id === undefined ? {} : { id }),
    type: draft.type,
    labelEn: draft.labelEn,
    labelJa: draft.labelJa,
    choices:
      draft.type === 'choice'
        ? draft.choices
            .filter(choice => choice.value.trim() !== '')
            .map(({ value, was }) => (was === undefined ? { value } : { value, was }))
        : []
  }
}

/** Values that people keep though they are no longer offered, with how many people that are. */
export function valuesLeft(field: CustomField, draft: FieldDraft): { values: string[]; people: number } {
  const offered = new Set(draft.choices.filter(choice => choice.value.trim() !== '').map(choice => choice.was))
  const isOffered = (value: string): boolean =>
    offered.has(value) || draft.choices.some(choice => choice.value.trim() === value)
  const left = Object.entries(field.usedChoices).filter(([value]) => !isOffered(value))
  return { values: left.map(([value]) => value), people: left.reduce((sum, [, people]) => sum + people, 0) }
}

/** The list with one entry a place further up (−1) or down (+1). */
export function moved<T>(list: readonly T[], index: number, step: -1 | 1): T[] {
  const target = index + step
  if (target < 0 || target >= list.length) return [...list]
  const next = [...list]
  next.splice(target, 0, ...next.splice(index, 1))
  return next
}
