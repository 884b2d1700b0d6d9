import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createUnderstander, planOf, recogniseColumns, rowFingerprint, type UnderstoodRow } from '@domain/importing'
import { readTable } from './readTable'

const HR_FILE = '../shared/data/hris-employees.csv'
const hasFile = existsSync(HR_FILE)
if (!hasFile) process.stdout.write(`skipped: ${HR_FILE} is not here, so the real HR export is not read\n`)

async function readAll(): Promise<{ rows: UnderstoodRow[]; recognition: ReturnType<typeof recogniseColumns> }> {
  const table = await readTable(HR_FILE)
  const recognition = recogniseColumns(table.headers, table.sample, { pivotYear: 2026 })
  const understand = createUnderstander(
    planOf(recognition, { source: 'hris', phoneCountry: null, optIns: [] }),
    '2026-10-01'
  )
  const rows: UnderstoodRow[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows.map(understand))
  return { rows, recognition }
}

const tally = (values: readonly (string | null | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}

describe.skipIf(!hasFile)('an HR system’s export of 310 employees', () => {
  it('is a table with semicolons, whose names stand under each other’s header', async () => {
    expect(await readTable(HR_FILE)).toMatchObject({ format: 'csv', encoding: 'utf8', delimiter: ';', headerLine: 1 })
    const { recognition } = await readAll()
    const target = Object.fromEntries(recognition.columns.map(column => [column.header, column.target]))
    expect(target).toMatchObject({
      First_Name: 'person.family',
      Last_Name: 'person.given',
      EmpID: 'stint.employeeNumber',
      Position: 'stint.title',
      Department: 'stint.department',
      ManagerName: 'stint.manager',
      DateofHire: 'stint.startOn',
      DateofTermination: 'stint.endOn',
      TermReason: 'exit.reason',
      EmploymentStatus: 'employment.status',
      PerformanceScore: 'exit.performance',
      Salary: 'sensitiveOptIn:pay',
      DOB: 'sensitiveOptIn:birthDate',
      Sex: 'sensitiveOptIn:sex'
    })
    expect(recognition.columns.filter(column => column.target === 'neverRead').map(column => column.header)).toEqual([
      'MarriedID',
      'MaritalStatusID',
      'FromDiversityJobFairID',
      'MaritalDesc',
      'CitizenDesc',
      'HispanicLatino',
      'RaceDesc'
    ])
    expect(recognition.notices.map(notice => notice.code)).toEqual([
      'neverRead',
      'sensitiveOff',
      'notImported',
      'namesSwapped'
    ])
  })

  it('gives 104 alumni and 206 who are still employed, none rejected', async () => {
    const { rows } = await readAll()
    expect(rows).toHaveLength(310)
    expect(tally(rows.map(row => (row.kind === 'skipped' ? row.reason : row.kind)))).toEqual({
      alumnus: 104,
      stillEmployed: 206
    })
    const alumni = rows.flatMap(row => (row.kind === 'alumnus' ? [row] : []))
    expect(alumni[0]).toMatchObject({
      person: { family: 'Ait Sidi', given: 'Karthikeyan' },
      stint: {
        employeeNumber: '10084',
        title: 'Sr. DBA',
        department: 'IT/IS',
        manager: 'Simon Roup',
        startOn: '2015-03-30',
        endOn: '2016-06-16'
      },
      exit: { kind: 'voluntary', reasons: ['career_change'], performance: 'meets', performanceWords: 'Fully Meets' }
    })
    expect(tally(alumni.map(row => row.exit?.kind))).toEqual({ voluntary: 88, dismissal: 16 })
    expect(tally(alumni.map(row => row.exit?.performance))).toEqual({ meets: 81, exceeds: 8, below: 10, poor: 5 })
    expect(
      alumni.every(
        row => row.stint?.department && row.stint.title && row.stint.manager && row.stint.startOn && row.stint.endOn
      )
    ).toBe(true)
    expect(new Set(alumni.map(rowFingerprint)).size).toBe(104)
  })

  it('keeps no word of what may not be kept, and points out two reasons that nobody knows', async () => {
    const { rows } = await readAll()
    const alumni = rows.flatMap(row => (row.kind === 'alumnus' ? [row] : []))
    expect(tally(alumni.flatMap(row => row.noticed.map(notice => notice.code)))).toEqual({
      unknownReason: 2,
      sensitiveDropped: 6
    })
    expect(alumni.filter(row => row.exit?.reasons.includes('personal'))).toHaveLength(6)
    expect(JSON.stringify(rows)).not.toMatch(
      /medical|maternity|married|divorced|widowed|hispanic|citizen|american|"white"|"asian"|diversity/i
    )
  })
})
