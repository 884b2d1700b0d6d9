import { createHash } from 'node:crypto'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import * as schema from '@db/schema'
import { localDateOf } from '@domain/calendar'
import { LANGUAGES, type Language } from '@shared/types/vocabulary'
import * as vocabulary from '@shared/types/vocabulary'
import { generate, type SeedOptions, type SeedValue } from './index'

type Row = Record<string, SeedValue>
type Sample = Map<string, Row[]>

const AS_OF = '2026-10-01'
const options = (more: Partial<SeedOptions> = {}): SeedOptions => ({
  language: 'en',
  size: 260,
  seed: 1,
  asOf: AS_OF,
  ...more
})

function collect(more: Partial<SeedOptions> = {}): Sample {
  const sample: Sample = new Map()
  for (const { rows } of generate(options(more))) {
    for (const { table, columns, rows: values } of rows) {
      const list = sample.get(table) ?? []
      for (const row of values) list.push(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])))
      sample.set(table, list)
    }
  }
  return sample
}

function hashOf(more: Partial<SeedOptions> = {}): string {
  const hash = createHash('sha256')
  for (const batch of generate(options(more))) hash.update(JSON.stringify(batch))
  return hash.digest('hex')
}

const rowsOf = (sample: Sample, table: string): Row[] => sample.get(table) ?? []
const textOf = (row: Row, column: string): string => String(row[column])

function groupBy(rows: Row[], column: string): Map<SeedValue, Row[]> {
  const groups = new Map<SeedValue, Row[]>()
  for (const row of rows) groups.set(row[column]!, [...(groups.get(row[column]!) ?? []), row])
  return groups
}

const shareOf = (rows: Row[], is: (row: Row) => boolean): number => rows.filter(is).length / rows.length

describe('the same options', () => {
  it.each(LANGUAGES)('give the same rows, byte for byte (%s)', language => {
    expect(hashOf({ language })).toBe(hashOf({ language }))
  })

  it('differ in seed, day and language, and so do the rows', () => {
    const hashes = [{}, { seed: 2 }, { seed: 2 ** 40 + 1 }, { asOf: '2026-10-02' }, { language: 'ja' as const }].map(
      hashOf
    )
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('but the size begin with the same people', () => {
    const names = (size: number): string[] =>
      rowsOf(collect({ size }), 'person').map(row => `${row['id']} ${row['family']} ${row['given']}`)
    const few = names(60)
    expect(names(300).slice(0, few.length)).toEqual(few)
  })
})

it('makes as many alumni as asked for, and people who came back beside them', () => {
  for (const size of [1, 10, 17, 500]) {
    const sample = collect({ size })
    const employed = new Set(rowsOf(sample, 'stint').flatMap(row => (row['end_on'] === null ? [row['person_id']] : [])))
    expect(rowsOf(sample, 'person').length - employed.size).toBe(size)
  }
})

it('begins with the people of the hand-written stories', () => {
  for (const language of LANGUAGES) {
    const families = rowsOf(collect({ language }), 'person').map(row => row['family'])
    const wanted = [
      '髙橋',
      'Svensson',
      'Diallo',
      '佐藤',
      'Martínez-Echeverría',
      '李',
      'Thompson',
      '小林',
      'Venkataraman'
    ]
    expect(families.slice(0, 13)).toEqual(expect.arrayContaining([...wanted, '伊藤', '﨑山', '渡辺']))
  }
})

describe.each<Language>(['en', 'ja'])('a sample of 1,500 (%s)', language => {
  const sample = collect({ size: 1_500, language, seed: 7 })
  const exits = rowsOf(sample, 'exit')
  const touchpoints = rowsOf(sample, 'touchpoint')
  const stintsOf = groupBy(rowsOf(sample, 'stint'), 'person_id')

  it('has UUIDv7 ids that increase in each table and tell when the row was made', () => {
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    const wrong: string[] = []
    for (const [table, rows] of sample) {
      let before = ''
      for (const row of rows) {
        const id = textOf(row, 'id')
        const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
        if (!pattern.test(id) || id <= before || time !== row['created_at']) wrong.push(`${table} ${id}`)
        before = id
      }
    }
    expect(wrong).toEqual([])
  })

  it('fills only columns that are there, with none missing that must be filled', () => {
    const empty = Object.values(schema).flatMap(table => {
      const rows = rowsOf(sample, getTableName(table))
      return Object.values(getTableColumns(table))
        .filter(column => column.notNull && rows.some(row => row[column.name] == null))
        .map(column => `${getTableName(table)}.${column.name}`)
    })
    expect(empty).toEqual([])
  })

  it('points only to rows that are there', () => {
    const ids = (table: string): Set<SeedValue> => new Set(rowsOf(sample, table).map(row => row['id'] ?? null))
    const targets: Record<string, Set<SeedValue>> = {
      person_id: ids('person'),
      other_person_id: ids('person'),
      member_id: ids('member'),
      owner_id: ids('member'),
      opening_id: ids('opening'),
      stint_id: ids('stint'),
      touchpoint_id: ids('touchpoint'),
      tag_id: ids('tag'),
      field_id: ids('custom_field'),
      handover_id: ids('handover'),
      shortlist_entry_id: ids('shortlist_entry')
    }
    for (const [table, rows] of sample) {
      for (const [column, known] of Object.entries(targets)) {
        const lost = rows.filter(row => row[column] != null && !known.has(row[column]!))
        expect(lost.length, `${table}.${column}`).toBe(0)
      }
    }
  })

  it('has real dates, and none after its day but plans', () => {
    const plans = new Set(['next_step.due_on', 'intent.review_on', 'consent.expires_on'])
    const isReal = (date: string): boolean =>
      !Number.isNaN(Date.parse(date)) && new Date(`${date}T00:00Z`).toISOString().startsWith(date)
    const wrong: string[] = []
    for (const [table, rows] of sample) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (!/(^|_)on$|_date$/.test(column) || value === null) continue
          const date = String(value)
          const isLater = date > AS_OF && !plans.has(`${table}.${column}`)
          if (!isReal(date) || isLater) wrong.push(`${table}.${column} ${date}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('ends stints after they began, one after the other, each end with its exit', () => {
    for (const stints of stintsOf.values()) {
      let before = ''
      for (const stint of stints) {
        const start = textOf(stint, 'start_on')
        if (stint['start_on'] !== null) expect(start > before).toBe(true)
        if (stint['start_on'] !== null && stint['end_on'] !== null) expect(textOf(stint, 'end_on') > start).toBe(true)
        before = stint['end_on'] === null ? '9999' : textOf(stint, 'end_on')
      }
    }
    const ended = rowsOf(sample, 'stint').filter(row => row['end_on'] !== null)
    expect(new Set(exits.map(row => row['stint_id']))).toEqual(new Set(ended.map(row => row['id'])))
  })

  it('logs touchpoints on the calendar day of their zone, after the first exit and before its own day', () => {
    for (const touch of touchpoints) {
      const zone = textOf(touch, 'zone')
      expect(localDateOf(Number(touch['at']), zone)).toBe(touch['local_date'])
      const first = stintsOf.get(touch['person_id']!)?.[0]
      expect(textOf(touch, 'local_date') < AS_OF).toBe(true)
      expect(textOf(touch, 'local_date') >= textOf(first!, 'end_on')).toBe(true)
    }
  })

  it('logs touchpoints in working hours of their zone, gatherings in the evening', () => {
    const hours = new Set(
      touchpoints.map(touch => {
        const format = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: textOf(touch, 'zone') })
        return Number(format.format(Number(touch['at'])))
      })
    )
    expect(Math.min(...hours)).toBe(9)
    expect(Math.max(...hours)).toBe(18)
  })

  it('writes to nobody after they asked to be left alone', () => {
    const touchesOf = groupBy(touchpoints, 'person_id')
    const wishes = [
      ...rowsOf(sample, 'preference').filter(row => row['do_not_contact'] === 1),
      ...rowsOf(sample, 'consent').filter(row => row['state'] === 'withdrawn')
    ]
    expect(wishes.length).toBeGreaterThan(20)
    for (const wish of wishes) {
      const after = (touchesOf.get(wish['person_id']!) ?? []).filter(
        touch => touch['direction'] === 'out' && textOf(touch, 'local_date') > textOf(wish, 'effective_on')
      )
      expect(after).toEqual([])
    }
  })

  it('keeps nothing that may not be kept', () => {
    for (const person of rowsOf(sample, 'person')) {
      expect([person['sex'], person['birth_date'], person['pay']]).toEqual([null, null, null])
    }
    const forbidden =
      /妊娠|出産|育児|結婚|離婚|病|障害|宗教|信仰|国籍|組合|犯罪|pregnan|matern|patern|marri|divorc|illness|disab|religio|nationalit|church|union member/i
    for (const [table, rows] of sample) {
      if (table === 'playbook') continue
      for (const row of rows) {
        const text = Object.values(row)
          .filter(value => typeof value === 'string')
          .join('\n')
        expect(forbidden.exec(text)?.[0], table).toBeUndefined()
      }
    }
    const personal = exits.filter(row => textOf(row, 'reasons').includes('personal'))
    expect(personal.length).toBeGreaterThan(10)
    expect(personal.every(row => row['reason_words'] === '')).toBe(true)
  })

  it('leaves unknown what files do not know: about three in ten', () => {
    for (const column of ['reasons', 'experience', 'performance', 'eligibility']) {
      const share = shareOf(exits, row => row[column] === null)
      expect(share, column).toBeGreaterThan(0.2)
      expect(share, column).toBeLessThan(0.45)
    }
  })

  it('uses the codes of the vocabulary', () => {
    const codes: [string, string, readonly string[]][] = [
      ['exit', 'kind', vocabulary.EXIT_KINDS],
      ['exit', 'eligibility', vocabulary.ELIGIBILITIES],
      ['exit', 'performance', vocabulary.PERFORMANCES],
      ['stint', 'employment_type', vocabulary.EMPLOYMENT_TYPES],
      ['touchpoint', 'channel', vocabulary.CHANNELS],
      ['touchpoint', 'direction', vocabulary.DIRECTIONS],
      ['touchpoint', 'intent', vocabulary.TOUCH_INTENTS],
      ['touchpoint', 'topic', vocabulary.TOPICS],
      ['touchpoint', 'depth', vocabulary.DEPTHS],
      ['intent', 'value', vocabulary.INTENTS],
      ['stage_entry', 'stage', [...vocabulary.HIRING_STAGES, ...vocabulary.NURTURE_STAGES]],
      ['tier_entry', 'tier', vocabulary.TIERS],
      ['consent', 'state', vocabulary.CONSENT_STATES],
      ['consent', 'purpose', vocabulary.CONSENT_PURPOSES],
      ['outcome', 'kind', vocabulary.OUTCOME_KINDS],
      ['opening', 'status', vocabulary.OPENING_STATUSES],
      ['shortlist_entry', 'status', vocabulary.SHORTLIST_STATUSES],
      ['tie', 'kind', vocabulary.TIE_KINDS],
      ['position', 'source', vocabulary.SOURCES],
      ['next_step', 'status', vocabulary.NEXT_STEP_STATUSES]
    ]
    for (const [table, column, known] of codes) {
      const used = new Set(rowsOf(sample, table).map(row => row[column]))
      used.delete(null)
      expect(known, `${table}.${column}`).toEqual(expect.arrayContaining([...used]))
      expect(used.size, `${table}.${column}`).toBeGreaterThan(0)
    }
  })

  it('tells of each touchpoint in words, in many different ones', () => {
    const personal = touchpoints.filter(row => row['depth'] !== 'mass')
    for (const intent of vocabulary.TOUCH_INTENTS) {
      const texts = personal.filter(row => row['intent'] === intent).map(row => textOf(row, 'body'))
      expect(new Set(texts).size, intent).toBeGreaterThan(60)
    }
    for (const { body } of touchpoints) expect(body).toMatch(/^[^{}@]{5,}$/)
    const japanese = shareOf(touchpoints, row => /[\u3040-\u30ff]/.test(textOf(row, 'body')))
    expect(japanese).toBeCloseTo(language === 'ja' ? 1 : 0, 1)
  })

  it('keeps about ten touchpoints for each alumnus, mails to many not most of them', () => {
    expect(touchpoints.length / 1_500).toBeGreaterThan(8)
    expect(touchpoints.length / 1_500).toBeLessThan(13)
    expect(shareOf(touchpoints, row => row['depth'] === 'mass')).toBeLessThan(0.5)
  })

  it('hands over only who consented to it', () => {
    const consents = groupBy(
      rowsOf(sample, 'consent').filter(row => row['purpose'] === 'handover'),
      'person_id'
    )
    const items = rowsOf(sample, 'handover_item')
    const sent = new Map(rowsOf(sample, 'handover').map(row => [row['id'] ?? null, row]))
    expect(items.length).toBeGreaterThan(5)
    for (const item of items) {
      const on = textOf(sent.get(item['handover_id']!)!, 'on')
      expect((consents.get(item['person_id']!) ?? []).some(row => textOf(row, 'effective_on') <= on)).toBe(true)
    }
    const counts = groupBy(items, 'handover_id')
    for (const row of sent.values()) expect(counts.get(row['id']!)?.length).toBe(row['row_count'])
  })
})
