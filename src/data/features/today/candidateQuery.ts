import { addDays, addMonths } from '@domain/calendar'
import type { Playbook } from '@domain/playbook'
import type { LocalDate } from '@shared/types/time'
import { joinSql, sql, type Sql } from '@data/listing/fieldSql'

/** People looked at for one reason, the nearest to it first, before the best of them are taken. */
const WINDOW = 1_000
/** People taken for one reason: many times what an hour has room for. */
const TAKEN = 60
/** A check-in stays open this long (src/domain/cadence), with room for months of different length. */
const CHECK_IN_DAYS = 48

type Context = { today: LocalDate; playbook: Playbook }

/** The best `TAKEN` of the nearest `WINDOW` people. */
function best(window: Sql, where: Sql, order: Sql): Sql {
  return {
    text: `SELECT s.n FROM (${window.text} LIMIT ${WINDOW}) AS near JOIN alumni_summary AS s ON s.n = near.n
           WHERE ${where.text} ORDER BY ${order.text} LIMIT ${TAKEN}`,
    values: [...window.values, ...where.values, ...order.values]
  }
}

const LIKELIEST = 's.return_score IS NULL, s.return_score DESC, s.person_id'
const byScore = sql(LIKELIEST)

/** The order of the rules in src/domain/today: nine steps of urgency, then the likelier to return. */
const byUrgency = (steps: string, ...values: unknown[]): Sql =>
  sql(`max(0, min(9, CAST(${steps} AS INTEGER))) DESC, ${LIKELIEST}`, ...values)

/** Who rests: just touched, or put off; only a dated step brings them back (src/domain/today). */
function isAwake({ today, playbook }: Context): Sql {
  return sql(
    `s.may_contact = 1 AND (s.last_touch_on IS NULL OR s.last_touch_on <= ?)
     AND s.person_id NOT IN (SELECT person_id FROM today_dismissal WHERE until_on > ?)`,
    addDays(today, -playbook.today.restDays),
    today
  )
}

const and = (...parts: Sql[]): Sql => joinSql(parts, ' AND ')

/** Never touched and nothing planned. The plus signs leave the lead to the window. */
const IS_UNTOUCHED = sql('+s.last_touch_on IS NULL AND +s.next_step_on IS NULL')

/**
 * For each reason to contact somebody, a bounded query for the row numbers of the people it speaks for, each led by an
 * index. Whatever else is true of them is left to the rules in src/domain/today.
 */
export function candidateQueries(context: Context, hasOpenings: boolean): Record<string, Sql> {
  const { today } = context
  const awake = isAwake(context)
  const isPastDue = sql('s.due_on < ? AND +s.last_touch_on IS NOT NULL AND +s.next_step_on IS NULL', today)
  const byDaysPastDue = byUrgency('(julianday(?) - julianday(s.due_on)) / 10', today)
  const likely = sql('SELECT n FROM alumni_summary INDEXED BY alumni_summary_return ORDER BY return_score DESC')
  return {
    dueSteps: dueStepsQuery(today),
    ...(hasOpenings && { untold: untoldQuery(context, awake) }),
    ...checkInQueries(context, awake),
    reviews: best(
      sql(
        `SELECT n FROM alumni_summary INDEXED BY alumni_summary_review WHERE intent_review_on <= ?
         ORDER BY intent_review_on DESC`,
        today
      ),
      awake,
      byUrgency('(julianday(?) - julianday(s.intent_review_on)) / 10', today)
    ),
    pastDue: best(
      sql(
        `SELECT n FROM alumni_summary INDEXED BY alumni_summary_due
         WHERE due_on < ? AND last_touch_on IS NOT NULL AND next_step_on IS NULL AND may_contact = 1 ORDER BY due_on DESC`,
        today
      ),
      awake,
      byDaysPastDue
    ),
    likelyPastDue: best(likely, and(awake, isPastDue), byDaysPastDue),
    likely: best(likely, awake, byScore),
    neverContacted: best(
      sql(
        'SELECT n FROM alumni_summary INDEXED BY alumni_summary_exit WHERE exit_on <= ? ORDER BY exit_on DESC',
        today
      ),
      and(awake, IS_UNTOUCHED),
      byUrgency('9 - (julianday(?) - julianday(s.exit_on)) / 365', today)
    ),
    exitUnknown: best(
      sql('SELECT n FROM alumni_summary INDEXED BY alumni_summary_exit WHERE exit_on IS NULL ORDER BY n DESC'),
      and(awake, IS_UNTOUCHED),
      byScore
    ),
    expired: best(
      sql(
        `SELECT n FROM alumni_summary INDEXED BY alumni_summary_consent WHERE consent_expires_on < ?
         ORDER BY consent_expires_on DESC`,
        today
      ),
      and(awake, sql(`s.consent_contact = 'expired'`)),
      byScore
    )
  }
}

/** The oldest open steps up to today, but for those put off. */
function dueStepsQuery(today: LocalDate): Sql {
  return sql(
    `SELECT s.n FROM (SELECT person_id FROM next_step INDEXED BY next_step_due
       WHERE status = 'open' AND due_on <= ? AND deleted_at IS NULL
         AND person_id NOT IN (SELECT person_id FROM today_dismissal WHERE until_on > ? AND action = 'due_step')
       ORDER BY due_on LIMIT ${2 * TAKEN}) AS due
     JOIN alumni_summary AS s ON s.person_id = due.person_id WHERE s.may_contact = 1`,
    today,
    today
  )
}

/** For each check-in of the Playbook the people who left so long ago. */
function checkInQueries({ today, playbook }: Context, awake: Sql): Record<string, Sql> {
  return Object.fromEntries(
    playbook.checkInMonths.map(months => {
      const on = addMonths(today, -months)
      const window = sql(
        'SELECT n FROM alumni_summary INDEXED BY alumni_summary_exit WHERE exit_on BETWEEN ? AND ? ORDER BY exit_on',
        addDays(on, -CHECK_IN_DAYS),
        addDays(on, 3)
      )
      return [`checkIn${months}`, best(window, awake, byUrgency('(julianday(?) - julianday(s.exit_on)) / 5', on))]
    })
  )
}

/** On the short horizon and not told of an opening lately: those who would come now first, then the likeliest. */
function untoldQuery({ today, playbook }: Context, awake: Sql): Sql {
  const where = and(
    awake,
    sql(
      's.short_until >= ? AND (s.informed_on IS NULL OR s.informed_on < ?)',
      today,
      addDays(today, -playbook.windows.informedDays)
    )
  )
  return {
    text: `SELECT s.n FROM alumni_summary AS s INDEXED BY alumni_summary_short WHERE ${where.text}
           ORDER BY s.intent = 'ready_now' AND s.intent_until >= ? DESC, ${LIKELIEST} LIMIT ${TAKEN}`,
    values: [...where.values, today]
  }
}
