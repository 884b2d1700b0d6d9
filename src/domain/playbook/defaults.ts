import { defaultReadiness } from './defaultReadiness'
import { defaultWords } from './defaultWords'
import type { Playbook } from './schema'

/** The Playbook a new organisation starts with (domain.md, "Playbook defaults"). */
export const defaultPlaybook: Playbook = {
  ...defaultWords,
  tiers: { A: 1, B: 3, C: 6, D: 12 },
  newAlumniTier: 'B',
  checkInMonths: [2, 6, 12],
  quietDaysAfterExit: 30,
  giveAsk: { ratio: 3, months: 12 },
  targetBandShort: { from: 0.4, to: 0.6 },
  targets: { informed: 0.9, inspired: 0.6 },
  windows: { informedDays: 30, inspiredDays: 90 },
  intentGraceDays: 90,
  intentReviewMonths: { ready_now: 1, within_year: 2, someday: 6, not_considering: 12, unknown: 6 },
  consentMonths: 24,
  fiscalYearStartMonth: 4,
  readiness: defaultReadiness,
  today: {
    minutes: {
      due_step: 5,
      tell_opening: 3,
      check_in: 10,
      congratulate: 2,
      review_intent: 5,
      send_news: 3,
      reconnect: 5,
      first_contact: 5,
      ask_consent: 2
    },
    restDays: 7
  }
}
