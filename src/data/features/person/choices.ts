import type { Database } from 'better-sqlite3'
import type { RouteOutput } from '@shared/contract'
import { readCustomFields } from '@data/listing/fieldSql'

type Choices = RouteOutput<'person.choices'>

const MOST_OPENINGS = 200

/** What the forms of a person offer: open openings before closed ones, members and tags by name. */
export function readChoices(db: Database): Choices {
  const members = db
    .prepare('SELECT id, name, is_me AS isMe FROM member WHERE deleted_at IS NULL ORDER BY is_me DESC, name, id')
    .all() as (Omit<Choices['members'][number], 'isMe'> & { isMe: number })[]
  return {
    members: members.map(member => ({ ...member, isMe: member.isMe === 1 })),
    openings: db
      .prepare(
        `SELECT id, title, status FROM opening WHERE deleted_at IS NULL
         ORDER BY status = 'open' DESC, opened_on DESC, id DESC LIMIT ${MOST_OPENINGS}`
      )
      .all() as Choices['openings'],
    customFields: readCustomFields(db).map(field => ({ ...field, choices: [...field.choices] })),
    tags: db.prepare('SELECT name FROM tag ORDER BY name').pluck().all() as string[]
  }
}
