import { app } from 'electron'
import { readFileSync } from 'node:fs'

/** Moments of start-up, in whole milliseconds since the process was created. */
export type Marks = { note(mark: string): void; read(): Record<string, number> }

export function createMarks(): Marks {
  const createdAt = process.getCreationTime() ?? Date.now()
  const marks: Record<string, number> = {}
  return {
    note: mark => void (marks[mark] ??= Math.round(Date.now() - createdAt)),
    read: () => ({ ...marks })
  }
}

/** Resident memory of a process outside Electron, in KiB; null where it can't be read. */
function residentOf(pid: number | undefined): number | null {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) || null
  } catch {
    return null
  }
}

/** Prints `BENCH {json}`: marks, and resident memory in KiB by kind of process. */
export function printBench(marks: Marks, link: string, dataPid: number | undefined): void {
  const processes = app.getAppMetrics().map(({ type, pid, memory }) => ({ type, pid, kib: memory.workingSetSize }))
  const data = link === 'utilityProcess' ? null : residentOf(dataPid)
  process.stdout.write(`BENCH ${JSON.stringify({ marks: marks.read(), processes, dataKib: data })}\n`)
}
