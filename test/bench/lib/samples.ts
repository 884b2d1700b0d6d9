import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { runNode, type Cost } from './process'

export const KEY = '07'.repeat(32)
export const CLI = resolve('out/cli/okaeri.mjs')
/** The day of all samples: derived data hold for it, so nothing is recomputed at the start of the app. */
export const DAY = '2026-10-01'
export const CLOCK = { OKAERI_KEY: KEY, OKAERI_NOW: `${DAY}T01:00:00Z`, OKAERI_ZONE: 'Asia/Tokyo' }

const FOLDER = resolve('.cache/bench')

/** A new empty place below .cache/bench. */
export function freshPlace(name: string): string {
  const place = join(FOLDER, name)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  return place
}

const HEAD = `EmpID,Last name,First name,Email,Department,Position,DateofHire,DateofTermination,TermReason,EmploymentStatus,PerformanceScore,ManagerName`
const FAMILY = ['Williams', 'Smith', 'Martin', 'Anderson', 'Nguyen', 'Garcia', 'Sato', 'Okafor', 'Lopez', 'Kowalski']
const GIVEN = ['David', 'Richard', 'Patricia', 'James', 'Linda', 'Maria', 'Yuki', 'Ada', 'Omar', 'Ewa', 'Ken']
const DEPARTMENT = ['Engineering', 'Product', 'People', 'Operations', 'Sales', 'Finance', 'Legal']
const REASON = ['hours', 'relocation out of area', 'Another position', 'career change', 'unhappy', 'return to school']
const PERFORMANCE = ['Fully Meets', 'Exceeds', 'Needs Improvement']

/** The nth value of a list that is longer than it looks: a fixed mix without a pattern a column could profit from. */
const mixed = (at: number, salt: number, count: number): number =>
  ((Math.imul(at + 1, 2_654_435_761) ^ Math.imul(salt, 40_503)) >>> 9) % count
const two = (value: number): string => String(value).padStart(2, '0')

/** A file of plain leavers, 12 columns as HR systems export them; the same for the same count. */
export async function plainRows(count: number): Promise<string> {
  const file = freshPlace(`plain-${count}.csv`)
  const stream = createWriteStream(file)
  stream.write(`${HEAD}\n`)
  for (let at = 0; at < count; at++) {
    const pick = (list: readonly string[], salt: number): string => list[mixed(at, salt, list.length)] ?? ''
    const year = 2000 + mixed(at, 1, 18)
    const day = (salt: number): string => `${two(1 + mixed(at, salt, 12))}/${two(1 + mixed(at, salt + 1, 28))}`
    const row = [
      at + 1,
      `${pick(FAMILY, 2)}${mixed(at, 3, 5_000)}`,
      pick(GIVEN, 4),
      `person${at}@example.com`,
      pick(DEPARTMENT, 5),
      `Analyst ${mixed(at, 6, 40)}`,
      `${year}/${day(7)}`,
      `${year + 1 + mixed(at, 9, 7)}/${day(10)}`,
      pick(REASON, 12),
      'Voluntarily Terminated',
      pick(PERFORMANCE, 13),
      `${pick(GIVEN, 14)} ${pick(FAMILY, 15)}`
    ]
    if (!stream.write(`${row.join(',')}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  return file
}

/** Runs the command line on a folder. */
export const okaeri = (dir: string, ...words: string[]): ReturnType<typeof runNode> =>
  runNode([CLI, ...words, '--data', dir], CLOCK)

function stampOf(size: number): string {
  const hash = createHash('sha256').update(readFileSync(CLI))
  for (const chunk of readdirSync('out/cli/chunks').toSorted()) hash.update(chunk)
  return `demo-${size}-${hash.digest('hex').slice(0, 12)}`
}

/** A cut-off run leaves a folder that was not closed. */
function isWhole(dir: string): boolean {
  const note = join(dir, 'session.json')
  return existsSync(note) && (JSON.parse(readFileSync(note, 'utf8')) as { isClean: boolean }).isClean
}

const made = new Map<number, Cost>()

/**
 * The sample of a size, made anew when the command line has changed since.
 *
 * @returns its folder; `cost` only when it was made in this run
 */
export async function sampleOf(size: number): Promise<{ dir: string; cost: Cost | undefined }> {
  const dir = join(FOLDER, stampOf(size))
  if (!isWhole(dir)) {
    mkdirSync(FOLDER, { recursive: true })
    for (const old of readdirSync(FOLDER).filter(name => name.startsWith(`demo-${size}-`))) freshPlace(old)
    const { cost } = await okaeri(dir, 'demo', '--size', String(size), '--seed', '1', '--as-of', DAY)
    made.set(size, cost)
  }
  return { dir, cost: made.get(size) }
}
