import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../../test/helpers/database'
import { fill, FIXTURE_MIGRATIONS, FIXTURE_SQL } from '../../../test/helpers/fixtureBase'
import { verifyBase } from './integrity'

describe('verifyBase', () => {
  it('finds nothing in a base that is whole', () => {
    const { db, remove } = openTestDatabase()
    expect(verifyBase(db)).toEqual({ isWhole: true, problems: [], orphans: [] })
    remove()
  })

  it('lists rows without a parent and indexes that do not match', () => {
    const { db, remove } = openTestDatabase({ migrations: FIXTURE_MIGRATIONS, sql: FIXTURE_SQL })
    fill(db, 2)
    db.pragma('foreign_keys = OFF')
    db.prepare('DELETE FROM parent WHERE id = 1').run()
    db.unsafeMode(true)
    db.pragma('writable_schema = ON')
    db.prepare(`UPDATE sqlite_schema SET sql = replace(sql, 'parent_id)', 'note)') WHERE name = 'child_parent'`).run()
    db.pragma('writable_schema = RESET')
    const report = verifyBase(db)
    expect(report.isWhole).toBe(false)
    expect(report.orphans).toEqual([
      { table: 'child', rowid: 1, parent: 'parent', fkid: 0 },
      { table: 'child', rowid: 2, parent: 'parent', fkid: 0 }
    ])
    expect(report.problems.join()).toContain('child_parent')
    remove()
  })
})
