import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFixtureBase } from '../helpers/fixtureBase'
import { withTempFolder } from '../helpers/folder'
import { buildFaultProgram, type FaultProgram } from '../helpers/program'

/*
 * Mounts made in a mount namespace of their own vanish with the process, even when a test fails. As another user
 * than root this needs user namespaces; where the system gives none (and off Linux) these tests cannot be run.
 */
const UNSHARE = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-rm']
const canMount = spawnSync(UNSHARE[0]!, [...UNSHARE.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0

/** Runs `script` with `$1` the folder, then the program, in a mount namespace of its own. */
const inNamespace = (dir: string, script: string): string[] => [
  ...UNSHARE,
  'sh',
  '-c',
  `${script} && shift && exec "$@"`,
  'sh',
  dir
]

let program: FaultProgram
beforeAll(async () => {
  program = await buildFaultProgram()
})
afterAll(() => program.remove())

describe.runIf(canMount)('a disk', () => {
  it('that is full refuses the change and keeps all that was acknowledged', () =>
    withTempFolder(dir => {
      const tiny = inNamespace(dir, 'mount -t tmpfs -o size=2m none "$1"')
      const [rows, codes] = program.run({ work: 'fillDisk', dir }, tiny).lines
      expect(codes).toEqual(['diskFull', 'diskFull', 'diskFull', 'none'])
      const { acknowledged, found } = rows as { acknowledged: number; found: number }
      expect(acknowledged).toBeGreaterThan(50)
      expect(found).toBe(acknowledged)
    }))

  it('that is full from the start gets no base', () =>
    withTempFolder(dir => {
      const full = inNamespace(dir, 'mount -t tmpfs -o size=64k none "$1"')
      expect(program.run({ work: 'open', dir }, full)).toMatchObject({ status: 1, lines: ['diskFull'] })
    }))

  it('that is read-only is named as such, with a base on it or without', () =>
    withTempFolder(dir => {
      const readOnly = inNamespace(dir, 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"')
      expect(program.run({ work: 'open', dir }, readOnly)).toMatchObject({ status: 1, lines: ['dataFolderReadOnly'] })
      expect(readdirSync(dir)).toEqual([])
      makeFixtureBase(dir, 3)
      const before = readdirSync(dir)
      expect(program.run({ work: 'open', dir }, readOnly)).toMatchObject({ status: 1, lines: ['dataFolderReadOnly'] })
      expect(readdirSync(dir)).toEqual(before)
    }))
})
