import { integer, text } from 'drizzle-orm/sqlite-core'

/** Column shapes shared by all tables: UUIDv7 keys, instants as UTC milliseconds, calendar dates as text. */
export const id = () => text('id').primaryKey()
export const instant = (name: string) => integer(name)
export const date = (name: string) => text(name)
export const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false)
export const createdAt = () => instant('created_at').notNull()
/** Soft delete: people's work can be restored; null means it is there. */
export const deletedAt = () => instant('deleted_at')
