import type { Playbook } from '../playbook'

/** `rate`: part of a whole, 0 to 1. `ratio`: one number against another, such as give : ask. `count`: people. */
export type MeasureKind = 'rate' | 'ratio' | 'count'

export type Measure = {
  kind: MeasureKind
  /** The horizon whose colour and people it is about, where it is about one. */
  horizon?: 'short' | 'long'
  /** The value the Playbook aims for, where it names one. */
  target?: (playbook: Playbook) => number
}

/**
 * The measures of the Balance dashboard. Words stand in `measures.<key>`: label, definition. Every rate counts only
 * people who may be contacted; `notContactable` is the number beside them. Definitions: facts/kpis, "The balance".
 */
export const MEASURES = {
  shortPeople: { kind: 'count', horizon: 'short' },
  longPeople: { kind: 'count', horizon: 'long' },
  notContactable: { kind: 'count' },
  informed: { kind: 'rate', horizon: 'short', target: playbook => playbook.targets.informed },
  inspired: { kind: 'rate', horizon: 'long', target: playbook => playbook.targets.inspired },
  effortShort: { kind: 'rate' },
  giveAsk: { kind: 'ratio', target: playbook => playbook.giveAsk.ratio },
  giveAskBelow: { kind: 'count' },
  cadenceKept: { kind: 'rate' },
  goneSilent: { kind: 'count' },
  neverContacted: { kind: 'count' }
} as const satisfies Record<string, Measure>
export type MeasureKey = keyof typeof MEASURES

export const MEASURE_KEYS = Object.keys(MEASURES) as MeasureKey[]

/** Path of a measure's name. */
export const measureLabelKey = <K extends MeasureKey>(key: K) => `measures.measure.${key}.label` as const

/** Path of a measure's definition, shown on demand; takes {@link definitionParams}. */
export const measureDefinitionKey = <K extends MeasureKey>(key: K) => `measures.measure.${key}.definition` as const

/** The Playbook's numbers that the definitions mention. */
export function definitionParams(playbook: Playbook): Record<string, number> {
  return {
    informedDays: playbook.windows.informedDays,
    inspiredDays: playbook.windows.inspiredDays,
    graceDays: playbook.intentGraceDays,
    ratio: playbook.giveAsk.ratio,
    months: playbook.giveAsk.months,
    from: Math.round(playbook.targetBandShort.from * 100),
    to: Math.round(playbook.targetBandShort.to * 100)
  }
}
