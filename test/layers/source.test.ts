import { describe, expect, it } from 'vitest'
import { breachesIn, readSource, sourceFiles, sourceRules } from './sourceRules'

const files = sourceFiles()

describe.each(sourceRules)('$name', rule => {
  it('in no file of those it is about', () => {
    expect(files.filter(file => rule.applies(file)).length).toBeGreaterThan(0)
    expect(files.flatMap(file => breachesIn(rule, file, readSource(file)))).toEqual([])
  })
})

const domain = 'src/domain/readiness/score.ts'
const data = 'src/data/features/alumni/alumniRepository.ts'
const handlers = 'src/data/features/alumni/alumniHandlers.ts'

const planted = [
  { file: domain, text: 'const today = new Date()' },
  { file: domain, text: 'const now = Date.now()' },
  { file: domain, text: 'const text = Date()' },
  { file: domain, text: 'const lot = Math.random()' },
  { file: domain, text: 'const day = Temporal.Now.plainDateISO()' },
  { file: 'src/main/windows/window.ts', text: "import { ipcMain } from 'electron'" },
  { file: data, text: 'db.transaction(async () => { await save() })' },
  { file: data, text: "mutate(services, { route: 'x' }, async mutation => mutation.now)" },
  { file: handlers, text: "export const count = () => db.prepare('SELECT 1').get()" },
  { file: handlers, text: 'export const count = () => db.all(sql`SELECT 1`)' },
  { file: data, text: "export enum Channel { Phone = 'phone' }" }
]

const allowed = [
  { file: domain, text: "const day = new Date('2026-10-01')" },
  { file: 'src/domain/readiness/score.test.ts', text: 'const today = new Date()' },
  { file: 'src/main/security/handle.ts', text: "import { ipcMain } from 'electron'" },
  { file: data, text: 'db.transaction(() => save())' },
  { file: data, text: "db.prepare('SELECT 1').get()" }
]

const breachesOf = ({ file, text }: { file: string; text: string }): string[] =>
  sourceRules.flatMap(rule => breachesIn(rule, file, text))

describe('a source rule', () => {
  it.each(planted)('catches $text', breach => expect(breachesOf(breach)).not.toEqual([]))
  it.each(allowed)('lets pass $text', good => expect(breachesOf(good)).toEqual([]))
})
