import type { z } from 'zod'
import { effortBetween, effortLean, effortShare } from '@domain/balance'
import { weekStart } from '@domain/calendar'
import { wordsOf } from '@domain/reason'
import { pickToday } from '@domain/today'
import type { todayContract, TodayPick } from '@shared/contract/today'
import { translate } from '@shared/i18n/translate'
import { readPlaybook } from '@data/derive/playbookOf'
import type { CallContext } from '@data/handler'
import { readRows } from '@data/listing/alumniRows'
import { sqlContext } from '@data/listing/fieldSql'
import { readEffortDays } from '@data/measures/effortQuery'
import { readCandidates } from './candidates'
import { readAgenda, readDueSoon, readWeekTouches } from './todayRepository'

type Route = (typeof todayContract)['today.get']

/** The day's work: who, why, and how the week stands. */
export function readToday(
  { services: { db, clock } }: CallContext,
  { minutes, language }: z.output<Route['input']>
): z.input<Route['output']> {
  const today = clock.today()
  const { body: playbook } = readPlaybook(db, today)
  const lists = sqlContext(db, today, language)
  const monday = weekStart(today)
  const split = effortBetween(readEffortDays(db, monday, today), monday, today)
  const found = readCandidates(db, today, playbook)
  const plan = pickToday(
    found.map(({ candidate }) => candidate),
    { minutes, effortSplit: split, playbook, today }
  )
  const numbers = new Map(found.map(({ n, candidate }) => [candidate.personId, n]))
  const people = new Map(
    readRows(
      db,
      lists,
      plan.picks.map(pick => numbers.get(pick.personId) as number)
    ).map(row => [row.personId, row])
  )
  const t = translate(language)
  const separator = language === 'ja' ? '' : ' '
  return {
    day: today,
    hasPeople: db.prepare('SELECT 1 FROM alumni_summary LIMIT 1').get() !== undefined,
    sentence: [plan.effort, plan.choice].map(reason => wordsOf(reason, t, date => date)).join(separator),
    lean: effortLean(split, playbook.targetBandShort),
    choice: plan.choice,
    minutes: plan.minutes,
    picks: plan.picks.map(({ personId, horizon, kind, touchIntent, reason, minutes: takes, aboutId }): TodayPick => {
      const person = people.get(personId)
      if (!person) throw new Error('a pick without a row in the list')
      return { person, horizon, kind, touchIntent, reason, minutes: takes, aboutId }
    }),
    effort: {
      ...split,
      shortShare: effortShare(split).value,
      band: playbook.targetBandShort,
      ...readWeekTouches(db, lists)
    },
    agenda: readAgenda(db, lists),
    dueSoon: readDueSoon(db, lists)
  }
}
