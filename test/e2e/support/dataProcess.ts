import { execFileSync } from 'node:child_process'
import type { RunningApp } from './app'

/** Kills the process that holds the data, as a crash or the system's memory killer would. */
export function killDataProcess({ app }: RunningApp): void {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const all = lines.map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter(match => match !== null)
  const family = new Set([Number(app.process().pid)])
  const isGrowing = (): boolean => {
    const before = family.size
    for (const [, pid, parent] of all) if (family.has(Number(parent))) family.add(Number(pid))
    return family.size > before
  }
  while (isGrowing());
  const data = all.find(([, pid, , args]) => family.has(Number(pid)) && /data\.cjs/.test(args ?? ''))
  if (!data) throw new Error('no data process found')
  process.kill(Number(data[1]), 'SIGKILL')
}
