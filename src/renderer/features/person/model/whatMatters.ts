import type { Reason } from '@domain/reason'
import type { Person } from '@shared/contract/person'
import type { TextKey } from '@shared/i18n/translate'
import type { Id, LocalDate } from '@shared/types/time'
import type { SuggestedAction } from '@shared/types/vocabulary'
import { currentStint } from './personWords'

/** What a press on the one action does. */
export type MatterAction =
  { kind: 'log' } | { kind: 'tell'; openingId: Id | null } | { kind: 'consent' } | { kind: 'preference' }

/** The one sentence over a person's page. `label` is the path of the words on its button. */
export type Matter = {
  tone: 'neutral' | 'bad'
  /** Words that the reason stands in, as `reason`; without them it is a sentence itself. */
  frame?: TextKey
  reason: Reason
  action: (MatterAction & { label: TextKey }) | null
}

const ACTIONS: Partial<Record<SuggestedAction, (aboutId: Id | null) => MatterAction>> = {
  tell_opening: openingId => ({ kind: 'tell', openingId }),
  ask_consent: () => ({ kind: 'consent' })
}

/**
 * What matters now, most pressing first: works here again · may not be contacted, and why · what Today would suggest ·
 * the next step that is planned · when the next touch is due.
 */
export function whatMatters(person: Person, today: LocalDate): Matter {
  const { now, gates, suggestion, preference } = person
  if (now === null) return employed(person)
  if (gates.contact.state === 'blocked') {
    const kind = preference.doNotContact ? 'preference' : 'consent'
    return {
      tone: 'bad',
      frame: 'person.matter.blocked',
      reason: gates.contact.reason,
      action: { kind, label: `person.matter.open.${kind}` }
    }
  }
  if (suggestion) {
    const action = ACTIONS[suggestion.kind]?.(suggestion.aboutId) ?? { kind: 'log' }
    return {
      tone: 'neutral',
      reason: suggestion.reason,
      action: { ...action, label: `measures.action.${suggestion.kind}` }
    }
  }
  return { tone: 'neutral', reason: calm(person, today), action: null }
}

function employed(person: Person): Matter {
  const stint = currentStint(person)
  const startOn = stint?.startOn
  const key = startOn ? 'person.matter.employedSince' : 'person.matter.employed'
  return { tone: 'neutral', reason: { key, params: startOn ? { startOn } : {} }, action: null }
}

/** Nothing presses: what is planned, or when the next touch is due. */
function calm({ nextSteps: [step], now }: Person, today: LocalDate): Reason {
  if (step && step.dueOn > today) {
    return { key: 'person.matter.planned', params: { dueOn: step.dueOn, what: step.what } }
  }
  if (now?.lastTouchOn && now.dueOn && now.dueOn >= today) {
    return { key: 'person.matter.kept', params: { lastOn: now.lastTouchOn, dueOn: now.dueOn } }
  }
  return { key: 'person.matter.nothing', params: {} }
}
