import type { Channel, Intent, Language, Topic, TouchIntent } from '@shared/types/vocabulary'
import type { Random } from '../random'
import { talkEn, toldEn } from './talkEn'
import { talkJa, toldJa } from './talkJa'

type Coding = {
  intent: TouchIntent
  topic: Topic
  /** How often it goes out, comes in, or is a talk that both sought. */
  directions: { out: number; in: number; both: number }
  channels: Partial<Record<Channel, number>>
}

const written = { email: 7, chat: 2, social: 1 }
const spoken = { call: 5, meeting: 3, chat: 2 }
const either = { email: 5, call: 3, chat: 2, meeting: 1 }
const onlyOut = { out: 1, in: 0, both: 0 }
const onlyIn = { out: 0, in: 1, both: 0 }

/** The situations that a touchpoint records, and how each is coded. */
export const SITUATIONS = {
  tellOpening: { intent: 'give', topic: 'opening', directions: onlyOut, channels: { email: 7, call: 2, chat: 1 } },
  sendNews: {
    intent: 'give',
    topic: 'company_change',
    directions: onlyOut,
    channels: { email: 8, letter: 1, chat: 2 }
  },
  inviteEvent: { intent: 'give', topic: 'event', directions: onlyOut, channels: written },
  congratulate: { intent: 'give', topic: 'congratulation', directions: onlyOut, channels: written },
  practical: { intent: 'give', topic: 'practical', directions: onlyOut, channels: { email: 6, call: 2, letter: 1 } },
  passOn: { intent: 'give', topic: 'other', directions: onlyOut, channels: written },
  checkIn: { intent: 'listen', topic: 'catch_up', directions: { out: 8, in: 0, both: 2 }, channels: spoken },
  catchUp: { intent: 'listen', topic: 'catch_up', directions: { out: 6, in: 0, both: 4 }, channels: spoken },
  theyWrote: { intent: 'listen', topic: 'catch_up', directions: onlyIn, channels: written },
  atEvent: { intent: 'give', topic: 'event', directions: { out: 0, in: 0, both: 1 }, channels: { event: 1 } },
  theyRefer: { intent: 'listen', topic: 'referral', directions: onlyIn, channels: written },
  askApply: { intent: 'ask', topic: 'opening', directions: onlyOut, channels: either },
  askReferral: { intent: 'ask', topic: 'referral', directions: onlyOut, channels: either },
  askSpeak: { intent: 'ask', topic: 'event', directions: onlyOut, channels: either },
  askAdvice: { intent: 'ask', topic: 'other', directions: onlyOut, channels: either },
  massNews: { intent: 'give', topic: 'company_change', directions: onlyOut, channels: { email: 1 } },
  massEvent: { intent: 'give', topic: 'event', directions: onlyOut, channels: { email: 1 } }
} as const satisfies Record<string, Coding>
export type Situation = keyof typeof SITUATIONS
/** How a touchpoint of this situation is coded. */
export const codingOf = (situation: Situation): Coding => SITUATIONS[situation]

/** Texts by situation, with slots in braces. */
export type Talk = Readonly<Record<Situation, readonly string[]>>
export type Told = Readonly<Record<Intent, readonly string[]>>

const SLOTS = ['opening', 'news', 'event', 'colleague', 'department', 'employer', 'city'] as const
export type Slot = (typeof SLOTS)[number]
/** What fills a slot; nothing rules out the texts that need it. */
export type SlotValue = (slot: Slot) => string | undefined

/** Pieces of text with a slot after each but the last; some fit only one channel. */
export type Template = { pieces: readonly string[]; slots: readonly Slot[]; channel: string | null }

function parse(source: string): Template {
  const [, channel = null, text = ''] = /^(?:@(\w+) )?(.*)$/.exec(source) ?? []
  const parts = text.split(/\{(\w+)\}/)
  return {
    channel,
    pieces: parts.filter((_, at) => at % 2 === 0),
    slots: parts.filter((_, at) => at % 2 === 1) as Slot[]
  }
}

const parseAll = (talk: Talk): Record<Situation, readonly Template[]> =>
  Object.fromEntries(Object.entries(talk).map(([key, texts]) => [key, texts.map(parse)])) as unknown as Record<
    Situation,
    readonly Template[]
  >

const templates = { ja: parseAll(talkJa), en: parseAll(talkEn) }
const told: Record<Language, Told> = { ja: toldJa, en: toldEn }

/**
 * A believable text for a touchpoint: one that fits the channel, needs no slot without a value and, if possible, was
 * not used before.
 *
 * @param used the texts that this person has already; the one taken is added
 */
export function talkText(
  random: Random,
  language: Language,
  about: { situation: Situation; channel: Channel; used: Set<Template> },
  valueOf: SlotValue
): string {
  const all = templates[language][about.situation]
  const start = random.between(0, all.length - 1)
  const fitting = all
    .map((_, step) => all[(start + step) % all.length]!)
    .filter(({ channel }) => !channel || channel === about.channel)
  for (const template of [...fitting.filter(one => !about.used.has(one)), ...fitting]) {
    const text = filled(template, valueOf)
    if (text === null) continue
    about.used.add(template)
    return text
  }
  return ''
}

function filled({ pieces, slots }: Template, valueOf: SlotValue): string | null {
  let text = pieces[0] ?? ''
  for (const [at, slot] of slots.entries()) {
    const value = valueOf(slot)
    if (!value) return null
    text += value + pieces[at + 1]!
  }
  return text
}

/** The words with which they said where they stand. */
export function toldText(random: Random, language: Language, intent: Intent): string {
  return random.pick(told[language][intent])
}
