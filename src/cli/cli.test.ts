import { describe, expect, it } from 'vitest'
import { codeOf } from '../../test/helpers/fixtureBase'
import { withTempFolder } from '../../test/helpers/folder'
import { runCommand } from './run'

const KEY = '07'.repeat(32)

/** Runs the CLI in this process; gives what it printed. */
async function run(
  args: string[],
  env: Record<string, string> = { OKAERI_KEY: KEY }
): Promise<{ code: number; out: string }> {
  const before = { ...process.env }
  const write = process.stdout.write.bind(process.stdout)
  let out = ''
  Object.assign(process.env, env)
  process.stdout.write = ((text: string) => {
    out += text
    return true
  }) as typeof process.stdout.write
  try {
    return { code: await runCommand(args), out }
  } finally {
    process.stdout.write = write
    process.env = before
  }
}

describe('okaeri', () => {
  it('makes a folder, answers calls on it and finds it whole', async () =>
    withTempFolder(async dir => {
      const data = ['--data', `${dir}/data`]
      expect(JSON.parse((await run(['verify', ...data])).out)).toMatchObject({ isWhole: true, people: 0 })
      const added = await run(['call', 'person.create', '{"values":{"family":"高橋","given":"恵"}}', ...data])
      expect(JSON.parse(added.out)).toMatchObject({ outcome: 'created' })
      const found = await run(['call', 'alumni.search', '{"query":"高"}', ...data])
      expect(JSON.parse(found.out)).toMatchObject({ items: [{ name: { family: '高橋' } }] })
      expect(JSON.parse((await run(['call', 'alumni.count', '{}', ...data])).out)).toEqual({ count: 1 })
      expect((await run(['verify', ...data])).code).toBe(0)
      const backup = JSON.parse((await run(['backup', ...data])).out) as { people: number }
      expect(backup.people).toBe(1)
      const exported = JSON.parse((await run(['export', '--all', `${dir}/open`, ...data])).out) as {
        tables: { name: string; rows: number }[]
      }
      expect(exported.tables.find(table => table.name === 'person')?.rows).toBe(1)
    }))

  it('says what is wrong by code', async () =>
    withTempFolder(async dir => {
      const data = ['--data', `${dir}/data`]
      await run(['verify', ...data])
      expect(await codeOf(() => run(['call', 'no.such', '{}', ...data]))).toBe('unknownRoute')
      expect(await codeOf(() => run(['call', 'alumni.count', '{', ...data]))).toBe('invalidInput')
      expect(await codeOf(() => run(['call', 'alumni.count', '{"a":1}', ...data]))).toBe('invalidInput')
      expect(await codeOf(() => run(['nonsense', ...data]))).toBe('invalidInput')
      expect(await codeOf(() => run(['verify', '--nonsense', ...data]))).toBe('invalidInput')
      expect(await codeOf(() => run(['verify', ...data], { OKAERI_KEY: '08'.repeat(32) }))).toBe('wrongKey')
      expect(await codeOf(() => run(['verify', ...data], { OKAERI_KEY: 'short' }))).toBe('wrongKey')
    }))

  it('finds a stored score that its facts do not give', async () =>
    withTempFolder(async dir => {
      const data = ['--data', `${dir}/data`]
      await run(['call', 'person.create', '{"values":{"family":"高橋","exitOn":"2024-03-31"}}', ...data])
      const { openDatabase } = await import('@data/database/open')
      const { testOptions } = await import('../../test/helpers/database')
      const opened = openDatabase(testOptions(`${dir}/data`))
      opened.db.prepare('UPDATE alumni_summary SET return_low = return_low + 1').run()
      opened.close()
      const result = await run(['verify', ...data])
      expect(result.code).toBe(1)
      expect(JSON.parse(result.out)).toMatchObject({ isWhole: false, stale: 1 })
    }))

  it('lists every route with its input', async () => {
    const routes = JSON.parse((await run(['routes'])).out) as { name: string; input: object }[]
    expect(routes.map(route => route.name)).toContain('alumni.search')
    expect(routes.every(route => typeof route.input === 'object')).toBe(true)
  })
})
