import type {
  Barrier,
  CauseResolved,
  Channel,
  ConsentPurpose,
  ConsentState,
  Depth,
  Direction,
  Eligibility,
  ExitKind,
  ExitReason,
  HiringStage,
  Intent,
  Language,
  NurtureStage,
  OutcomeKind,
  Performance,
  Sentiment,
  ShortlistStatus,
  TieKind,
  Tier,
  Topic,
  TouchIntent
} from '@shared/types/vocabulary'
import type { SeedName } from '../names/pickName'
import type { DepartmentKey } from '../words/company'
import type { MemberKey } from '../words/members'
import type { OpeningKey } from '../words/openings'
import type { Words } from '../words/words'

/** Everything is counted back from today: `ago` in days, `monthsAgo` in months. */
export type StoryTouch = {
  ago: number
  channel: Channel
  /** 'out' unless said. */
  direction?: Direction
  intent: TouchIntent
  topic: Topic
  /** By the channel unless said. */
  depth?: Depth
  sentiment?: Sentiment
  text: Words
  opening?: OpeningKey
  by?: MemberKey
  tells?: Intent
  /** Days from today to the review date of what was told; negative when it is past. */
  reviewIn?: number
}

export type StoryExit = {
  kind: ExitKind
  reasons?: readonly ExitReason[]
  experience?: number
  notes?: Words
  eligibility?: Eligibility
  eligibilityReason?: Words
  performance?: Performance
  invitation?: 'invited' | 'accepted' | 'declined' | 'not_invited'
}

export type StoryStint = {
  title: Words
  /** Months ago of the first day (moved to 1 April before it) and of the last; null while employed. */
  from: number
  to: number | null
  manager?: MemberKey | Words
  exit?: StoryExit
}

export type StoryJudgement =
  | { kind: 'cause_resolved'; value: CauseResolved; ago: number; reason: Words }
  | { kind: 'between_experience'; value: '0' | '1' | '2' | '3'; ago: number; reason: Words }
  | { kind: 'barrier'; value: Barrier; ago: number; reason: Words }
  | { kind: 'new_job_shock'; value: 'told' | 'fine'; ago: number; reason: Words }

export type Story = {
  name: Readonly<Record<Language, SeedName>>
  /** The part of the address before @. */
  mail: string
  hasPhone?: boolean
  /** The language they are written to in; the sample's unless said. */
  language?: Language
  city?: Words
  department: DepartmentKey
  stints: readonly StoryStint[]
  positions?: readonly { employer: Words; title: Words; monthsAgo: number; untilMonthsAgo?: number }[]
  touches?: readonly StoryTouch[]
  stages?: readonly {
    track: 'hiring' | 'nurture'
    stage: HiringStage | NurtureStage
    ago: number
    opening?: OpeningKey
  }[]
  shortlist?: { opening: OpeningKey; status: ShortlistStatus; ago: number; rationale: Words }
  tier?: Tier
  owner?: MemberKey
  steps?: readonly { inDays: number; what: Words; isDone?: boolean; opening?: OpeningKey }[]
  consents?: readonly { purpose: ConsentPurpose; state: ConsentState; ago: number; note?: Words }[]
  preference?: {
    ago: number
    channels?: readonly Channel[]
    topics?: readonly Topic[]
    note?: Words
    doNotContact?: boolean
  }
  ties?: readonly { kind: TieKind; member?: MemberKey; name?: Words; strength?: number }[]
  judgements?: readonly StoryJudgement[]
  outcomes?: readonly { kind: OutcomeKind; ago: number; note: Words; opening?: OpeningKey; ofStint?: number }[]
  /** Places in the list of tags. */
  tags?: readonly number[]
}

/** A name written in Latin letters in both languages, with its katakana. */
export const latin = (given: string, family: string, givenKana: string, familyKana: string): Story['name'] => ({
  ja: { family, given, familyKana, givenKana },
  en: { family, given }
})

/** A name in kanji in both languages, `family given` in each spelling. */
export function kanji(written: string, kana: string, romaji: string): Story['name'] {
  const [family = '', given = ''] = written.split(' ')
  const [familyKana = '', givenKana = ''] = kana.split(' ')
  const [familyRomaji = '', givenRomaji = ''] = romaji.split(' ')
  const name: SeedName = { family, given, familyKana, givenKana, familyRomaji, givenRomaji }
  return { ja: name, en: name }
}
