import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { createdAt, date, deletedAt, id } from './columns'
import { person } from './person'

/** One period of employment here. */
export const stint = sqliteTable(
  'stint',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    /** The system the employee number belongs to; together they name the stint at import. */
    source: text('source').notNull().default(''),
    employeeNumber: text('employee_number').notNull().default(''),
    department: text('department').notNull().default(''),
    title: text('title').notNull().default(''),
    grade: text('grade').notNull().default(''),
    employmentType: text('employment_type'),
    manager: text('manager').notNull().default(''),
    startOn: date('start_on'),
    /** null while employed. */
    endOn: date('end_on'),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
    /** Hash of the file's row that this stint came from: the same row again changes nothing. */
    importMark: text('import_mark')
  },
  table => [
    index('stint_person').on(table.personId, table.startOn),
    index('stint_number').on(table.source, table.employeeNumber)
  ]
)

/** The end of a stint. */
export const exit = sqliteTable(
  'exit',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    stintId: text('stint_id')
      .notNull()
      .references(() => stint.id),
    kind: text('kind'),
    /** JSON array of coded reasons; null while unknown. */
    reasons: text('reasons'),
    /** The file's own words; never kept for reasons that tell a sensitive thing. */
    reasonWords: text('reason_words').notNull().default(''),
    /** 1 (bad) to 5 (good); null while unknown. */
    experience: integer('experience'),
    notes: text('notes').notNull().default(''),
    eligibility: text('eligibility'),
    eligibilityReason: text('eligibility_reason').notNull().default(''),
    performance: text('performance'),
    performanceWords: text('performance_words').notNull().default(''),
    /** JSON of the exit checklist; null where none was kept. */
    checklist: text('checklist'),
    /** invited | accepted | declined | not_invited; null while unknown. */
    invitation: text('invitation'),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [uniqueIndex('exit_stint').on(table.stintId), index('exit_person').on(table.personId)]
)
