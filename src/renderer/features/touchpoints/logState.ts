import { addDays, addMonths } from '@domain/calendar'
import type { RouteInput, RouteOutput } from '@shared/contract'
import type { Touchpoint } from '@shared/contract/touchpoint'
import { zPersonName } from '@shared/contract/alumni'
import type { Id, LocalDate } from '@shared/types/time'
import {
  CHANNELS,
  DEPTHS,
  DIRECTIONS,
  INTENTS,
  TOPICS,
  TOUCH_INTENTS,
  type Channel,
  type Depth
} from '@shared/types/vocabulary'
import { z } from 'zod'

/** The channels that stand side by side; the rarer ones share the last place. */
export const FIRST_CHANNELS = ['email', 'call', 'chat', 'meeting', 'event'] as const satisfies readonly Channel[]
export const MORE_CHANNELS = ['letter', 'social'] as const satisfies readonly Channel[]

/** The next of the rarer channels: pressed again, the last place goes on to the other one. */
export function moreChannel(channel: Channel): Channel {
  return channel === 'letter' ? 'social' : 'letter'
}

/** What can be said of an intent to return; *unknown* is not something one says. */
export const STATED = INTENTS.filter(intent => intent !== 'unknown')
export const SENTIMENTS = ['-2', '-1', '0', '1', '2'] as const
/** When the next step is due; `date` is a day of one's own. */
export const STEP_TIMES = ['twoWeeks', 'oneMonth', 'threeMonths', 'date'] as const
export type StepTime = (typeof STEP_TIMES)[number]

export const zLogState = z.strictObject({
  people: z.array(z.strictObject({ id: z.string(), name: zPersonName })),
  /** null is today. */
  day: z.string().nullable(),
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS),
  intent: z.enum(TOUCH_INTENTS),
  topic: z.enum(TOPICS),
  openingId: z.string().nullable(),
  depth: z.enum(DEPTHS),
  body: z.string(),
  sentiment: z.enum(SENTIMENTS).nullable(),
  stated: z.enum(INTENTS).nullable(),
  stepTime: z.enum(STEP_TIMES).nullable(),
  stepDay: z.string().nullable(),
  stepWhat: z.string(),
  settled: z.array(z.string()),
  /** Fields that the user has set: what is only a default still follows the person and the channel. */
  set: z.array(z.string())
})
/** All that the quick log holds, and what its draft keeps. */
export type LogState = z.output<typeof zLogState>
export type LogPerson = LogState['people'][number]
type Prepared = RouteOutput<'touchpoint.prepare'>

/** A talk where both are there at once is a conversation; written to one person it is personal. */
export function depthOf(channel: Channel): Depth {
  return channel === 'call' || channel === 'meeting' || channel === 'chat' ? 'conversation' : 'personal'
}

export const EMPTY_LOG: LogState = {
  people: [],
  day: null,
  channel: 'email',
  direction: 'out',
  intent: 'give',
  topic: 'catch_up',
  openingId: null,
  depth: 'personal',
  body: '',
  sentiment: null,
  stated: null,
  stepTime: null,
  stepDay: null,
  stepWhat: '',
  settled: [],
  set: []
}

export type LogAction =
  | { type: 'edit'; change: Partial<Omit<LogState, 'set' | 'people'>> }
  | { type: 'prepared'; prepared: Prepared; today: LocalDate }
  | { type: 'addPerson'; person: LogPerson }
  | { type: 'removePerson'; id: Id }
  | { type: 'restore'; state: LogState }

/** The quick log: defaults come from the person and the channel and never overwrite what was set by hand. */
export function logReducer(state: LogState, action: LogAction): LogState {
  switch (action.type) {
    case 'edit':
      return derived({ ...state, ...action.change, set: [...new Set([...state.set, ...Object.keys(action.change)])] })
    case 'prepared':
      return derived(withDefaults(state, action.prepared, action.today))
    case 'addPerson': {
      if (state.people.some(person => person.id === action.person.id)) return state
      return { ...state, people: [...state.people, action.person] }
    }
    case 'removePerson':
      return { ...state, people: state.people.filter(person => person.id !== action.id) }
    case 'restore':
      return action.state
  }
}

function withDefaults(state: LogState, prepared: Prepared, today: LocalDate): LogState {
  const isOpen = (field: keyof LogState): boolean => !state.set.includes(field)
  return {
    ...state,
    channel: isOpen('channel') ? prepared.channel : state.channel,
    direction: isOpen('direction') ? prepared.direction : state.direction,
    intent: isOpen('intent') ? prepared.intent : state.intent,
    // What was due is most likely what was just done; it stands there to be unticked.
    settled: isOpen('settled')
      ? prepared.openSteps.filter(step => step.dueOn <= today).map(step => step.id)
      : state.settled
  }
}

function derived(state: LogState): LogState {
  return {
    ...state,
    depth: state.set.includes('depth') ? state.depth : depthOf(state.channel),
    openingId: state.topic === 'opening' ? state.openingId : null
  }
}

/** A touchpoint as the quick log shows it again, to be corrected. */
export function stateOf({ touchpoint, name }: RouteOutput<'touchpoint.get'>): LogState {
  const { personId, localDate, channel, direction, intent, topic, openingId, depth, sentiment, body }: Touchpoint =
    touchpoint
  return {
    ...EMPTY_LOG,
    people: [{ id: personId, name }],
    day: localDate,
    channel,
    direction,
    intent,
    topic,
    openingId,
    depth,
    body,
    sentiment: sentiment === null ? null : (String(sentiment) as LogState['sentiment']),
    set: ['channel', 'direction', 'intent', 'depth', 'settled']
  }
}

/** The day on which the next step is due; null while none is wanted or its day is not said. */
export function stepDueOn({ stepTime, stepDay }: LogState, today: LocalDate): LocalDate | null {
  switch (stepTime) {
    case null:
      return null
    case 'twoWeeks':
      return addDays(today, 14)
    case 'oneMonth':
      return addMonths(today, 1)
    case 'threeMonths':
      return addMonths(today, 3)
    case 'date':
      return stepDay
  }
}

export type LogProblem = 'nobody' | 'future' | 'stepDay'

/** What keeps the log from being saved, or null. */
export function problemOf(state: LogState, today: LocalDate): LogProblem | null {
  if (state.people.length === 0) return 'nobody'
  if (state.day !== null && state.day > today) return 'future'
  return state.stepTime !== null && stepDueOn(state, today) === null ? 'stepDay' : null
}

function touchpointOf(state: LogState, today: LocalDate): RouteInput<'touchpoint.log'>['touchpoint'] {
  const { channel, direction, intent, topic, openingId, depth, body, sentiment, day } = state
  return {
    ...(day === null || day === today ? {} : { localDate: day }),
    channel,
    direction,
    intent,
    topic,
    openingId,
    depth,
    sentiment: sentiment === null ? null : Number(sentiment),
    body
  }
}

/** @param what the next step in words, where none were typed */
export function logInput(state: LogState, today: LocalDate, what: string): RouteInput<'touchpoint.log'> {
  const dueOn = stepDueOn(state, today)
  return {
    personIds: state.people.map(person => person.id),
    touchpoint: touchpointOf(state, today),
    statedIntent: state.stated && { value: state.stated },
    nextStep: dueOn === null ? null : { dueOn, what: state.stepWhat.trim() || what },
    settledStepIds: state.settled
  }
}

/** The day is sent always: left out it would move the touchpoint to today. */
export function updateInput(id: Id, state: LogState, today: LocalDate): RouteInput<'touchpoint.update'> {
  return { id, touchpoint: { ...touchpointOf(state, today), localDate: state.day ?? today } }
}
