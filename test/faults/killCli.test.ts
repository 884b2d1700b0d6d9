import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeProgram } from '../../vite.program'
import { makeTempFolder } from '../helpers/folder'
import { killed } from '../helpers/program'

// The whole data process, as the command line runs it, is killed in the midst of its work.

const KEY = '07'.repeat(32)
let program: string
let folder: string
beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  const out = mkdtempSync(resolve('.cache/cli-'))
  await build({ ...nodeProgram('src/cli/index.ts', out, 'okaeri'), configFile: false, logLevel: 'silent' })
  program = join(out, 'okaeri.mjs')
  folder = makeTempFolder()
})
afterAll(() => {
  rmSync(resolve(program, '..'), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

const env = { ...process.env, OKAERI_KEY: KEY }

function okaeri(data: string, ...args: string[]): Record<string, unknown> {
  const done = spawnSync(process.execPath, [program, ...args, '--data', data], { encoding: 'utf8', env })
  if (done.stdout === '') throw new Error(done.stderr)
  return JSON.parse(done.stdout) as Record<string, unknown>
}

/** Starts a verb and kills it once it has said a line with `word` on stderr. */
async function killAt(word: string, data: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...args, '--data', data], { env })
  await new Promise<void>((reached, failed) => {
    let text = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (part: string) => {
      text += part
      if (text.includes(word)) reached()
    })
    child.once('exit', () => failed(new Error(`ended before ${word}: ${text}`)))
  })
  await killed(child)
}

function leavers(count: number): string {
  const file = join(folder, `leavers-${count}.csv`)
  const rows = Array.from(
    { length: count },
    (_, at) => `${at},Diallo${at},Omar,o${at}@example.com,Sales,2016/04/01,2021/03/31,career change`
  )
  writeFileSync(
    file,
    ['EmpID,Last name,First name,Email,Department,DateofHire,DateofTermination,TermReason', ...rows].join('\n')
  )
  return file
}

describe('a kill', () => {
  it('during a load leaves what was acknowledged before, and nothing half', async () => {
    const data = join(folder, 'import')
    okaeri(data, 'call', 'person.create', '{"values":{"family":"Acknowledged"}}')
    await killAt('import:', data, 'import', leavers(30_000))
    expect(okaeri(data, 'verify')).toMatchObject({ isWhole: true, people: 1 })
    expect(okaeri(data, 'call', 'alumni.search', '{"query":"acknow"}')).toMatchObject({ items: [{}] })
    const { items } = okaeri(data, 'call', 'imports.list') as { items: { state: string }[] }
    expect(items[0]?.state).toBe('interrupted')
  })

  it('right after an edit, an undo or a backup keeps each', async () => {
    const data = join(folder, 'edit')
    okaeri(data, 'import', leavers(50))
    okaeri(data, 'call', 'alumni.addTag', '{"people":{"selection":{}},"tag":"kept"}')
    const tagged = '{"filter":{"join":"and","items":[{"field":"tags","operator":"isAnyOf","values":["kept"]}]}}'
    expect(okaeri(data, 'call', 'alumni.count', tagged)).toEqual({ count: 50 })
    okaeri(data, 'call', 'history.undo')
    expect(okaeri(data, 'call', 'alumni.count', tagged)).toEqual({ count: 0 })
    okaeri(data, 'call', 'history.redo')
    await killAt('verify:', data, 'verify')
    expect(okaeri(data, 'call', 'alumni.count', tagged)).toEqual({ count: 50 })
    expect(okaeri(data, 'verify')).toMatchObject({ isWhole: true, people: 50 })
  })

  it('while sample data is made leaves a sample that is empty or whole', async () => {
    const data = join(folder, 'demo')
    await killAt('demo:', data, 'demo', '--size', '6000', '--as-of', '2026-10-01')
    expect(okaeri(data, 'verify')).toMatchObject({ isWhole: true })
    okaeri(data, 'demo', '--size', '60', '--as-of', '2026-10-01')
    expect(okaeri(data, 'call', 'alumni.count')).toEqual({ count: 60 })
  })
})
