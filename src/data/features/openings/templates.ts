import type { Database } from 'better-sqlite3'
import type { RouteOutput } from '@shared/contract'
import { AppError } from '@shared/errors'
import { handoverTemplateSchema, type HandoverTemplate } from '@shared/types/handover'
import type { Id } from '@shared/types/time'
import type { CallContext } from '@data/handler'

const missing = (): AppError => new AppError('notFound', 'no such template', { what: 'template' })
const parsed = (body: string): HandoverTemplate => handoverTemplateSchema.parse(JSON.parse(body))

export function listTemplates(db: Database): RouteOutput<'handover.templates'> {
  const rows = db
    .prepare('SELECT id, name, body FROM handover_template WHERE deleted_at IS NULL ORDER BY name, id')
    .all() as { id: Id; name: string; body: string }[]
  return { items: rows.map(({ body, ...row }) => ({ ...row, template: parsed(body) })) }
}

/** @throws AppError notFound */
export function readTemplate(db: Database, id: Id): HandoverTemplate {
  const body = db.prepare('SELECT body FROM handover_template WHERE id = ? AND deleted_at IS NULL').pluck().get(id)
  if (typeof body !== 'string') throw missing()
  return parsed(body)
}

/** @throws AppError notFound */
export function saveTemplate(
  context: CallContext,
  { id, name, template }: { id?: Id | undefined; name: string; template: HandoverTemplate }
): { id: Id } {
  return context.mutate(({ db, newId, now }) => {
    const body = JSON.stringify(template)
    if (id) {
      const { changes } = db
        .prepare('UPDATE handover_template SET name = ?, body = ? WHERE id = ? AND deleted_at IS NULL')
        .run(name, body, id)
      if (changes === 0) throw missing()
      return { id }
    }
    const created = newId()
    db.prepare('INSERT INTO handover_template (id, name, body, created_at) VALUES (?, ?, ?, ?)').run(
      created,
      name,
      body,
      now
    )
    return { id: created }
  })
}
