import type { Database } from 'better-sqlite3'
import type { Member } from '@shared/contract/members'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { CallContext } from '@data/handler'

type Row = Omit<Member, 'isMe' | 'isAmbassador'> & { isMe: number; isAmbassador: number }

export function listMembers(db: Database): Member[] {
  const rows = db
    .prepare(
      `SELECT m.id, m.name, m.email, m.is_me AS isMe, m.is_ambassador AS isAmbassador,
              (SELECT count(*) FROM alumni_summary AS s WHERE s.owner_id = m.id) AS owned
       FROM member AS m WHERE m.deleted_at IS NULL ORDER BY m.is_me DESC, m.name, m.id`
    )
    .all() as Row[]
  return rows.map(row => ({ ...row, isMe: row.isMe === 1, isAmbassador: row.isAmbassador === 1 }))
}

type Typed = { id?: Id | undefined; name: string; email: string; isMe: boolean; isAmbassador: boolean }

/** @throws AppError notFound */
export function saveMember(context: CallContext, typed: Typed): { id: Id } {
  return context.mutate(({ db, now, newId }) => {
    const id = typed.id ?? newId()
    if (typed.isMe) db.prepare('UPDATE member SET is_me = 0 WHERE is_me = 1 AND id <> ?').run(id)
    const values = [typed.name, typed.email, Number(typed.isMe), Number(typed.isAmbassador)]
    if (typed.id) {
      const { changes } = db
        .prepare(
          'UPDATE member SET name = ?, email = ?, is_me = ?, is_ambassador = ? WHERE id = ? AND deleted_at IS NULL'
        )
        .run(...values, id)
      if (changes === 0) throw new AppError('notFound', 'no such member', { what: 'member' })
    } else {
      db.prepare(
        'INSERT INTO member (name, email, is_me, is_ambassador, id, created_at) VALUES (?, ?, ?, ?, ?, ?)'
      ).run(...values, id, now)
    }
    return { id }
  })
}

/** Whoever she owned has no owner from today on; what she did stays in her name. @throws AppError notFound */
export function deleteMember(context: CallContext, id: Id): Record<string, never> {
  return context.mutate(({ db, now, today, newId }) => {
    const { changes } = db
      .prepare('UPDATE member SET deleted_at = ?, is_me = 0 WHERE id = ? AND deleted_at IS NULL')
      .run(now, id)
    if (changes === 0) throw new AppError('notFound', 'no such member', { what: 'member' })
    const owned = db.prepare('SELECT person_id FROM alumni_summary WHERE owner_id = ?').pluck().all(id) as Id[]
    const leave = db.prepare(
      'INSERT INTO owner_entry (id, person_id, member_id, effective_on, created_at) VALUES (?, ?, NULL, ?, ?)'
    )
    for (const personId of owned) leave.run(newId(), personId, today, now)
    return {}
  })
}
