import { monthsBetween } from '../calendar'
import { reasonOf } from '../reason'
import type { Modifier, ScoreContext } from './factor'
import type { FactorInput } from './facts'

const barrier: Modifier = {
  key: 'barrier',
  sign: -1,
  reads: ['barrier'],
  source: 'Persol; Mynavi 2024',
  askedOf: 'alumnus',
  applies: ({ barrier }) => (barrier === null ? null : barrier === 'told'),
  reason: ({ barrier }) =>
    barrier === null ? reasonOf('readiness.unknown.barrier') : reasonOf(`readiness.reason.barrier.${barrier}`),
  factOn: () => null
}

/** Where a person stands against the months in which a new-job shock counts; null while that can't be known. */
function isInShockWindow({ newJobStartedOn, exitOn }: FactorInput, { today, playbook }: ScoreContext): boolean | null {
  const { from, to } = playbook.readiness.returnLikelihood.newJobShockMonths
  if (newJobStartedOn !== null) {
    const months = monthsBetween(newJobStartedOn, today)
    return months >= from && months <= to
  }
  // A job taken after the exit cannot be older than the exit.
  return exitOn !== null && monthsBetween(exitOn, today) < from ? false : null
}

const newJobShock: Modifier = {
  key: 'newJobShock',
  sign: 1,
  reads: ['newJobStartedOn', 'isNewJobShockTold', 'exitOn'],
  source: 'The Muse 2022',
  askedOf: 'alumnus',
  applies: (facts, context) => {
    if (facts.isNewJobShockTold === false) return false
    const isInWindow = isInShockWindow(facts, context)
    return isInWindow === false ? false : isInWindow && facts.isNewJobShockTold
  },
  reason: (facts, context) => {
    if (facts.isNewJobShockTold === false) return reasonOf('readiness.reason.newJobShock.fine')
    const isInWindow = isInShockWindow(facts, context)
    if (isInWindow === false) return reasonOf('readiness.reason.newJobShock.outside')
    if (isInWindow === null) return reasonOf('readiness.unknown.newJob')
    return facts.isNewJobShockTold
      ? reasonOf('readiness.reason.newJobShock.told')
      : reasonOf('readiness.unknown.newJobShock')
  },
  factOn: ({ newJobStartedOn }) => newJobStartedOn
}

/** Modifiers of return likelihood, in the order in which they are shown. */
export const returnModifiers = [barrier, newJobShock] as const satisfies readonly Modifier[]
