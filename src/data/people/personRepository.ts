import type { Database } from 'better-sqlite3'
import { consentRowOn, consentStateOn, type ConsentRow } from '@domain/gates'
import { displayName } from '@domain/names'
import type { Person } from '@shared/contract/person'
import { CONSENT_PURPOSES } from '@shared/types/vocabulary'
import type { Id, LocalDate } from '@shared/types/time'

const list = <T>(json: string | null): T[] | null => (json === null ? null : (JSON.parse(json) as T[]))

export function readPersonRow(
  db: Database,
  personId: Id
): Pick<Person, 'name' | 'language' | 'city' | 'note' | 'unreadable'> | undefined {
  const row = db
    .prepare(
      `SELECT family, given, middle, family_kana AS familyKana, given_kana AS givenKana, family_romaji AS familyRomaji,
              given_romaji AS givenRomaji, preferred, language, city, note, unreadable
       FROM person WHERE id = ? AND deleted_at IS NULL`
    )
    .get(personId) as
    | (Person['name'] & { language: Person['language']; city: string; note: string; unreadable: string | null })
    | undefined
  if (!row) return undefined
  const { language, city, note, unreadable, ...name } = row
  return { name, language, city, note, unreadable: list<Person['unreadable'][number]>(unreadable) ?? [] }
}

export function readContacts(db: Database, personId: Id): Person['contacts'] {
  const rows = db
    .prepare(
      `SELECT id, kind, value, label, is_primary AS isPrimary FROM contact_point
       WHERE person_id = ? AND deleted_at IS NULL ORDER BY kind, is_primary DESC, id`
    )
    .all(personId) as (Omit<Person['contacts'][number], 'isPrimary'> & { isPrimary: number })[]
  return rows.map(row => ({ ...row, isPrimary: row.isPrimary === 1 }))
}

export function readPositions(db: Database, personId: Id): Person['positions'] {
  return db
    .prepare(
      `SELECT id, employer, title, start_on AS startOn, end_on AS endOn, source FROM position
       WHERE person_id = ? AND deleted_at IS NULL ORDER BY end_on IS NULL DESC, start_on DESC, id DESC`
    )
    .all(personId) as Person['positions']
}

type TieRow = Omit<Person['ties'][number], 'displayName'> & {
  memberName: string | null
  family: string | null
  given: string | null
}

export function readTies(db: Database, personId: Id): Person['ties'] {
  const rows = db
    .prepare(
      `SELECT t.id, t.kind, t.other_person_id AS otherPersonId, t.member_id AS memberId, t.other_name AS otherName, t.strength,
              t.source, m.name AS memberName, p.family, p.given
       FROM tie AS t LEFT JOIN member AS m ON m.id = t.member_id LEFT JOIN person AS p ON p.id = t.other_person_id
       WHERE t.person_id = ? AND t.deleted_at IS NULL ORDER BY t.strength DESC, t.id`
    )
    .all(personId) as TieRow[]
  return rows.map(({ memberName, family, given, ...tie }) => ({
    ...tie,
    displayName: memberName ?? (displayName({ family, given }, 'en') || tie.otherName)
  }))
}

type StintRow = Omit<Person['stints'][number], 'exit'> & {
  exitId: Id | null
  kind: string | null
  reasons: string | null
  reasonWords: string
  experience: number | null
  notes: string
  eligibility: string | null
  eligibilityReason: string
  performance: string | null
  performanceWords: string
}

export function readStints(db: Database, personId: Id): Person['stints'] {
  const rows = db
    .prepare(
      `SELECT s.id, s.source, s.employee_number AS employeeNumber, s.department, s.title, s.grade,
              s.employment_type AS employmentType, s.manager, s.start_on AS startOn, s.end_on AS endOn,
              e.id AS exitId, e.kind, e.reasons, e.reason_words AS reasonWords, e.experience, e.notes, e.eligibility,
              e.eligibility_reason AS eligibilityReason, e.performance, e.performance_words AS performanceWords
       FROM stint AS s LEFT JOIN exit AS e ON e.stint_id = s.id AND e.deleted_at IS NULL
       WHERE s.person_id = ? AND s.deleted_at IS NULL ORDER BY s.start_on, s.id`
    )
    .all(personId) as StintRow[]
  return rows.map(
    ({
      exitId,
      kind,
      reasons,
      reasonWords,
      experience,
      notes,
      eligibility,
      eligibilityReason,
      performance,
      performanceWords,
      ...stint
    }) => ({
      ...stint,
      exit:
        exitId === null
          ? null
          : ({
              id: exitId,
              kind,
              reasons: list(reasons),
              reasonWords,
              experience,
              notes,
              eligibility,
              eligibilityReason,
              performance,
              performanceWords
            } as Person['stints'][number]['exit'])
    })
  )
}

export function readIntents(db: Database, personId: Id): Person['intents'] {
  return db
    .prepare(
      `SELECT id, value, effective_on AS effectiveOn, review_on AS reviewOn, source, note FROM intent
       WHERE person_id = ? AND deleted_at IS NULL ORDER BY effective_on DESC, id DESC`
    )
    .all(personId) as Person['intents']
}

const NO_PREFERENCE: Person['preference'] = {
  doNotContact: false,
  channels: null,
  topics: null,
  everyMonths: null,
  note: ''
}

export function readPreference(db: Database, personId: Id, today: LocalDate): Person['preference'] {
  const row = db
    .prepare(
      `SELECT do_not_contact AS doNotContact, channels, topics, every_months AS everyMonths, note FROM preference
       WHERE person_id = ? AND deleted_at IS NULL AND effective_on <= ? ORDER BY effective_on DESC, id DESC LIMIT 1`
    )
    .get(personId, today) as
    | { doNotContact: number; channels: string | null; topics: string | null; everyMonths: number | null; note: string }
    | undefined
  if (!row) return NO_PREFERENCE
  return { ...row, doNotContact: row.doNotContact === 1, channels: list(row.channels), topics: list(row.topics) }
}

type ConsentDetail = ConsentRow & Pick<Person['consents'][number], 'noticeVersion' | 'channel' | 'note'>

/** What holds for each purpose today; nothing recorded is unasked. */
export function readConsents(db: Database, personId: Id, today: LocalDate): Person['consents'] {
  const rows = db
    .prepare(
      `SELECT purpose, state, effective_on AS effectiveOn, expires_on AS expiresOn, notice_version AS noticeVersion, channel,
              note FROM consent WHERE person_id = ? ORDER BY effective_on, id`
    )
    .all(personId) as ConsentDetail[]
  return CONSENT_PURPOSES.map(purpose => {
    const row = consentRowOn(rows, purpose, today) as ConsentDetail | null
    return {
      purpose,
      state: consentStateOn(rows, purpose, today),
      effectiveOn: row?.effectiveOn ?? null,
      expiresOn: row?.expiresOn ?? null,
      noticeVersion: row?.noticeVersion ?? '',
      channel: row?.channel ?? null,
      note: row?.note ?? ''
    }
  })
}

export function readAssessments(db: Database, personId: Id, today: LocalDate): Person['assessments'] {
  return db
    .prepare(
      `SELECT kind, value, effective_on AS effectiveOn, reason FROM assessment AS a
       WHERE person_id = @personId AND deleted_at IS NULL AND effective_on <= @today AND NOT EXISTS (
         SELECT 1 FROM assessment AS later WHERE later.person_id = @personId AND later.kind = a.kind AND later.deleted_at IS NULL
           AND later.effective_on <= @today AND (later.effective_on, later.id) > (a.effective_on, a.id))
       ORDER BY kind`
    )
    .all({ personId, today }) as Person['assessments']
}

export function readNextSteps(db: Database, personId: Id): Person['nextSteps'] {
  return db
    .prepare(
      `SELECT id, person_id AS personId, due_on AS dueOn, what, owner_id AS ownerId, opening_id AS openingId,
              repeat_months AS repeatMonths, status FROM next_step
       WHERE person_id = ? AND status = 'open' AND deleted_at IS NULL ORDER BY due_on, id`
    )
    .all(personId) as Person['nextSteps']
}

/** Dots that a life line can still show. */
const MOST_TOUCHES = 300

export function readTouches(db: Database, personId: Id): Person['touches'] {
  return db
    .prepare(
      `SELECT id, local_date AS "on", channel, intent, depth FROM touchpoint
       WHERE person_id = ? AND deleted_at IS NULL ORDER BY local_date DESC, id DESC LIMIT ${MOST_TOUCHES}`
    )
    .all(personId) as Person['touches']
}

export function readTags(db: Database, personId: Id): string[] {
  return db
    .prepare(
      'SELECT t.name FROM person_tag AS pt JOIN tag AS t ON t.id = pt.tag_id WHERE pt.person_id = ? ORDER BY t.name'
    )
    .pluck()
    .all(personId) as string[]
}

export function readCustomValues(db: Database, personId: Id): Record<string, string> {
  const rows = db
    .prepare(
      `SELECT f.key, v.text_value AS value FROM custom_value AS v JOIN custom_field AS f ON f.id = v.field_id
       WHERE v.person_id = ? AND f.deleted_at IS NULL`
    )
    .all(personId) as { key: string; value: string }[]
  return Object.fromEntries(rows.map(row => [row.key, row.value]))
}

export function readOutcomes(db: Database, personId: Id): Person['outcomes'] {
  return db
    .prepare(
      `SELECT id, kind, "on", opening_id AS openingId, note FROM outcome
       WHERE person_id = ? AND deleted_at IS NULL ORDER BY "on" DESC, id DESC`
    )
    .all(personId) as Person['outcomes']
}

export function readShortlists(db: Database, personId: Id): Person['shortlists'] {
  return db
    .prepare(
      `SELECT e.id AS entryId, o.id AS openingId, o.title AS openingTitle, e.status, e.status_on AS statusOn
       FROM shortlist_entry AS e JOIN opening AS o ON o.id = e.opening_id
       WHERE e.person_id = ? AND e.deleted_at IS NULL AND o.deleted_at IS NULL ORDER BY e.id DESC`
    )
    .all(personId) as Person['shortlists']
}

export function readHandovers(db: Database, personId: Id): Person['handovers'] {
  const rows = db
    .prepare(
      `SELECT h.id AS handoverId, o.title AS openingTitle, h.target, h."on", h.is_revoked AS isRevoked
       FROM handover_item AS i JOIN handover AS h ON h.id = i.handover_id JOIN opening AS o ON o.id = h.opening_id
       WHERE i.person_id = ? ORDER BY h.id DESC`
    )
    .all(personId) as (Omit<Person['handovers'][number], 'isRevoked'> & { isRevoked: number })[]
  return rows.map(row => ({ ...row, isRevoked: row.isRevoked === 1 }))
}
