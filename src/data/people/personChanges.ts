import { foldKey, splitFullName } from '@domain/names'
import { AppError } from '@shared/errors'
import { customFieldDefinition, findField, builtInFields, type FieldDefinition } from '@shared/fields/registry'
import type { Id } from '@shared/types/time'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { readCustomFields } from '@data/listing/fieldSql'
import { contactMatchKey, requireContact } from './contactKeys'

type Values = Record<string, string>
type Created = { outcome: 'created'; personId: Id } | { outcome: 'duplicateFound'; candidates: Id[] }

/**
 * Adds an alumnus from values by field key. Somebody with the same mail, or the same folded name and entry date, is
 * named instead, unless `isNewForSure`.
 *
 * @throws AppError invalidInput for a field that a form does not have, or when there is neither name nor mail
 */
export function createPerson(context: CallContext, values: Values, isNewForSure: boolean): Created {
  const typed = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
  if (!['family', 'given', 'preferred', 'email'].some(key => key in typed)) {
    throw new AppError('invalidInput', 'a person needs a name or a mail address', { places: ['values.family'] })
  }
  const candidates = isNewForSure ? [] : findAlike(context, typed)
  if (candidates.length > 0) return { outcome: 'duplicateFound', candidates }
  return context.mutate(mutation => {
    const { db, newId, now } = mutation
    const personId = newId()
    db.prepare('INSERT INTO person (id, created_at) VALUES (?, ?)').run(personId, now)
    const stintId = newId()
    db.prepare('INSERT INTO stint (id, person_id, created_at) VALUES (?, ?, ?)').run(stintId, personId, now)
    db.prepare('INSERT INTO exit (id, person_id, stint_id, created_at) VALUES (?, ?, ?, ?)').run(
      newId(),
      personId,
      stintId,
      now
    )
    writeValues(mutation, personId, typed)
    return { outcome: 'created', personId }
  })
}

function findAlike({ services: { db } }: CallContext, values: Values): Id[] {
  const email = values['email']
  if (email) {
    const byMail = db
      .prepare(
        `SELECT DISTINCT c.person_id FROM contact_point AS c JOIN person AS p ON p.id = c.person_id
         WHERE c.kind = 'email' AND c.match_key = ? AND c.deleted_at IS NULL AND p.deleted_at IS NULL LIMIT 5`
      )
      .pluck()
      .all(contactMatchKey('email', email)) as Id[]
    if (byMail.length > 0) return byMail
  }
  const name = foldKey(`${values['family'] ?? ''} ${values['given'] ?? ''}`)
  if (name === '' || !values['startOn']) return []
  const sameStart = db
    .prepare(
      `SELECT p.id, p.family, p.given FROM stint AS s JOIN person AS p ON p.id = s.person_id
       WHERE s.start_on = ? AND s.deleted_at IS NULL AND p.deleted_at IS NULL`
    )
    .all(values['startOn']) as { id: Id; family: string; given: string }[]
  return sameStart
    .filter(row => foldKey(`${row.family} ${row.given}`) === name)
    .map(row => row.id)
    .slice(0, 5)
}

/** Changes fields by key; an empty value clears. */
export function updatePerson(context: CallContext, personId: Id, values: Values): Record<string, never> {
  return context.mutate(mutation => {
    requirePerson(mutation, personId)
    writeValues(mutation, personId, values)
    return {}
  })
}

export function deletePerson(context: CallContext, personId: Id): Record<string, never> {
  return context.mutate(mutation => {
    requirePerson(mutation, personId)
    mutation.db.prepare('UPDATE person SET deleted_at = ? WHERE id = ?').run(mutation.now, personId)
    return {}
  })
}

/** Takes one value off the list of those an import did not understand. @throws AppError notFound */
export function dismissUnreadable(
  context: CallContext,
  { personId, header, value }: { personId: Id; header: string; value: string }
): Record<string, never> {
  return context.mutate(({ db }) => {
    const text = db.prepare('SELECT unreadable FROM person WHERE id = ? AND deleted_at IS NULL').pluck().get(personId)
    const values = typeof text === 'string' ? (JSON.parse(text) as { header: string; value: string }[]) : []
    const at = values.findIndex(one => one.header === header && one.value === value)
    if (at < 0) throw new AppError('notFound', 'no such value', { what: 'person' })
    const left = values.toSpliced(at, 1)
    db.prepare('UPDATE person SET unreadable = ? WHERE id = ?').run(
      left.length > 0 ? JSON.stringify(left) : null,
      personId
    )
    return {}
  })
}

/** @throws AppError notFound */
export function requirePerson({ db }: Mutation, personId: Id): void {
  if (!db.prepare('SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL').get(personId)) {
    throw new AppError('notFound', 'no such person', { what: 'person' })
  }
}

function writeValues(mutation: Mutation, personId: Id, values: Values): void {
  const custom = readCustomFields(mutation.db)
  const fields = [...builtInFields, ...custom.map(customFieldDefinition)]
  const latest = mutation.db
    .prepare(
      `SELECT s.id AS stintId, e.id AS exitId FROM stint AS s LEFT JOIN exit AS e ON e.stint_id = s.id AND e.deleted_at IS NULL
       WHERE s.person_id = ? AND s.deleted_at IS NULL ORDER BY s.end_on IS NULL, s.end_on DESC, s.id DESC LIMIT 1`
    )
    .get(personId) as { stintId: Id; exitId: Id | null } | undefined
  for (const [key, value] of Object.entries(splitName(values))) {
    const field = findField(fields, key)
    if (!field || !(field.form || STINT_COLUMNS[key])) {
      throw new AppError('invalidInput', 'this field cannot be edited here', { places: [`values.${key.slice(0, 80)}`] })
    }
    writeValue(mutation, personId, latest, field, normalised(field, value))
  }
}

/** A whole name typed into one box of the form. */
function splitName(values: Values): Values {
  const { name, ...rest } = values
  if (name === undefined) return rest
  const parts = splitFullName(name)
  return { ...rest, family: parts.family, given: parts.given, middle: parts.middle }
}

/** Fields of the last stint that the short form for adding by hand has too. */
const STINT_COLUMNS: Readonly<Record<string, string>> = {
  department: 'department',
  title: 'title',
  grade: 'grade',
  manager: 'manager',
  employeeNumber: 'employee_number',
  startOn: 'start_on',
  exitOn: 'end_on'
}

function normalised(field: FieldDefinition, value: string): string {
  const trimmed = value.trim()
  if (trimmed === '') return ''
  if (field.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) throw misfit(field)
  if (field.type === 'number' && !Number.isFinite(Number(trimmed))) throw misfit(field)
  if (field.store.table === 'contact') requireContact(field.store.kind, trimmed, `values.${field.key}`)
  if (field.codes && !field.codes.values.includes(trimmed)) throw misfit(field)
  if (field.type === 'choice' && field.choices && !field.choices.includes(trimmed)) throw misfit(field)
  return field.form === 'text' ? value : trimmed
}

const misfit = (field: FieldDefinition): AppError =>
  new AppError('invalidInput', 'the value does not fit the field', {
    places: [`values.${field.key}`],
    field: field.key
  })

function writeValue(
  mutation: Mutation,
  personId: Id,
  latest: { stintId: Id; exitId: Id | null } | undefined,
  field: FieldDefinition,
  value: string
): void {
  const { db } = mutation
  const stintColumn = STINT_COLUMNS[field.key]
  if (stintColumn) {
    if (!latest) throw new AppError('notFound', 'the person has no stint', { what: 'stint' })
    db.prepare(`UPDATE stint SET ${stintColumn} = ? WHERE id = ?`).run(
      field.type === 'date' ? value || null : value,
      latest.stintId
    )
    return
  }
  switch (field.store.table) {
    case 'person':
      db.prepare(`UPDATE person SET ${field.store.column} = ? WHERE id = ?`).run(
        value === '' && field.codes ? null : value,
        personId
      )
      return
    case 'contact':
      return writeContact(mutation, personId, field.store.kind, value)
    case 'custom':
      return writeCustom(mutation, personId, field.store.fieldId, field.type === 'number', value)
    default:
      throw misfit(field)
  }
}

/** Writes the primary contact of a kind; empty takes it away and leaves the others. */
function writeContact(mutation: Mutation, personId: Id, kind: 'email' | 'phone' | 'url', value: string): void {
  const { db, now, newId } = mutation
  const current = db
    .prepare(
      `SELECT id FROM contact_point WHERE person_id = ? AND kind = ? AND deleted_at IS NULL ORDER BY is_primary DESC, id LIMIT 1`
    )
    .pluck()
    .get(personId, kind) as Id | undefined
  if (value === '') {
    if (current) db.prepare('UPDATE contact_point SET deleted_at = ? WHERE id = ?').run(now, current)
  } else if (current) {
    db.prepare('UPDATE contact_point SET value = ?, match_key = ? WHERE id = ?').run(
      value,
      contactMatchKey(kind, value),
      current
    )
  } else {
    db.prepare(
      `INSERT INTO contact_point (id, person_id, kind, value, match_key, is_primary, created_at) VALUES (?, ?, ?, ?, ?, 1, ?)`
    ).run(newId(), personId, kind, value, contactMatchKey(kind, value), now)
  }
}

function writeCustom(mutation: Mutation, personId: Id, fieldId: Id, isNumber: boolean, value: string): void {
  const { db, now, newId } = mutation
  if (value === '') {
    db.prepare('DELETE FROM custom_value WHERE person_id = ? AND field_id = ?').run(personId, fieldId)
    return
  }
  db.prepare(
    `INSERT INTO custom_value (id, person_id, field_id, text_value, number_value, created_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (person_id, field_id) DO UPDATE SET text_value = excluded.text_value, number_value = excluded.number_value`
  ).run(newId(), personId, fieldId, value, isNumber ? Number(value) : null, now)
}
