import {
  CADENCE_STATES,
  CONSENT_STATES,
  ELIGIBILITIES,
  EMPLOYMENT_TYPES,
  EXIT_KINDS,
  HIRING_STAGES,
  HORIZONS,
  INTENTS,
  LANGUAGES,
  NURTURE_STAGES,
  PERFORMANCES,
  TIERS
} from '@shared/types/vocabulary'

/**
 * How a field's values behave: how they are typed, compared, sorted and shown.
 * `code` is one of a vocabulary list, `choice` one of a custom field's own list.
 */
export type FieldType = 'text' | 'number' | 'date' | 'code' | 'choice' | 'boolean' | 'score' | 'member' | 'tags'

/** The table that holds the value; `computed` values have their expression in src/data/features/alumni/fieldSql.ts. */
export type FieldStore =
  | { table: 'summary' | 'person' | 'stint' | 'exit' | 'position'; column: string }
  | { table: 'contact'; kind: 'email' | 'phone' | 'url' }
  | { table: 'computed' }
  | { table: 'custom'; fieldId: string }

export type FieldDefinition = {
  /** Unique; the words are `fields.<key>` in i18n (custom fields carry their own labels). */
  key: string
  type: FieldType
  store: FieldStore
  /** The vocabulary of a `code`: labels are `vocabulary.<name>.<code>`. */
  codes?: { name: string; values: readonly string[] }
  choices?: readonly string[]
  labels?: { en: string; ja: string }
  isSortable?: boolean
  isFilterable?: boolean
  /** Offered as a table column; `isDefault` are those of a new view, in this order. */
  column?: { isDefault: boolean; width: number }
  /** Editable in the person's form, with this control. */
  form?: 'line' | 'text' | 'date' | 'select' | 'number' | 'checkbox'
  /** The import target (src/domain/importing) that fills it. */
  importTarget?: string
  isExported?: boolean
}

const code = (name: string, values: readonly string[]) => ({ type: 'code' as const, codes: { name, values } })
const summary = (column: string): FieldStore => ({ table: 'summary', column })
const person = (column: string): FieldStore => ({ table: 'person', column })
const stint = (column: string): FieldStore => ({ table: 'stint', column })
const exit = (column: string): FieldStore => ({ table: 'exit', column })
const shown = (width: number, isDefault = false) => ({ column: { isDefault, width } })

/**
 * Every built-in field of an alumnus, once. Columns, forms, filters, import mapping and export are drawn from it:
 * adding a field is one entry here (and its column in db/schema where the value is new).
 */
export const builtInFields: readonly FieldDefinition[] = [
  { key: 'name', type: 'text', store: { table: 'computed' }, isSortable: true, ...shown(190, true), isExported: true },
  {
    key: 'family',
    type: 'text',
    store: person('family'),
    isFilterable: true,
    form: 'line',
    importTarget: 'person.family',
    isExported: true
  },
  {
    key: 'given',
    type: 'text',
    store: person('given'),
    isFilterable: true,
    form: 'line',
    importTarget: 'person.given',
    isExported: true
  },
  {
    key: 'middle',
    type: 'text',
    store: person('middle'),
    form: 'line',
    importTarget: 'person.middle',
    isExported: true
  },
  {
    key: 'familyKana',
    type: 'text',
    store: person('family_kana'),
    form: 'line',
    importTarget: 'person.familyKana',
    isExported: true
  },
  {
    key: 'givenKana',
    type: 'text',
    store: person('given_kana'),
    form: 'line',
    importTarget: 'person.givenKana',
    isExported: true
  },
  {
    key: 'familyRomaji',
    type: 'text',
    store: person('family_romaji'),
    form: 'line',
    importTarget: 'person.familyRomaji',
    isExported: true
  },
  {
    key: 'givenRomaji',
    type: 'text',
    store: person('given_romaji'),
    form: 'line',
    importTarget: 'person.givenRomaji',
    isExported: true
  },
  {
    key: 'preferred',
    type: 'text',
    store: person('preferred'),
    form: 'line',
    importTarget: 'person.preferred',
    isExported: true
  },
  {
    key: 'language',
    ...code('language', LANGUAGES),
    store: person('language'),
    isFilterable: true,
    ...shown(90),
    form: 'select',
    isExported: true
  },
  {
    key: 'email',
    type: 'text',
    store: { table: 'contact', kind: 'email' },
    isFilterable: true,
    ...shown(200),
    form: 'line',
    importTarget: 'contact.email',
    isExported: true
  },
  {
    key: 'phone',
    type: 'text',
    store: { table: 'contact', kind: 'phone' },
    isFilterable: true,
    ...shown(140),
    form: 'line',
    importTarget: 'contact.phone',
    isExported: true
  },
  {
    key: 'url',
    type: 'text',
    store: { table: 'contact', kind: 'url' },
    isFilterable: true,
    ...shown(180),
    form: 'line',
    importTarget: 'contact.url',
    isExported: true
  },
  {
    key: 'city',
    type: 'text',
    store: person('city'),
    isFilterable: true,
    ...shown(120),
    form: 'line',
    importTarget: 'person.city',
    isExported: true
  },
  {
    key: 'tags',
    type: 'tags',
    store: { table: 'computed' },
    isFilterable: true,
    ...shown(140),
    importTarget: 'person.tags',
    isExported: true
  },
  {
    key: 'note',
    type: 'text',
    store: person('note'),
    isFilterable: true,
    form: 'text',
    importTarget: 'person.note',
    isExported: true
  },

  { key: 'wasHereAs', type: 'text', store: { table: 'computed' }, ...shown(150, true) },
  {
    key: 'department',
    type: 'text',
    store: summary('department'),
    isSortable: true,
    isFilterable: true,
    ...shown(140),
    importTarget: 'stint.department',
    isExported: true
  },
  {
    key: 'title',
    type: 'text',
    store: stint('title'),
    isFilterable: true,
    ...shown(140),
    importTarget: 'stint.title',
    isExported: true
  },
  {
    key: 'grade',
    type: 'text',
    store: stint('grade'),
    isFilterable: true,
    ...shown(80),
    importTarget: 'stint.grade',
    isExported: true
  },
  {
    key: 'employmentType',
    ...code('employmentType', EMPLOYMENT_TYPES),
    store: stint('employment_type'),
    isFilterable: true,
    ...shown(110),
    importTarget: 'stint.employmentType',
    isExported: true
  },
  {
    key: 'employeeNumber',
    type: 'text',
    store: stint('employee_number'),
    isFilterable: true,
    ...shown(110),
    importTarget: 'stint.employeeNumber',
    isExported: true
  },
  {
    key: 'manager',
    type: 'text',
    store: stint('manager'),
    isFilterable: true,
    ...shown(130),
    importTarget: 'stint.manager',
    isExported: true
  },
  {
    key: 'startOn',
    type: 'date',
    store: stint('start_on'),
    isFilterable: true,
    ...shown(100),
    importTarget: 'stint.startOn',
    isExported: true
  },
  {
    key: 'exitOn',
    type: 'date',
    store: summary('exit_on'),
    isSortable: true,
    isFilterable: true,
    ...shown(100),
    importTarget: 'stint.endOn',
    isExported: true
  },
  { key: 'exitYear', type: 'number', store: summary('exit_year'), isFilterable: true, ...shown(80) },
  {
    key: 'exitKind',
    ...code('exitKind', EXIT_KINDS),
    store: summary('exit_kind'),
    isFilterable: true,
    ...shown(110),
    importTarget: 'exit.kind',
    isExported: true
  },
  {
    key: 'exitReasons',
    type: 'text',
    store: exit('reasons'),
    isFilterable: true,
    ...shown(130),
    importTarget: 'exit.reason',
    isExported: true
  },
  {
    key: 'exitExperience',
    type: 'number',
    store: exit('experience'),
    isFilterable: true,
    ...shown(90),
    importTarget: 'exit.experience',
    isExported: true
  },
  {
    key: 'performance',
    ...code('performance', PERFORMANCES),
    store: exit('performance'),
    isFilterable: true,
    ...shown(110),
    importTarget: 'exit.performance',
    isExported: true
  },
  {
    key: 'eligibility',
    ...code('eligibility', ELIGIBILITIES),
    store: summary('eligibility'),
    isFilterable: true,
    ...shown(110),
    importTarget: 'exit.eligibility',
    isExported: true
  },
  {
    key: 'employer',
    type: 'text',
    store: { table: 'position', column: 'employer' },
    isFilterable: true,
    ...shown(140),
    importTarget: 'position.employer',
    isExported: true
  },
  {
    key: 'employerTitle',
    type: 'text',
    store: { table: 'position', column: 'title' },
    isFilterable: true,
    ...shown(140),
    importTarget: 'position.title',
    isExported: true
  },

  {
    key: 'intent',
    ...code('intent', INTENTS),
    store: summary('intent'),
    isSortable: true,
    isFilterable: true,
    ...shown(146, true),
    isExported: true
  },
  { key: 'intentOn', type: 'date', store: summary('intent_on'), isFilterable: true, ...shown(100), isExported: true },
  {
    key: 'intentReviewOn',
    type: 'date',
    store: summary('intent_review_on'),
    isFilterable: true,
    ...shown(100),
    isExported: true
  },
  {
    key: 'horizon',
    ...code('horizon', HORIZONS),
    store: { table: 'computed' },
    isFilterable: true,
    ...shown(90),
    isExported: true
  },
  {
    key: 'returnScore',
    type: 'score',
    store: summary('return_score'),
    isSortable: true,
    isFilterable: true,
    ...shown(104, true),
    isExported: true
  },
  {
    key: 'valueScore',
    type: 'score',
    store: summary('value_score'),
    isSortable: true,
    isFilterable: true,
    ...shown(104),
    isExported: true
  },
  {
    key: 'hiringStage',
    ...code('hiringStage', HIRING_STAGES),
    store: summary('hiring_stage'),
    isFilterable: true,
    ...shown(110),
    isExported: true
  },
  {
    key: 'nurtureStage',
    ...code('nurtureStage', NURTURE_STAGES),
    store: summary('nurture_stage'),
    isFilterable: true,
    ...shown(110),
    isExported: true
  },
  { key: 'owner', type: 'member', store: summary('owner_id'), isFilterable: true, ...shown(100), isExported: true },
  { key: 'tier', ...code('tier', TIERS), store: summary('tier'), isFilterable: true, ...shown(60), isExported: true },
  {
    key: 'cadence',
    ...code('cadence', CADENCE_STATES),
    store: { table: 'computed' },
    isFilterable: true,
    ...shown(110),
    isExported: true
  },
  {
    key: 'dueOn',
    type: 'date',
    store: summary('due_on'),
    isSortable: true,
    isFilterable: true,
    ...shown(90),
    isExported: true
  },
  {
    key: 'lastTouchOn',
    type: 'date',
    store: summary('last_touch_on'),
    isSortable: true,
    isFilterable: true,
    ...shown(72, true),
    isExported: true
  },
  {
    key: 'lastContactOn',
    type: 'date',
    store: summary('last_contact_on'),
    isFilterable: true,
    ...shown(90),
    isExported: true
  },
  {
    key: 'nextStepOn',
    type: 'date',
    store: summary('next_step_on'),
    isSortable: true,
    isFilterable: true,
    ...shown(72, true),
    isExported: true
  },
  {
    key: 'informedOn',
    type: 'date',
    store: summary('informed_on'),
    isFilterable: true,
    ...shown(110),
    isExported: true
  },
  {
    key: 'inspiredOn',
    type: 'date',
    store: summary('inspired_on'),
    isFilterable: true,
    ...shown(110),
    isExported: true
  },
  { key: 'effortOn', type: 'date', store: { table: 'computed' }, isFilterable: true, ...shown(110) },
  { key: 'effortShortOn', type: 'date', store: { table: 'computed' }, isFilterable: true },
  { key: 'effortLongOn', type: 'date', store: { table: 'computed' }, isFilterable: true },
  { key: 'gives', type: 'number', store: summary('gives'), isFilterable: true, ...shown(80) },
  { key: 'asks', type: 'number', store: summary('asks'), isFilterable: true, ...shown(80) },
  { key: 'giveAskBelow', type: 'boolean', store: { table: 'computed' }, isFilterable: true },
  {
    key: 'mayContact',
    type: 'boolean',
    store: summary('may_contact'),
    isFilterable: true,
    ...shown(90),
    isExported: true
  },
  { key: 'doNotContact', type: 'boolean', store: summary('do_not_contact'), isFilterable: true, isExported: true },
  {
    key: 'consentContact',
    ...code('consentState', CONSENT_STATES),
    store: summary('consent_contact'),
    isFilterable: true,
    ...shown(100),
    isExported: true
  },
  { key: 'consentExpiresOn', type: 'date', store: summary('consent_expires_on'), isFilterable: true, ...shown(110) },
  {
    key: 'consentHandover',
    ...code('consentState', CONSENT_STATES),
    store: summary('consent_handover'),
    isFilterable: true,
    ...shown(100),
    isExported: true
  }
]

/** A field of the organisation's own, as the registry sees it. Its key is `custom.<key>` everywhere. */
export type CustomFieldRow = {
  id: string
  key: string
  type: 'text' | 'number' | 'date' | 'choice' | 'boolean'
  labelEn: string
  labelJa: string
  choices: readonly string[]
}

const CUSTOM_FORMS = { text: 'line', number: 'number', date: 'date', choice: 'select', boolean: 'checkbox' } as const

export function customFieldDefinition(row: CustomFieldRow): FieldDefinition {
  return {
    key: `custom.${row.key}`,
    type: row.type,
    store: { table: 'custom', fieldId: row.id },
    labels: { en: row.labelEn, ja: row.labelJa },
    choices: row.choices,
    isSortable: true,
    isFilterable: true,
    column: { isDefault: false, width: 120 },
    form: CUSTOM_FORMS[row.type],
    importTarget: `custom.${row.key}`,
    isExported: true
  }
}

/** All fields: built-in first, then the organisation's own in its order. */
export function allFields(custom: readonly CustomFieldRow[]): readonly FieldDefinition[] {
  return [...builtInFields, ...custom.map(customFieldDefinition)]
}

export function findField(fields: readonly FieldDefinition[], key: string): FieldDefinition | undefined {
  return fields.find(field => field.key === key)
}

/** The columns of a new view. */
export const defaultColumns: readonly string[] = builtInFields
  .filter(field => field.column?.isDefault)
  .map(field => field.key)
