import type { Playbook, ValueFactorKey } from '../playbook'
import { reasonOf } from '../reason'
import { isCoordinationHeavy } from './coordination'
import type { Factor, ScoreContext } from './factor'

const MOST_EXPERIENCE = 3

const levelsOf = (context: ScoreContext): Playbook['readiness']['rehireValue']['levels'] =>
  context.playbook.readiness.rehireValue.levels

const performance: Factor<'performance'> = {
  key: 'performance',
  reads: ['performance', 'exitOn'],
  source: 'Study of 1,318 returning managers',
  askedOf: 'records',
  fraction: ({ performance }, context) => (performance === null ? null : levelsOf(context).performance[performance]),
  reason: ({ performance }) =>
    performance === null
      ? reasonOf('readiness.unknown.performance')
      : reasonOf(`readiness.reason.performance.${performance}`),
  factOn: ({ exitOn }) => exitOn
}

const causeResolved: Factor<'causeResolved'> = {
  key: 'causeResolved',
  reads: ['causeResolved'],
  source: 'Studies of second exits',
  askedOf: 'colleague',
  fraction: ({ causeResolved }, context) =>
    causeResolved === null ? null : levelsOf(context).causeResolved[causeResolved],
  reason: ({ causeResolved }) =>
    causeResolved === null
      ? reasonOf('readiness.unknown.causeResolved')
      : reasonOf(`readiness.reason.causeResolved.${causeResolved}`),
  factOn: () => null
}

const betweenExperience: Factor<'betweenExperience'> = {
  key: 'betweenExperience',
  reads: ['betweenExperience', 'positionsSince'],
  source: 'Studies of performance after return',
  askedOf: 'alumnus',
  fraction: ({ betweenExperience }) => (betweenExperience === null ? null : betweenExperience / MOST_EXPERIENCE),
  reason: ({ betweenExperience, positionsSince }) => {
    if (betweenExperience !== null) return reasonOf(`readiness.reason.betweenExperience.level${betweenExperience}`)
    return positionsSince === null || positionsSince === 0
      ? reasonOf('readiness.unknown.betweenExperience')
      : reasonOf('readiness.unknown.betweenExperienceJobs', { count: positionsSince })
  },
  factOn: () => null
}

const coordination: Factor<'coordination'> = {
  key: 'coordination',
  reads: ['title'],
  source: 'Cornell: 2,053 returners, 10,858 new hires',
  askedOf: 'records',
  fraction: ({ title }, context) => {
    if (title === null || title === '') return null
    const { heavy, other } = levelsOf(context).coordination
    return isCoordinationHeavy(title, context.playbook.coordinationHeavyOccupations) ? heavy : other
  },
  reason: ({ title }, { playbook }) => {
    if (title === null || title === '') return reasonOf('readiness.unknown.coordination')
    const isHeavy = isCoordinationHeavy(title, playbook.coordinationHeavyOccupations)
    return reasonOf(`readiness.reason.coordination.${isHeavy ? 'heavy' : 'other'}`, { title })
  },
  factOn: () => null
}

const exitKind: Factor<'exitKind'> = {
  key: 'exitKind',
  reads: ['exitKind', 'exitOn'],
  source: 'Studies of performance after return',
  askedOf: 'records',
  fraction: ({ exitKind }, context) => (exitKind === null ? null : levelsOf(context).exitKind[exitKind]),
  reason: ({ exitKind }) =>
    exitKind === null ? reasonOf('readiness.unknown.exitKind') : reasonOf(`readiness.reason.exitKind.${exitKind}`),
  factOn: ({ exitOn }) => exitOn
}

/** Rehire value: should we want them back? In the order in which the factors are shown. */
export const valueFactors = [
  performance,
  causeResolved,
  betweenExperience,
  coordination,
  exitKind
] as const satisfies readonly Factor<ValueFactorKey>[]
