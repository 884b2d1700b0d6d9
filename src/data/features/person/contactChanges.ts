import type { z } from 'zod'
import { AppError } from '@shared/errors'
import type { personContract } from '@shared/contract/person'
import type { Id } from '@shared/types/time'
import type { CallContext } from '@data/handler'
import { contactMatchKey, requireContact } from '@data/people/contactKeys'
import { requirePerson } from '@data/people/personChanges'

type Input<R extends keyof typeof personContract> = z.output<(typeof personContract)[R]['input']>

/**
 * Adds a contact point or changes one. The first of its kind is the one that is used; making another one so takes it
 * from the one before.
 *
 * @throws AppError invalidInput for a mail address without @ or a phone number without digits · notFound
 */
export function saveContact(context: CallContext, { id, personId, contact }: Input<'contact.save'>): { id: Id } {
  requireContact(contact.kind, contact.value, 'contact.value')
  return context.mutate(mutation => {
    const { db, newId, now } = mutation
    requirePerson(mutation, personId)
    const others = db
      .prepare(
        `SELECT id FROM contact_point WHERE person_id = ? AND kind = ? AND id IS NOT ? AND deleted_at IS NULL AND is_primary = 1`
      )
      .pluck()
      .all(personId, contact.kind, id ?? null) as Id[]
    const isPrimary = contact.isPrimary || others.length === 0
    const values = [contact.kind, contact.value, contactMatchKey(contact.kind, contact.value), contact.label]
    const saved = id ?? newId()
    if (id) {
      const { changes } = db
        .prepare(
          `UPDATE contact_point SET kind = ?, value = ?, match_key = ?, label = ?, is_primary = ?
           WHERE id = ? AND person_id = ? AND deleted_at IS NULL`
        )
        .run(...values, isPrimary ? 1 : 0, id, personId)
      if (changes === 0) throw new AppError('notFound', 'no such contact', { what: 'contact' })
    } else {
      db.prepare(
        `INSERT INTO contact_point (id, person_id, kind, value, match_key, label, is_primary, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
      ).run(saved, personId, ...values, isPrimary ? 1 : 0, now)
    }
    if (isPrimary) {
      const demote = db.prepare('UPDATE contact_point SET is_primary = 0 WHERE id = ?')
      for (const other of others) demote.run(other)
    }
    return { id: saved }
  })
}
