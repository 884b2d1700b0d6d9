import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import config from '../../.dependency-cruiser.mjs'

type Violation = { from: string; to: string; rule: { name: string } }
type Cruise = { modules: { source: string }[]; summary: { violations: Violation[] } }

/** Runs dependency-cruiser over `src` and `db` of a folder with the project's rules. */
function cruise(folder: string): Cruise {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, 'src', 'db', '--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28, encoding: 'utf8' })
  return JSON.parse(stdout) as Cruise
}

/** Rules whose `from` describes no file: they can't catch anything, and a moved folder would go unnoticed. */
function rulesWithoutFiles(rules: { name: string; from: { path?: string } }[], sources: string[]): string[] {
  return rules.filter(({ from }) => !sources.some(source => new RegExp(from.path ?? '').test(source))).map(r => r.name)
}

const breaches: { rule: string; file: string; imports: string }[] = [
  { rule: 'shared-only-downward', file: 'src/shared/a.ts', imports: '@domain/target' },
  { rule: 'domain-only-downward', file: 'src/domain/a.ts', imports: '@data/target' },
  { rule: 'database-only-downward', file: 'db/schema/a.ts', imports: '@data/target' },
  { rule: 'data-only-downward', file: 'src/data/a.ts', imports: '../main/target' },
  { rule: 'cli-only-downward', file: 'src/cli/a.ts', imports: '../main/target' },
  { rule: 'main-only-downward', file: 'src/main/a.ts', imports: '@db/target' },
  { rule: 'main-only-downward', file: 'src/main/b.ts', imports: '@data/target' },
  { rule: 'preload-only-downward', file: 'src/preload/a.ts', imports: '@domain/target' },
  { rule: 'renderer-only-downward', file: 'src/renderer/a.ts', imports: '../main/target' },
  { rule: 'renderer-only-downward', file: 'src/renderer/b.ts', imports: '@data/target' },
  { rule: 'renderer-only-downward', file: 'src/renderer/c.ts', imports: '@db/target' },
  { rule: 'shared-only-zod', file: 'src/shared/b.ts', imports: 'react' },
  { rule: 'shared-only-zod', file: 'src/shared/c.ts', imports: 'node:fs' },
  { rule: 'domain-no-io', file: 'src/domain/b.ts', imports: 'node:fs' },
  { rule: 'domain-no-react-no-drizzle', file: 'src/domain/c.ts', imports: 'react' },
  { rule: 'domain-no-react-no-drizzle', file: 'src/domain/d.ts', imports: 'drizzle-orm' },
  { rule: 'renderer-no-node', file: 'src/renderer/d.ts', imports: 'node:path' },
  { rule: 'renderer-no-electron-no-database', file: 'src/renderer/e.ts', imports: 'electron' },
  { rule: 'main-no-database', file: 'src/main/c.ts', imports: 'better-sqlite3' },
  { rule: 'main-no-database', file: 'src/main/d.ts', imports: 'drizzle-orm' },
  { rule: 'data-no-electron', file: 'src/data/b.ts', imports: 'electron' },
  { rule: 'renderer-ui-below-features', file: 'src/renderer/ui/a.ts', imports: '@renderer/features/one/target' },
  { rule: 'renderer-features-below-app', file: 'src/renderer/features/one/a.ts', imports: '@renderer/app/target' },
  { rule: 'renderer-no-sibling-feature', file: 'src/renderer/features/two/a.ts', imports: '../one/target' },
  { rule: 'data-no-sibling-feature', file: 'src/data/features/two/a.ts', imports: '../one/target' },
  { rule: 'handler-no-sql', file: 'src/data/features/two/twoHandlers.ts', imports: '@db/schema/target' },
  { rule: 'no-unresolved', file: 'src/main/e.ts', imports: './nowhere' },
  { rule: 'no-cycle', file: 'src/domain/cycle/a.ts', imports: './b' }
]

const targets = [
  'src/shared/target.ts',
  'src/domain/target.ts',
  'src/data/target.ts',
  'src/main/target.ts',
  'db/target.ts',
  'db/schema/target.ts',
  'src/renderer/app/target.ts',
  'src/renderer/features/one/target.ts',
  'src/data/features/one/target.ts'
]

const folder = mkdtempSync(join(tmpdir(), 'okaeri-layers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

describe('the layers', () => {
  const real = cruise(resolve('.'))
  const sources = real.modules.map(module => module.source).filter(source => /^(src|db)\//.test(source))

  it('hold in every file', () => {
    expect(real.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  it('are looked at in every file, and each rule speaks of some', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(rulesWithoutFiles(config.forbidden, sources)).toEqual([])
  })

  it('are not taken as kept by a rule that speaks of no file', () => {
    expect(rulesWithoutFiles([{ name: 'lost', from: { path: '^src/moved/' } }], sources)).toEqual(['lost'])
  })
})

describe('a planted breach', () => {
  copyFileSync('tsconfig.base.json', join(folder, 'tsconfig.base.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  for (const target of targets) write(target, 'export const target = 1\n')
  for (const { file, imports } of breaches) write(file, `export * from '${imports}'\n`)
  write('src/domain/cycle/b.ts', "export * from './a'\n")
  const { violations } = cruise(folder).summary

  it.each(breaches)('$rule is caught in $file', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map(violation => violation.rule.name)).toContain(rule)
  })

  it('is planted for every rule', () => {
    expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(config.forbidden.map(({ name }) => name)))
  })

  it('is never a file that breaks nothing', () => {
    expect(violations.filter(({ from }) => targets.includes(from))).toEqual([])
  })
})
