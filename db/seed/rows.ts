import { getTableColumns, getTableName } from 'drizzle-orm'
import * as schema from '@db/schema'
import type { Id, Instant } from '@shared/types/time'
import { seedId } from './ids'
import type { Random } from './random'

/** The tables that sample data fills, parents before children. */
const tables = {
  member: schema.member,
  playbook: schema.playbook,
  savedView: schema.savedView,
  customField: schema.customField,
  tag: schema.tag,
  opening: schema.opening,
  person: schema.person,
  contactPoint: schema.contactPoint,
  position: schema.position,
  tie: schema.tie,
  personTag: schema.personTag,
  customValue: schema.customValue,
  stint: schema.stint,
  exit: schema.exit,
  touchpoint: schema.touchpoint,
  nextStep: schema.nextStep,
  intent: schema.intent,
  stageEntry: schema.stageEntry,
  tierEntry: schema.tierEntry,
  ownerEntry: schema.ownerEntry,
  preference: schema.preference,
  consent: schema.consent,
  assessment: schema.assessment,
  shortlistEntry: schema.shortlistEntry,
  handover: schema.handover,
  handoverItem: schema.handoverItem,
  outcome: schema.outcome
}
export type SeedTable = keyof typeof tables
type NewRow<T extends SeedTable> = Omit<(typeof tables)[T]['$inferInsert'], 'id' | 'createdAt'>

export type SeedValue = string | number | null
/** Rows of one table, each an array in the order of `columns`. */
export type SeedRows = { readonly table: string; readonly columns: readonly string[]; readonly rows: SeedValue[][] }

type Shape = { name: string; keys: string[]; columns: string[]; defaults: SeedValue[] }

function shapeOf(table: (typeof tables)[SeedTable]): Shape {
  const entries = Object.entries(getTableColumns(table))
  return {
    name: getTableName(table),
    keys: entries.map(([key]) => key),
    columns: entries.map(([, column]) => column.name),
    defaults: entries.map(([, column]) => seedValue(column.default))
  }
}

function seedValue(value: unknown): SeedValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

const shapes = Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, shapeOf(table)])) as Record<
  SeedTable,
  Shape
>

/** Collects rows until a batch is taken. All rows between two calls of `moveTo` are created at one instant. */
export type RowSink = {
  /** Adds a row with the next id of its table. @returns that id */
  add<T extends SeedTable>(table: T, row: NewRow<T>): Id
  moveTo(at: Instant): void
  /** The rows since the last call, table by table, parents first. */
  take(): SeedRows[]
}

/** @param random a stream of its own: ids do not depend on what else is drawn */
export function createRowSink(random: Random): RowSink {
  const counters = new Map<SeedTable, number>()
  let rows = new Map<SeedTable, SeedValue[][]>()
  let createdAt = 0
  return {
    add(table, row) {
      const counter = counters.get(table) ?? 0
      counters.set(table, counter + 1)
      const id = seedId(createdAt, counter, random)
      const given = row as Readonly<Record<string, unknown>>
      const { keys, defaults } = shapes[table]
      const values: SeedValue[] = []
      for (let at = 0; at < keys.length; at++) {
        const value = given[keys[at]!]
        values.push(value === undefined ? defaults[at]! : seedValue(value))
      }
      values[keys.indexOf('id')] = id
      values[keys.indexOf('createdAt')] = createdAt
      const list = rows.get(table)
      if (list) list.push(values)
      else rows.set(table, [values])
      return id
    },
    moveTo(at) {
      createdAt = at
      counters.clear()
    },
    take() {
      const taken = rows
      rows = new Map()
      return (Object.keys(shapes) as SeedTable[]).flatMap(key => {
        const found = taken.get(key)
        return found ? [{ table: shapes[key].name, columns: shapes[key].columns, rows: found }] : []
      })
    }
  }
}
