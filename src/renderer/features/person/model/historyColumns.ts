import type { TextKey } from '@shared/i18n/translate'

/** How a stored value is told: a list of the vocabulary, a day, a name by its id, or the value itself. */
export type ColumnKind =
  'text' | 'date' | 'flag' | 'months' | 'sentiment' | 'name' | 'answer' | { codes: string } | { codeList: string }

export type HistoryColumn = { label: TextKey; kind: ColumnKind }

const text = (label: TextKey): HistoryColumn => ({ label, kind: 'text' })
const date = (label: TextKey): HistoryColumn => ({ label, kind: 'date' })
const flag = (label: TextKey): HistoryColumn => ({ label, kind: 'flag' })
const name = (label: TextKey): HistoryColumn => ({ label, kind: 'name' })
const codes = (label: TextKey, list: string): HistoryColumn => ({ label, kind: { codes: list } })
const codeList = (label: TextKey, list: string): HistoryColumn => ({ label, kind: { codeList: list } })

const note = text('fields.note')
const since = date('person.history.since')
const opening = name('person.outcome.opening')

/** What the change log holds, in words: table → column. Columns that say nothing to a reader are not listed. */
export const HISTORY_COLUMNS: Readonly<Record<string, Readonly<Record<string, HistoryColumn>>>> = {
  person: {
    family: text('fields.family'),
    given: text('fields.given'),
    middle: text('fields.middle'),
    family_kana: text('fields.familyKana'),
    given_kana: text('fields.givenKana'),
    family_romaji: text('fields.familyRomaji'),
    given_romaji: text('fields.givenRomaji'),
    preferred: text('fields.preferred'),
    language: codes('fields.language', 'language'),
    city: text('fields.city'),
    note
  },
  contact_point: {
    kind: codes('person.contact.kind', 'contactKind'),
    value: text('person.history.contact'),
    label: text('person.contact.label'),
    is_primary: flag('person.contact.isPrimary')
  },
  position: {
    employer: text('person.position.employer'),
    title: text('fields.title'),
    start_on: date('person.position.from'),
    end_on: date('person.position.to')
  },
  tie: {
    kind: codes('person.tie.kind', 'tieKind'),
    member_id: name('person.tie.member'),
    other_person_id: name('person.tie.alumnus'),
    other_name: text('person.tie.name'),
    strength: text('person.tie.strength'),
    effective_on: since
  },
  person_tag: { tag_id: name('fields.tags') },
  custom_value: { text_value: text('person.history.value') },
  stint: {
    department: text('fields.department'),
    title: text('fields.title'),
    grade: text('fields.grade'),
    employment_type: codes('fields.employmentType', 'employmentType'),
    employee_number: text('fields.employeeNumber'),
    manager: text('fields.manager'),
    start_on: date('fields.startOn'),
    end_on: date('fields.exitOn')
  },
  exit: {
    kind: codes('fields.exitKind', 'exitKind'),
    reasons: codeList('fields.exitReasons', 'exitReason'),
    experience: text('fields.exitExperience'),
    notes: text('person.stint.notes'),
    eligibility: codes('fields.eligibility', 'eligibility'),
    eligibility_reason: text('person.stint.eligibilityReason'),
    performance: codes('fields.performance', 'performance')
  },
  touchpoint: {
    local_date: date('person.history.day'),
    channel: codes('person.history.channel', 'channel'),
    direction: codes('person.history.direction', 'direction'),
    intent: codes('person.history.purpose', 'touchIntent'),
    topic: codes('person.history.topic', 'topic'),
    opening_id: opening,
    depth: codes('person.history.depth', 'depth'),
    sentiment: { label: 'person.history.sentiment', kind: 'sentiment' },
    body: text('person.history.words'),
    member_id: name('person.history.member')
  },
  next_step: {
    what: text('person.step.what'),
    due_on: date('person.step.dueOn'),
    owner_id: name('fields.owner'),
    opening_id: opening,
    status: codes('person.history.status', 'nextStepStatus'),
    repeat_months: { label: 'person.step.repeat', kind: 'months' }
  },
  intent: {
    value: codes('fields.intent', 'intent'),
    effective_on: date('fields.intentOn'),
    review_on: date('fields.intentReviewOn'),
    source: codes('person.intent.source', 'source'),
    note
  },
  stage_entry: {
    track: codes('person.history.track', 'track'),
    stage: codes('person.history.stage', 'stage'),
    effective_on: since,
    opening_id: opening,
    reason: text('person.stage.reason')
  },
  tier_entry: { tier: codes('fields.tier', 'tier'), effective_on: since },
  owner_entry: { member_id: name('fields.owner'), effective_on: since },
  preference: {
    do_not_contact: flag('fields.doNotContact'),
    channels: codeList('person.preference.channels', 'channel'),
    topics: codeList('person.preference.topics', 'topic'),
    every_months: { label: 'person.preference.everyMonths', kind: 'months' },
    effective_on: since,
    note
  },
  consent: {
    purpose: codes('person.history.consentFor', 'consentPurpose'),
    state: codes('person.consent.state', 'consentState'),
    effective_on: date('person.consent.on'),
    expires_on: date('person.history.until'),
    notice_version: text('person.consent.noticeVersion'),
    channel: codes('person.consent.channel', 'channel'),
    note
  },
  assessment: {
    kind: codes('person.history.question', 'assessment'),
    value: { label: 'person.history.answer', kind: 'answer' },
    effective_on: since,
    reason: text('person.assessment.reason')
  },
  outcome: {
    kind: codes('person.outcome.kind', 'outcomeKind'),
    on: date('person.outcome.on'),
    opening_id: opening,
    note
  },
  shortlist_entry: {
    opening_id: opening,
    status: codes('person.history.status', 'shortlistStatus'),
    rationale: text('person.history.rationale')
  },
  handover_item: { result: text('person.history.result') },
  today_dismissal: { until_on: date('person.history.until') }
}

/** Columns that are kept for the machine: keys, marks and times that a reader learns nothing from. */
export const SILENT_COLUMNS: readonly string[] = [
  'id',
  'person_id',
  'created_at',
  'deleted_at',
  'match_key',
  'number_value',
  'field_id',
  'stint_id',
  'touchpoint_id',
  'handover_id',
  'shortlist_entry_id',
  'at',
  'zone',
  'horizon',
  'unreadable',
  'sex',
  'pay',
  'name_key',
  'birth_date',
  'reason_words',
  'performance_words',
  'checklist',
  'invitation',
  'source',
  'import_mark',
  'done_on',
  'status_on',
  'sort_order',
  'action'
]
