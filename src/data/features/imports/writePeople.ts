import type { UnderstoodFacts } from '@domain/importing'
import { nameKey } from '@domain/importing'
import type { Id } from '@shared/types/time'
import type { Mutation } from '@data/database/mutate'
import { createRowInserter } from '@data/database/rowInserter'
import { emptyRecord, type PersonRecord, type StintRecord } from '@data/derive/records'

const PERSON_COLUMNS = [
  'family',
  'given',
  'middle',
  'family_kana',
  'given_kana',
  'family_romaji',
  'given_romaji',
  'preferred',
  'city',
  'note',
  'unreadable',
  'sex',
  'birth_date',
  'pay'
] as const

/** The columns of `person` that a row fills, in the order of {@link PERSON_COLUMNS}. */
export function personValues({ person, unreadable }: UnderstoodFacts): (string | null)[] {
  return [
    person.family,
    person.given,
    person.middle,
    person.familyKana,
    person.givenKana,
    person.familyRomaji,
    person.givenRomaji,
    person.preferred,
    person.city,
    person.note,
    unreadable.length === 0 ? null : JSON.stringify(unreadable),
    person.sex,
    person.birthDate,
    person.pay
  ]
}
export const personColumns: readonly string[] = PERSON_COLUMNS

export const stintColumns: readonly string[] = [
  'source',
  'employee_number',
  'department',
  'title',
  'grade',
  'employment_type',
  'manager',
  'start_on',
  'end_on'
]
export function stintValues(stint: NonNullable<UnderstoodFacts['stint']>): (string | null)[] {
  return [
    stint.source,
    stint.employeeNumber,
    stint.department,
    stint.title,
    stint.grade,
    stint.employmentType,
    stint.manager,
    stint.startOn,
    stint.endOn
  ]
}

export const exitColumns: readonly string[] = [
  'kind',
  'reasons',
  'reason_words',
  'experience',
  'eligibility',
  'eligibility_reason',
  'performance',
  'performance_words'
]
export function exitValues(exit: NonNullable<UnderstoodFacts['exit']>): (string | number | null)[] {
  return [
    exit.kind,
    exit.reasons.length === 0 ? null : JSON.stringify(exit.reasons),
    exit.reasonWords,
    exit.experience,
    exit.eligibility,
    exit.eligibilityWords,
    exit.performance,
    exit.performanceWords
  ]
}

const isNothing = (value: string | number | null): boolean => value === null || value === ''
const isNull = (value: string | number | null): boolean => value === null

function stintRecord(
  stint: NonNullable<UnderstoodFacts['stint']>,
  id: Id,
  exit: UnderstoodFacts['exit'],
  exitId: Id | null
): StintRecord {
  const { department, title, employeeNumber, startOn, endOn } = stint
  return {
    id,
    department,
    title,
    employeeNumber,
    startOn,
    endOn,
    exit:
      exit && exitId !== null ? { ...exit, id: exitId, reasons: exit.reasons.length === 0 ? null : exit.reasons } : null
  }
}

/** The tables that {@link createPeopleWriter} fills. */
export const WRITTEN_TABLES = [
  'person',
  'contact_point',
  'stint',
  'exit',
  'position',
  'person_tag',
  'custom_value'
] as const
export type WrittenTable = (typeof WRITTEN_TABLES)[number]

/**
 * Inserts new people. Statements are prepared once a chunk; `ranges` says which ids each table got, for the change log.
 */
export function createPeopleWriter(mutation: Mutation, tagIds: (name: string) => Id) {
  const { db, newId, now } = mutation
  const ranges = new Map<WrittenTable, { first: Id; last: Id }>()
  const insert = (table: WrittenTable, columns: readonly string[], isEmpty = isNothing) => {
    const run = createRowInserter(db, table, ['id', 'created_at', ...columns], isEmpty)
    return (values: readonly (string | number | null)[]): Id => {
      const id = newId()
      run([id, now, ...values])
      const range = ranges.get(table)
      if (range) range.last = id
      else ranges.set(table, { first: id, last: id })
      return id
    }
  }
  const person = insert('person', [...PERSON_COLUMNS, 'import_mark', 'name_key'])
  const contact = insert('contact_point', ['person_id', 'kind', 'value', 'match_key', 'is_primary'], isNull)
  const stint = insert('stint', ['person_id', ...stintColumns, 'import_mark'])
  const exit = insert('exit', ['person_id', 'stint_id', ...exitColumns])
  const position = insert('position', ['person_id', 'employer', 'title', 'source'])
  const tag = insert('person_tag', ['person_id', 'tag_id'])
  const custom = insert('custom_value', ['person_id', 'field_id', 'text_value', 'number_value'], isNull)

  function addStint(personId: Id, facts: UnderstoodFacts, mark: string): StintRecord | null {
    if (!facts.stint) return null
    const stintId = stint([personId, ...stintValues(facts.stint), mark])
    const exitId = facts.exit ? exit([personId, stintId, ...exitValues(facts.exit)]) : null
    return stintRecord(facts.stint, stintId, facts.exit, exitId)
  }

  return {
    ranges,
    addStint,
    addContact: (personId: Id, { kind, value, matchKey }: UnderstoodFacts['contacts'][number], isPrimary: boolean) =>
      void contact([personId, kind, value, matchKey, isPrimary ? 1 : 0]),
    addPosition: (personId: Id, job: NonNullable<UnderstoodFacts['position']>) =>
      void position([personId, job.employer, job.title, 'import']),
    addTag: (personId: Id, name: string) => void tag([personId, tagIds(name)]),
    addCustom: (personId: Id, fieldId: Id, value: string, number: number | null) =>
      void custom([personId, fieldId, value, number]),
    /** @returns the facts that the derived data rests on */
    addPerson(
      facts: UnderstoodFacts,
      mark: string,
      numberOf: (fieldId: Id, value: string) => number | null
    ): PersonRecord {
      const key = nameKey(facts.person.family, facts.person.given)
      const personId = person([...personValues(facts), facts.stint ? null : mark, key])
      const record = emptyRecord(personId, facts.person)
      const seen = new Set<string>()
      for (const each of facts.contacts) {
        contact([personId, each.kind, each.value, each.matchKey, seen.has(each.kind) ? 0 : 1])
        seen.add(each.kind)
        if (each.kind === 'email') record.emails.push(each.value)
      }
      const added = addStint(personId, facts, mark)
      if (added) record.stints.push(added)
      if (facts.position) {
        position([personId, facts.position.employer, facts.position.title, 'import'])
        record.positions.push({ ...facts.position, startOn: null, endOn: null })
      }
      for (const name of new Set(facts.tags)) tag([personId, tagIds(name)])
      for (const [fieldId, value] of Object.entries(facts.custom))
        custom([personId, fieldId, value, numberOf(fieldId, value)])
      return record
    }
  }
}
export type PeopleWriter = ReturnType<typeof createPeopleWriter>
