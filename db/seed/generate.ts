import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { createCalendar } from './calendar'
import type { SeedContext } from './context'
import { writeHandovers } from './handovers'
import { writeOrganisation } from './organisation'
import { writeInvented } from './people/invented'
import { createProgramme } from './programme'
import { createRandom } from './random'
import { createRowSink, type SeedRows } from './rows'
import { stories } from './stories'
import { writeStory } from './stories/writeStory'

export type SeedOptions = {
  language: Language
  /** How many alumni; those who came back and stayed are written beside them. */
  size: number
  seed: number
  /** The day the sample is seen from: nothing is later. */
  asOf: LocalDate
}

export type SeedBatch = {
  /** People and alumni written so far, this batch included. */
  people: number
  alumni: number
  /** Table by table, in an order that satisfies the foreign keys. */
  rows: SeedRows[]
}

const PEOPLE_PER_BATCH = 200
/** Streams of draws that belong to nobody. */
const STREAM = { ids: 0, organisation: 1, people: 16 } as const

/**
 * Invents an organisation with its alumni, batch by batch: first colleagues and openings, then the hand-written
 * stories, then as many more people as asked for, then what rests on all of them. Pure: the same options give the
 * same rows, byte for byte.
 */
export function* generate({ language, size, seed, asOf }: SeedOptions): Generator<SeedBatch> {
  const calendar = createCalendar(asOf, language)
  const sink = createRowSink(createRandom(seed, STREAM.ids))
  // The sample is typed in at the beginning of its day, one person a millisecond.
  let now = calendar.instant(calendar.today, 0)
  sink.moveTo(now)
  const context: SeedContext = {
    language,
    calendar,
    sink,
    organisation: writeOrganisation({ language, calendar, sink }, createRandom(seed, STREAM.organisation), size),
    programme: createProgramme(calendar, language),
    acquaintances: [],
    handovers: [],
    shortlisted: new Map()
  }
  let people = 0
  let alumni = 0
  while (alumni < size) {
    sink.moveTo(++now)
    const random = createRandom(seed, STREAM.people + people)
    const story = stories[people]
    const isAlumnus = story ? writeStory(context, random, story, people) : writeInvented(context, random, people)
    people++
    if (isAlumnus) alumni++
    if (people % PEOPLE_PER_BATCH === 0) yield { people, alumni, rows: sink.take() }
  }
  writeHandovers(context, now + 1)
  yield { people, alumni, rows: sink.take() }
}
