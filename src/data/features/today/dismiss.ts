import type { z } from 'zod'
import type { todayContract } from '@shared/contract/today'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { CallContext } from '@data/handler'
import { requirePerson } from '@data/people/personChanges'

/**
 * Puts a suggestion off until a day, on which it may come back. A later word about the same suggestion replaces it.
 *
 * @throws AppError notFound · invalidInput for a day that is not ahead
 */
export function dismiss(
  context: CallContext,
  { personId, action, untilOn }: z.output<(typeof todayContract)['today.dismiss']['input']>
): Record<string, never> {
  return context.mutate(mutation => {
    const { db, newId, now, today } = mutation
    requirePerson(mutation, personId)
    if (untilOn <= today) {
      throw new AppError('invalidInput', 'a suggestion is put off to a day ahead', { places: ['untilOn: notAhead'] })
    }
    const known = db
      .prepare('SELECT id FROM today_dismissal WHERE person_id = ? AND action = ?')
      .pluck()
      .get(personId, action) as Id | undefined
    if (known) db.prepare('UPDATE today_dismissal SET until_on = ? WHERE id = ?').run(untilOn, known)
    else {
      db.prepare(
        'INSERT INTO today_dismissal (id, person_id, action, until_on, created_at) VALUES (?, ?, ?, ?, ?)'
      ).run(newId(), personId, action, untilOn, now)
    }
    return {}
  })
}
