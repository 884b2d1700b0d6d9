import type { Database } from 'better-sqlite3'
import type { AlumniRow } from '@shared/contract/alumni'
import type { CadenceState, HiringStage, Horizon, Intent, NurtureStage, Tier } from '@shared/types/vocabulary'
import { fieldExpression, requireField, type SqlContext } from './fieldSql'

type Raw = Record<string, string | number | null>

const BASE = `
  s.n, s.person_id, p.family, p.given, p.middle, p.family_kana, p.given_kana, p.family_romaji, p.given_romaji, p.preferred,
  s.department, st.title, st.start_on, s.exit_on, s.intent, s.intent_on, s.intent_until, s.may_contact, s.do_not_contact,
  s.return_score, s.return_low, s.return_high, s.value_score, s.value_low, s.value_high, s.hiring_stage, s.nurture_stage,
  s.owner_id, s.tier, s.due_on, s.last_touch_on, s.next_step_on`

/** The lines of the list for row numbers, in the order given. Numbers that are gone are left out. */
export function readRows(
  db: Database,
  context: SqlContext,
  numbers: readonly number[],
  columns: readonly string[] = []
): AlumniRow[] {
  const extras = columns.map((key, index) => {
    const expression = fieldExpression(context, requireField(context, key))
    return { key, text: `${expression.text} AS x${index}`, values: expression.values }
  })
  const horizon = fieldExpression(context, requireField(context, 'horizon'))
  const cadence = fieldExpression(context, requireField(context, 'cadence'))
  const employer = fieldExpression(context, requireField(context, 'employer'))
  const rows = db
    .prepare(
      `SELECT ${BASE}, ${horizon.text} AS horizon, ${cadence.text} AS cadence, ${employer.text} AS employer
         ${extras.map(extra => `, ${extra.text}`).join('')}
       FROM json_each(?) AS wanted JOIN alumni_summary AS s ON s.n = wanted.value
       JOIN person AS p ON p.id = s.person_id LEFT JOIN stint AS st ON st.id = s.stint_id
       ORDER BY wanted.key`
    )
    .all(
      ...horizon.values,
      ...cadence.values,
      ...employer.values,
      ...extras.flatMap(extra => extra.values),
      JSON.stringify(numbers)
    ) as Raw[]
  return rows.map(row => alumniRow(row, context, columns))
}

const text = (value: string | number | null | undefined): string => (typeof value === 'string' ? value : '')
const nullable = (value: string | number | null | undefined): string | null =>
  typeof value === 'string' ? value : null
const number = (value: string | number | null | undefined): number => Number(value ?? 0)
const maybe = (value: string | number | null | undefined): number | null => (typeof value === 'number' ? value : null)

function alumniRow(row: Raw, { today }: SqlContext, columns: readonly string[]): AlumniRow {
  const until = nullable(row['intent_until'])
  return {
    personId: text(row['person_id']),
    name: {
      family: text(row['family']),
      given: text(row['given']),
      middle: text(row['middle']),
      familyKana: text(row['family_kana']),
      givenKana: text(row['given_kana']),
      familyRomaji: text(row['family_romaji']),
      givenRomaji: text(row['given_romaji']),
      preferred: text(row['preferred'])
    },
    department: text(row['department']),
    title: text(row['title']),
    startOn: nullable(row['start_on']),
    exitOn: nullable(row['exit_on']),
    employer: text(row['employer']),
    intent: text(row['intent']) as Intent,
    intentOn: nullable(row['intent_on']),
    isIntentStale: until !== null && until < today,
    horizon: text(row['horizon']) as Horizon,
    returnLikelihood: {
      score: maybe(row['return_score']),
      low: number(row['return_low']),
      high: number(row['return_high'])
    },
    rehireValue: { score: maybe(row['value_score']), low: number(row['value_low']), high: number(row['value_high']) },
    hiringStage: nullable(row['hiring_stage']) as HiringStage | null,
    nurtureStage: nullable(row['nurture_stage']) as NurtureStage | null,
    ownerId: nullable(row['owner_id']),
    tier: text(row['tier']) as Tier,
    cadence: text(row['cadence']) as CadenceState,
    dueOn: nullable(row['due_on']),
    lastTouchOn: nullable(row['last_touch_on']),
    nextStepOn: nullable(row['next_step_on']),
    mayContact: row['may_contact'] === 1,
    doNotContact: row['do_not_contact'] === 1,
    extra: Object.fromEntries(columns.map((key, index) => [key, row[`x${index}`] ?? null]))
  }
}
