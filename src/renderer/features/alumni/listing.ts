import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import type { AlumniRow } from '@shared/contract/alumni'

/** Rows of one page; two lists of what fits a screen. */
export const PAGE = 100
/** Pages kept; the ones seen longest ago are let go. */
const MOST_PAGES = 40
/** The furthest row that is reached from the beginning; beyond, an anchor is asked for. */
const FURTHEST_SKIP = 2_000
/** Rows read ahead on either side of those in sight. */
const AHEAD = 40

export type Question = RouteInput<'alumni.anchors'> & { columns: string[] }
export type Ask = <R extends RouteName>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>

/** What is known of a list now; a new object with every change. */
export type ListingView = {
  count: number
  pages: ReadonlyMap<number, readonly AlumniRow[]>
}

/** One list of any length, read by pages as they come into sight. It never holds more than {@link MOST_PAGES}. */
export type Listing = {
  /** Resolves when the first rows are there; rejects when they could not be read. */
  ready: Promise<void>
  view(): ListingView
  /** Says which rows are in sight; their pages are read, the latest wish first. */
  want(start: number, end: number): void
  /** Reads again what is in sight, after a change; what stands there stays until then. */
  refresh(): void
  subscribe(listener: () => void): () => void
  /** Reads nothing more. */
  stop(): void
}

export const rowAt = ({ pages }: ListingView, index: number): AlumniRow | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE]

export function createListing(question: Question, ask: Ask, from = 0): Listing {
  const { columns, ...plain } = question
  const listeners = new Set<() => void>()
  let view: ListingView = { count: 0, pages: new Map() }
  let range = { start: from, end: from + AHEAD }
  let stale = new Set<number>()
  let anchors: Promise<RouteOutput<'alumni.anchors'>> | null = null
  let generation = 0
  let isReading = false
  let isStopped = false

  function show(next: ListingView): void {
    if (isStopped) return
    view = next
    listeners.forEach(listener => listener())
  }

  async function readPage(page: number): Promise<readonly AlumniRow[]> {
    const offset = page * PAGE
    if (offset <= FURTHEST_SKIP) {
      return (await ask('alumni.list', { ...plain, columns, skip: offset, limit: PAGE })).items
    }
    anchors ??= ask('alumni.anchors', plain)
    const { step, cursors } = await anchors
    const anchor = Math.min(Math.floor(offset / step), cursors.length - 1)
    const skip = Math.min(offset - anchor * step, FURTHEST_SKIP)
    return (await ask('alumni.list', { ...plain, columns, cursor: cursors[anchor] ?? null, skip, limit: PAGE })).items
  }

  function nextPage(): number | undefined {
    const first = Math.max(0, Math.floor((range.start - AHEAD) / PAGE))
    const last = Math.max(first, Math.floor(Math.min(range.end + AHEAD, Math.max(view.count - 1, 0)) / PAGE))
    const seen = Math.floor(range.start / PAGE)
    const wanted = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    return wanted
      .sort((one, other) => Math.abs(one - seen) - Math.abs(other - seen))
      .find(page => !view.pages.has(page) || stale.has(page))
  }

  /** With one page changed or added, and the ones furthest from sight let go. */
  function withPage(page: number, rows: readonly AlumniRow[]): ListingView {
    const pages = new Map(view.pages)
    pages.set(page, rows)
    const centre = Math.floor(range.start / PAGE)
    const byDistance = [...pages.keys()].sort((one, other) => Math.abs(other - centre) - Math.abs(one - centre))
    for (const far of byDistance.slice(0, Math.max(0, pages.size - MOST_PAGES))) pages.delete(far)
    return { ...view, pages }
  }

  async function readWanted(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      for (let page = nextPage(); page !== undefined && !isStopped; page = nextPage()) {
        const asked = generation
        const rows = await readPage(page)
        if (asked !== generation) continue
        stale.delete(page)
        show(withPage(page, rows))
      }
    } finally {
      isReading = false
    }
  }

  async function begin(): Promise<void> {
    const page = Math.floor(from / PAGE)
    const [rows, { count }] = await Promise.all([
      readPage(page),
      ask('alumni.count', { filter: plain.filter, query: plain.query })
    ])
    view = { count, pages: new Map([[page, rows]]) }
  }

  async function readAgain(): Promise<void> {
    const asked = ++generation
    anchors = null
    const { count } = await ask('alumni.count', { filter: plain.filter, query: plain.query })
    if (asked !== generation || isStopped) return
    stale = new Set(view.pages.keys())
    show({ ...view, count })
    await readWanted()
  }

  // What fails later shows as rows that do not come; the data process says so itself.
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined)

  return {
    ready: begin(),
    view: () => view,
    want(start, end) {
      range = { start, end }
      quietly(readWanted())
    },
    refresh: () => quietly(readAgain()),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    stop: () => {
      isStopped = true
    }
  }
}
