import { monthsBetween, wholeMonthsBetween } from '../calendar'
import { isIntentStale } from '../horizon'
import type { Playbook, ReturnFactorKey } from '../playbook'
import { reasonOf } from '../reason'
import { heightAt } from './curve'
import type { Factor, ScoreContext } from './factor'
import type { FactorInput, TieFact } from './facts'

const rulesOf = (context: ScoreContext): Playbook['readiness']['returnLikelihood'] =>
  context.playbook.readiness.returnLikelihood

const intent: Factor<'intent'> = {
  key: 'intent',
  reads: ['intent'],
  source: 'Mynavi 2024; Persol',
  askedOf: 'alumnus',
  fraction: ({ intent }, context) =>
    intent === null || isIntentStale(intent, context.today, context.playbook)
      ? null
      : rulesOf(context).levels.intent[intent.value],
  reason: ({ intent }, { today, playbook }) => {
    if (intent === null || intent.value === 'unknown') return reasonOf('readiness.unknown.intent')
    const words = isIntentStale(intent, today, playbook) ? 'unknown.intentStale' : 'reason.intent'
    return reasonOf(`readiness.${words}.${intent.value}`, { saidOn: intent.on })
  },
  factOn: ({ intent }) => intent?.on ?? null
}

/** How much was said × how fresh it is: many old talks and one fresh greeting are both less than steady contact. */
const contact: Factor<'contact'> = {
  key: 'contact',
  reads: ['contact'],
  source: 'Mynavi 2024',
  askedOf: 'colleague',
  fraction: ({ contact }, context) => {
    if (contact === null) return null
    const { contactAmount, contactRecency } = rulesOf(context).curves
    const amount = heightAt(contactAmount, contact.conversations + contact.personal / 2)
    if (contact.lastOn === null) return contact.conversations + contact.personal === 0 ? amount : null
    return amount * heightAt(contactRecency, monthsBetween(contact.lastOn, context.today))
  },
  reason: ({ contact }) => {
    if (contact === null) return reasonOf('readiness.unknown.contact')
    const { conversations, personal, lastOn } = contact
    if (conversations + personal === 0) return reasonOf('readiness.reason.contact.none')
    if (lastOn === null) return reasonOf('readiness.unknown.contact')
    return conversations > 0
      ? reasonOf('readiness.reason.contact.conversations', { count: conversations, lastOn })
      : reasonOf('readiness.reason.contact.personal', { count: personal, lastOn })
  },
  factOn: ({ contact }) => contact?.lastOn ?? null
}

const timeSinceExit: Factor<'timeSinceExit'> = {
  key: 'timeSinceExit',
  reads: ['exitOn'],
  source: 'Harvard Business Review',
  askedOf: 'records',
  fraction: ({ exitOn }, context) =>
    exitOn === null || exitOn > context.today
      ? null
      : heightAt(rulesOf(context).curves.timeSinceExit, monthsBetween(exitOn, context.today)),
  reason: ({ exitOn }, { today }) => {
    if (exitOn === null) return reasonOf('readiness.unknown.timeSinceExit')
    if (exitOn > today) return reasonOf('readiness.unknown.notYetLeft', { exitOn })
    const whole = wholeMonthsBetween(exitOn, today)
    const years = Math.floor(whole / 12)
    const months = whole % 12
    if (whole === 0) return reasonOf('readiness.reason.timeSinceExit.underAMonth')
    if (years === 0) return reasonOf('readiness.reason.timeSinceExit.months', { count: months })
    if (months === 0) return reasonOf('readiness.reason.timeSinceExit.years', { count: years })
    return reasonOf('readiness.reason.timeSinceExit.yearsMonths', { years, months })
  },
  factOn: ({ exitOn }) => exitOn
}

const exitReason: Factor<'exitReason'> = {
  key: 'exitReason',
  reads: ['exitReasons', 'exitOn'],
  source: 'Personnel Psychology, doi 10.1111/peps.12039',
  askedOf: 'records',
  fraction: ({ exitReasons }, context) => {
    if (exitReasons === null) return null
    const levels = rulesOf(context).levels.exitReason
    let sum = 0
    let count = 0
    for (const code of exitReasons) {
      const level = levels[code]
      if (level === null) continue
      sum += level
      count += 1
    }
    return count === 0 ? null : sum / count
  },
  reason: (facts, context) => {
    const fraction = exitReason.fraction(facts, context)
    const [first, second] = facts.exitReasons ?? []
    if (first === undefined) return reasonOf('readiness.unknown.exitReason')
    if (fraction === null) return reasonOf('readiness.unknown.exitReasonOther')
    if (second === undefined) return reasonOf(`readiness.reason.exitReason.${first}`)
    const mix = fraction >= 0.65 ? 'own' : fraction >= 0.35 ? 'mixed' : 'dissatisfied'
    return reasonOf(`readiness.reason.exitReasons.${mix}`, { number: facts.exitReasons?.length ?? 0 })
  },
  factOn: ({ exitOn }) => exitOn
}

const exitExperience: Factor<'exitExperience'> = {
  key: 'exitExperience',
  reads: ['exitExperience', 'exitOn'],
  source: 'Gallup',
  askedOf: 'alumnus',
  fraction: ({ exitExperience }) => (exitExperience === null ? null : (exitExperience - 1) / 4),
  reason: ({ exitExperience }) => {
    if (exitExperience === null) return reasonOf('readiness.unknown.exitExperience')
    const word = exitExperience >= 4 ? 'good' : exitExperience <= 2 ? 'bad' : 'fair'
    return reasonOf(`readiness.reason.exitExperience.${word}`, { level: exitExperience })
  },
  factOn: ({ exitOn }) => exitOn
}

function strengthOf(tie: TieFact, levels: Playbook['readiness']['returnLikelihood']['levels']['tieStrength']): number {
  if (tie.strength === null) return levels.unknown
  return tie.strength >= 3 ? levels.close : tie.strength === 2 ? levels.known : levels.weak
}

const tieLevel = (tie: TieFact, context: ScoreContext): number => {
  const { tieKind, tieStrength } = rulesOf(context).levels
  return tieKind[tie.kind] * strengthOf(tie, tieStrength)
}

/** The best tie counts: one former manager who keeps in touch is what brings people back. */
function bestTie({ ties }: FactorInput, context: ScoreContext): TieFact | null {
  let best: TieFact | null = null
  for (const tie of ties ?? []) if (best === null || tieLevel(tie, context) > tieLevel(best, context)) best = tie
  return best
}

const ties: Factor<'ties'> = {
  key: 'ties',
  reads: ['ties'],
  source: 'Persol',
  askedOf: 'colleague',
  fraction: (facts, context) => {
    if (facts.ties === null) return null
    const best = bestTie(facts, context)
    return best === null ? 0 : tieLevel(best, context)
  },
  reason: (facts, context) => {
    if (facts.ties === null) return reasonOf('readiness.unknown.ties')
    const best = bestTie(facts, context)
    if (best === null) return reasonOf('readiness.reason.ties.none')
    const { kind, name } = best
    return name === undefined || name === ''
      ? reasonOf(`readiness.reason.ties.${kind}`)
      : reasonOf(`readiness.reason.tiesNamed.${kind}`, { name })
  },
  factOn: () => null
}

const tenure: Factor<'tenure'> = {
  key: 'tenure',
  reads: ['stintStartOn', 'stintEndOn'],
  source: 'Personnel Psychology, doi 10.1111/peps.12039',
  askedOf: 'records',
  fraction: ({ stintStartOn, stintEndOn }, context) =>
    stintStartOn === null || stintEndOn === null || stintEndOn < stintStartOn
      ? null
      : heightAt(rulesOf(context).curves.tenure, monthsBetween(stintStartOn, stintEndOn) / 12),
  reason: (facts, context) => {
    const { stintStartOn, stintEndOn } = facts
    if (stintStartOn === null || stintEndOn === null || tenure.fraction(facts, context) === null) {
      return reasonOf('readiness.unknown.tenure')
    }
    const years = Math.floor(wholeMonthsBetween(stintStartOn, stintEndOn) / 12)
    return years === 0
      ? reasonOf('readiness.reason.tenure.underAYear')
      : reasonOf('readiness.reason.tenure.years', { count: years })
  },
  factOn: ({ stintEndOn }) => stintEndOn
}

/** Return likelihood: will they come back? In the order in which the factors are shown. */
export const returnFactors = [
  intent,
  contact,
  timeSinceExit,
  exitReason,
  exitExperience,
  ties,
  tenure
] as const satisfies readonly Factor<ReturnFactorKey>[]
