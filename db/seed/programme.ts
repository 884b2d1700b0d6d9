import type { Language } from '@shared/types/vocabulary'
import { workdayBefore, type Day, type SeedCalendar } from './calendar'
import { EVENTS, NEWS } from './words/news'

/** Relationships are kept on purpose since then; before, contact was rare. */
export const PROGRAMME_DAYS = 6 * 365

type Dated = { day: Day; title: string }
/** A mail to many. `reach` is the share of those who may get it. */
export type Campaign = Dated & { situation: 'massNews' | 'massEvent'; reach: number; longOnly: boolean }

export type Programme = {
  since: Day
  /** Latest first. */
  news: readonly Dated[]
  /** Latest first; the first one is still to come. */
  events: readonly Dated[]
  /** Oldest first. */
  campaigns: readonly Campaign[]
}

/** Days between two editions of the newsletter; the current one is overdue, and that shows in the Balance. */
const EDITION_DAYS = 91
const LATEST_EDITION_AGO = 104
const EVENT_DAYS = 181
const NEWS_AGO = [40, 85, 150]

/** What was told to many, and when, counted back from today. */
export function createProgramme({ today, ago }: SeedCalendar, language: Language): Programme {
  const since = ago(PROGRAMME_DAYS)
  const news = NEWS.map((title, at) => ({
    day: workdayBefore(ago(NEWS_AGO[at] ?? 150 + (at - 2) * EDITION_DAYS)),
    title: title[language]
  }))
  const events = EVENTS.map((title, at) => ({
    day: workdayBefore(at === 0 ? today + 17 : ago(159 + (at - 1) * EVENT_DAYS)),
    title: title[language]
  }))
  const campaigns: Campaign[] = []
  for (let day = ago(LATEST_EDITION_AGO); day > since; day -= EDITION_DAYS) {
    const sentOn = workdayBefore(day)
    const item = news.find(entry => entry.day <= sentOn) ?? news.at(-1)!
    campaigns.push({ day: sentOn, title: item.title, situation: 'massNews', reach: 0.22, longOnly: false })
  }
  for (const event of events.slice(1)) {
    const day = workdayBefore(event.day - 28)
    if (day > since) campaigns.push({ day, title: event.title, situation: 'massEvent', reach: 0.12, longOnly: false })
  }
  campaigns.push({
    day: workdayBefore(ago(38)),
    title: news[0]!.title,
    situation: 'massNews',
    reach: 0.26,
    longOnly: true
  })
  campaigns.sort((one, other) => one.day - other.day)
  return { since, news, events, campaigns }
}
