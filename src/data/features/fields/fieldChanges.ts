import type { z } from 'zod'
import type { fieldsContract } from '@shared/contract/fields'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { countUsed, findFieldRow, listFields } from './fieldsRepository'

type Typed = z.output<(typeof fieldsContract)['fields.save']['input']>

const misfit = (place: string, reason: string): AppError =>
  new AppError('invalidInput', `a custom field can't be saved: ${reason}`, { places: [place], reason })
const missing = (): AppError => new AppError('notFound', 'no such field', { what: 'field' })

/**
 * @throws AppError notFound · invalidInput with `reason` labelMissing, labelTaken, choicesMissing, choiceTwice,
 *   typeInUse
 */
export function saveField(context: CallContext, typed: Typed): { id: Id; key: string } {
  const labels = { en: typed.labelEn || typed.labelJa, ja: typed.labelJa || typed.labelEn }
  if (labels.en === '') throw misfit('labelEn', 'labelMissing')
  const choices = typed.type === 'choice' ? typed.choices.map(choice => choice.value) : []
  if (typed.type === 'choice' && choices.length === 0) throw misfit('choices', 'choicesMissing')
  if (new Set(choices).size < choices.length) throw misfit('choices', 'choiceTwice')
  const stored = typed.type === 'choice' ? JSON.stringify(choices) : null

  return context.mutate(mutation => {
    const { db, now, newId } = mutation
    assertLabelsFree(mutation, typed.id, labels)
    if (typed.id === undefined) {
      const id = newId()
      const key = freeKey(mutation, labels.en)
      db.prepare(
        `INSERT INTO custom_field (id, key, type, label_en, label_ja, choices, sort_order, created_at)
         SELECT ?, ?, ?, ?, ?, ?, ifnull(max(sort_order), -1) + 1, ? FROM custom_field`
      ).run(id, key, typed.type, labels.en, labels.ja, stored, now)
      return { id, key }
    }
    const field = findFieldRow(db, typed.id)
    if (!field) throw missing()
    if (field.type !== typed.type && countUsed(db, typed.id) > 0) throw misfit('type', 'typeInUse')
    renameChoices(mutation, typed.id, typed.choices)
    db.prepare('UPDATE custom_field SET type = ?, label_en = ?, label_ja = ?, choices = ? WHERE id = ?').run(
      typed.type,
      labels.en,
      labels.ja,
      stored,
      typed.id
    )
    return { id: typed.id, key: field.key }
  })
}

/** Two fields of one name could not be told apart in columns, forms and the header line of a file. */
function assertLabelsFree({ db }: Mutation, id: Id | undefined, labels: { en: string; ja: string }): void {
  for (const field of listFields(db)) {
    if (field.isArchived || field.id === id) continue
    if (field.labelEn === labels.en) throw misfit('labelEn', 'labelTaken')
    if (field.labelJa === labels.ja) throw misfit('labelJa', 'labelTaken')
  }
}

/** A short name in Latin letters out of the label, with a number behind it where that is taken or nothing is left. */
function freeKey({ db }: Mutation, label: string): string {
  const stem = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
  const isTaken = db.prepare('SELECT 1 FROM custom_field WHERE key = ?')
  for (let number = 1; ; number++) {
    const key = stem === '' ? `field_${number}` : number === 1 ? stem : `${stem}_${number}`
    if (!isTaken.get(key)) return key
  }
}

/** In two steps, so that two choices can change places. */
function renameChoices({ db }: Mutation, fieldId: Id, choices: Typed['choices']): void {
  const renamed = choices.filter(choice => choice.was !== undefined && choice.was !== choice.value)
  if (renamed.length === 0) return
  const people = renamed.map(choice => ({
    value: choice.value,
    ids: db
      .prepare('SELECT id FROM custom_value WHERE field_id = ? AND text_value = ?')
      .pluck()
      .all(fieldId, choice.was) as Id[]
  }))
  const write = db.prepare('UPDATE custom_value SET text_value = ? WHERE id = ?')
  for (const { value, ids } of people) for (const id of ids) write.run(value, id)
}

/** @throws AppError notFound · invalidInput (`labelTaken`) when another field has taken the name meanwhile */
export function archiveField(context: CallContext, id: Id, isArchived: boolean): Record<string, never> {
  return context.mutate(mutation => {
    const { db, now } = mutation
    const field = listFields(db).find(one => one.id === id)
    if (!field) throw missing()
    if (field.isArchived === isArchived) return {}
    if (!isArchived) assertLabelsFree(mutation, id, { en: field.labelEn, ja: field.labelJa })
    db.prepare('UPDATE custom_field SET deleted_at = ? WHERE id = ?').run(isArchived ? now : null, id)
    return {}
  })
}

/** Those named come first, in their order; the others follow as they stood. */
export function reorderFields(context: CallContext, ids: readonly Id[]): Record<string, never> {
  return context.mutate(({ db }) => {
    const stored = db.prepare('SELECT id FROM custom_field ORDER BY sort_order, key').pluck().all() as Id[]
    const order = [...new Set([...ids.filter(id => stored.includes(id)), ...stored])]
    const write = db.prepare('UPDATE custom_field SET sort_order = ? WHERE id = ? AND sort_order <> ?')
    order.forEach((id, index) => write.run(index, id, index))
    return {}
  })
}
