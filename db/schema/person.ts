import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { createdAt, date, deletedAt, flag, id, instant } from './columns'
import { member } from './organisation'

/** A human being whom the company knows: alumnus, leaver, or rehired. */
export const person = sqliteTable(
  'person',
  {
    id: id(),
    family: text('family').notNull().default(''),
    given: text('given').notNull().default(''),
    middle: text('middle').notNull().default(''),
    familyKana: text('family_kana').notNull().default(''),
    givenKana: text('given_kana').notNull().default(''),
    familyRomaji: text('family_romaji').notNull().default(''),
    givenRomaji: text('given_romaji').notNull().default(''),
    preferred: text('preferred').notNull().default(''),
    /** The language she is written to in; null while unknown. */
    language: text('language'),
    city: text('city').notNull().default(''),
    note: text('note').notNull().default(''),
    /** Values of an import that could not be understood, verbatim: [{header, value, reason}]. */
    unreadable: text('unreadable'),
    /** Only kept when chosen with a purpose at import. */
    sex: text('sex'),
    birthDate: date('birth_date'),
    pay: text('pay'),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
    /** Hash of the file's row that this person came from, where the row told of no stint. */
    importMark: text('import_mark'),
    /** Derived, not logged: the folded name, for finding the same person again. */
    nameKey: text('name_key').notNull().default('')
  },
  table => [index('person_name').on(table.nameKey)]
)

export const contactPoint = sqliteTable(
  'contact_point',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    /** Folded for comparing: lower-case mail, E.164 phone. */
    matchKey: text('match_key').notNull(),
    label: text('label').notNull().default(''),
    isPrimary: flag('is_primary'),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [
    index('contact_point_person').on(table.personId),
    index('contact_point_match').on(table.kind, table.matchKey)
  ]
)

/** What they did since: a job elsewhere. */
export const position = sqliteTable(
  'position',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    employer: text('employer').notNull().default(''),
    title: text('title').notNull().default(''),
    startOn: date('start_on'),
    endOn: date('end_on'),
    source: text('source').notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('position_person').on(table.personId)]
)

/** Who knows whom: the other end is an alumnus, a member, or a name. */
export const tie = sqliteTable(
  'tie',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    otherPersonId: text('other_person_id').references(() => person.id),
    memberId: text('member_id').references(() => member.id),
    otherName: text('other_name').notNull().default(''),
    kind: text('kind').notNull(),
    /** 1 (knows) to 3 (close); null while unknown. */
    strength: integer('strength'),
    source: text('source').notNull(),
    effectiveOn: date('effective_on'),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('tie_person').on(table.personId)]
)

export const tag = sqliteTable('tag', { id: id(), name: text('name').notNull(), createdAt: createdAt() }, table => [
  uniqueIndex('tag_name').on(table.name)
])

export const personTag = sqliteTable(
  'person_tag',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id),
    createdAt: createdAt()
  },
  table => [
    uniqueIndex('person_tag_pair').on(table.personId, table.tagId),
    index('person_tag_tag').on(table.tagId, table.personId)
  ]
)

/** A field of the organisation's own; built-in fields stand in src/shared/fields. */
export const customField = sqliteTable('custom_field', {
  id: id(),
  /** Unique key in filters, columns and files. */
  key: text('key').notNull().unique(),
  type: text('type').notNull(),
  labelEn: text('label_en').notNull(),
  labelJa: text('label_ja').notNull(),
  /** JSON array of choices for type `choice`. */
  choices: text('choices'),
  sortOrder: integer('sort_order').notNull(),
  createdAt: createdAt(),
  deletedAt: deletedAt()
})

export const customValue = sqliteTable(
  'custom_value',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    fieldId: text('field_id')
      .notNull()
      .references(() => customField.id),
    /** The value as typed; dates as YYYY-MM-DD. */
    textValue: text('text_value').notNull(),
    /** The same as a number where the field's type is one, for sorting and comparing. */
    numberValue: real('number_value'),
    createdAt: createdAt()
  },
  table => [
    uniqueIndex('custom_value_pair').on(table.personId, table.fieldId),
    index('custom_value_field_text').on(table.fieldId, table.textValue),
    index('custom_value_field_number').on(table.fieldId, table.numberValue)
  ]
)

/** The mark an erasure leaves: keyed hashes of identifiers, so that no import brings the person back. */
export const suppression = sqliteTable('suppression', {
  id: id(),
  hash: text('hash').notNull().unique(),
  createdAt: instant('created_at').notNull()
})
