import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { nodeProgram } from '../../vite.program'
import type { FaultTask } from '../faults/program'

export type Outcome = { signal: NodeJS.Signals | null; status: number | null; lines: unknown[] }

export type FaultProgram = {
  /** Runs a task to its end. `within` is a command that runs the rest of its arguments, such as unshare. */
  run(task: FaultTask, within?: readonly string[]): Outcome
  /** Starts a task and resolves with its process once it has said `lines` lines. */
  start(task: FaultTask, lines: number): Promise<{ process: ChildProcessWithoutNullStreams; said(): unknown[] }>
  remove(): void
}

const parsed = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as unknown)

/** Builds test/faults/program.ts into a folder of its own, below the project so that it finds better-sqlite3. */
export async function buildFaultProgram(): Promise<FaultProgram> {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(resolve('.cache/faults-'))
  await build({
    ...nodeProgram('test/faults/program.ts', folder, 'program'),
    configFile: false,
    logLevel: 'silent'
  })
  const file = join(folder, 'program.mjs')

  return {
    run(task, within = []) {
      const [command, ...rest] = [...within, process.execPath, file, JSON.stringify(task)]
      const { signal, status, stdout, stderr } = spawnSync(command!, rest, { encoding: 'utf8' })
      if (status !== 0 && signal === null && stdout === '') throw new Error(`the fault program failed: ${stderr}`)
      return { signal, status, lines: parsed(stdout) }
    },
    async start(task, lines) {
      const child = spawn(process.execPath, [file, JSON.stringify(task)])
      let text = ''
      child.stdout.setEncoding('utf8')
      await new Promise<void>((done, fail) => {
        child.stdout.on('data', (part: string) => {
          text += part
          if (text.split('\n').length > lines) done()
        })
        child.once('exit', () => fail(new Error(`the fault program ended early: ${text}`)))
      })
      return { process: child, said: () => parsed(text) }
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Resolves when a process has ended and all it said has arrived. */
export async function killed(child: ChildProcessWithoutNullStreams): Promise<void> {
  const closed = new Promise<void>(done => child.once('close', () => done()))
  child.kill('SIGKILL')
  await closed
}
