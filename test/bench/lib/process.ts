import { spawn } from 'node:child_process'

/** Seconds on the clock, seconds of processor time (user and system), and the greatest resident memory in KiB. */
export type Cost = { wall: number; cpu: number; kib: number }

/** At its end a Node program says on the fourth channel how much it took. */
const TELL = `data:text/javascript,${encodeURIComponent(
  `import{writeSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();writeSync(3,JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,kib:u.maxRSS}))})`
)}`

export type Run = { output: string; cost: Cost }

/** Runs a Node program to its end. @throws Error when it fails */
export const runNode = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run(process.execPath, ['--import', TELL, ...args], { env })

/** Runs any program under the shell's clock. @throws Error when it fails */
export async function runTimed(program: string, args: readonly string[], input = ''): Promise<Run> {
  const script = `TIMEFORMAT='%R %U %S'; { time "$0" "$@" 2>/dev/null; } 2>&3`
  return run('bash', ['-c', script, program, ...args], { input })
}

function run(
  program: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string }
): Promise<Run> {
  const start = performance.now()
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe']
    })
    let output = ''
    let errors = ''
    let told = ''
    child.stdout?.on('data', (text: Buffer) => (output += text.toString()))
    child.stderr?.on('data', (text: Buffer) => (errors += text.toString()))
    child.stdio[3]?.on('data', (text: Buffer) => (told += text.toString()))
    child.stdin?.end(input)
    child.on('error', fail)
    child.on('close', code => {
      const wall = (performance.now() - start) / 1000
      if (code !== 0) return fail(new Error(`${program} ended with ${code}: ${errors.slice(-400)}`))
      done({ output, cost: costOf(told, wall) })
    })
  })
}

function costOf(told: string, wall: number): Cost {
  if (told.startsWith('{')) return { wall, ...(JSON.parse(told) as { cpu: number; kib: number }) }
  const [, user, system] = told.trim().split(/\s+/).map(Number)
  return { wall, cpu: (user ?? Number.NaN) + (system ?? Number.NaN), kib: Number.NaN }
}

/** Whether a program is there and starts. */
export const isThere = (program: string): Promise<boolean> =>
  runTimed(program, ['--version']).then(
    () => true,
    () => false
  )
