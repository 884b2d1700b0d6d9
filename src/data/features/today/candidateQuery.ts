import { addDays, addMonths } from '@domain/calendar'
import type { Playbook } from '@domain/playbook'
import type { LocalDate } from '@shared/types/time'
import { joinSql, sql, type Sql } from '../alumni/fieldSql'

/** People looked at for one reason, the nearest to it first, before the best of them are taken. */
const WINDOW = 1_000
/** People taken for one reason: many times what an hour has room for. */
const TAKEN = 60
/** A check-in stays open this long (src/domain/cadence), with room for months of different length. */
const CHECK_IN_DAYS = 48

type Context = { today: LocalDate; playbook: Playbook }

/** The best `TAKEN` of the nearest `WINDOW` people. */
function best(window: Sql, where: Sql, order: string): Sql {
  return joinSql(
    [
      { ...window, text: `SELECT n FROM (SELECT s.n, s.return_score, s.exit_on FROM (${window.text} LIMIT ${WINDOW}) AS near` },
      { ...where, text: `JOIN alumni_summary AS s ON s.n = near.n WHERE ${where.text}` },
      sql(`ORDER BY ${order} LIMIT ${TAKEN})`)
    ],
    '\n'
  )
}

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
const BY_SCORE = 's.return_score IS NULL, s.return_score DESC, s.n'

/**
 * For each reason to contact somebody, a bounded query for the row numbers of the people it speaks for, each led by an
 * index. Whatever else is true of them is left to the rules in src/domain/today.
 */
export function candidateQueries(context: Context, hasOpenings: boolean): Record<string, Sql> {
  const { today, playbook } = context
  const awake = isAwake(context)
  const checkIns = playbook.checkInMonths.map(months => {
    const on = addMonths(today, -months)
    return best(
      sql(
        'SELECT n FROM alumni_summary INDEXED BY alumni_summary_exit WHERE exit_on BETWEEN ? AND ? ORDER BY exit_on',
        addDays(on, -CHECK_IN_DAYS),
        addDays(on, 3)
      ),
      awake,
      's.exit_on, s.n'
    )
  })
  return {
    dueSteps: sql(
      `SELECT s.n FROM (SELECT person_id FROM next_step INDEXED BY next_step_due
         WHERE status = 'open' AND due_on <= ? AND deleted_at IS NULL
           AND person_id NOT IN (SELECT person_id FROM today_dismissal WHERE until_on > ? AND action = 'due_step')
         ORDER BY due_on LIMIT ${2 * TAKEN}) AS due
       JOIN alumni_summary AS s ON s.person_id = due.person_id WHERE s.may_contact = 1`,
      today,
      today
    ),
    ...(hasOpenings && { untold: untoldQuery(context, awake) }),
    ...Object.fromEntries(checkIns.map((query, index) => [`checkIn${index}`, query])),
    reviews: best(
      sql(
        `SELECT n FROM alumni_summary INDEXED BY alumni_summary_review WHERE intent_review_on <= ?
         ORDER BY intent_review_on DESC`,
        today
      ),
      awake,
      BY_SCORE
    ),
    pastDue: best(
      sql(
        `SELECT n FROM alumni_summary INDEXED BY alumni_summary_due
         WHERE due_on < ? AND last_touch_on IS NOT NULL AND next_step_on IS NULL AND may_contact = 1 ORDER BY due_on DESC`,
        today
      ),
      awake,
      BY_SCORE
    ),
    likely: best(
      sql('SELECT n FROM alumni_summary INDEXED BY alumni_summary_return ORDER BY return_score DESC'),
      awake,
      BY_SCORE
    ),
    neverContacted: best(
      sql(
        'SELECT n FROM alumni_summary INDEXED BY alumni_summary_exit WHERE exit_on <= ? ORDER BY exit_on DESC',
        today
      ),
      and(awake, sql('+s.last_touch_on IS NULL AND +s.next_step_on IS NULL')),
      's.exit_on DESC, s.n'
    ),
    expired: best(
      sql(
        `SELECT n FROM alumni_summary INDEXED BY alumni_summary_consent WHERE consent_expires_on < ?
         ORDER BY consent_expires_on DESC`,
        today
      ),
      and(awake, sql(`s.consent_contact = 'expired'`)),
      BY_SCORE
    )
  }
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
           ORDER BY s.intent = 'ready_now' AND s.intent_until >= ? DESC, ${BY_SCORE} LIMIT ${TAKEN}`,
    values: [...where.values, today]
  }
}
