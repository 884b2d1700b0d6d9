import type { ReadinessRules } from './readinessSchema'

/** Starting proposal; why each number is what it is stands in docs/readiness.md. */
export const defaultReadiness: ReadinessRules = {
  returnLikelihood: {
    weights: {
      intent: 25,
      contact: 20,
      timeSinceExit: 15,
      exitReason: 15,
      exitExperience: 10,
      ties: 10,
      tenure: 5
    },
    modifiers: { newJobShock: 6, barrier: 6 },
    newJobShockMonths: { from: 2, to: 6 },
    levels: {
      intent: { ready_now: 1, within_year: 0.85, someday: 0.5, not_considering: 0, unknown: null },
      exitReason: {
        // For reasons of their own or an outside offer: returners are over-represented.
        outside_offer: 0.85,
        personal: 0.85,
        relocation: 0.85,
        education: 0.85,
        career_change: 0.7,
        startup: 0.7,
        // Ended by circumstances.
        redundancy: 0.6,
        contract_end: 0.6,
        // Something here was wanting, but it can change.
        pay: 0.45,
        hours: 0.45,
        growth: 0.45,
        // Left dissatisfied.
        manager: 0.2,
        culture: 0.2,
        dissatisfied: 0.15,
        // The working life, or the work here, had come to its end.
        retirement: 0.15,
        performance: 0.1,
        attendance: 0.1,
        conduct: 0,
        other: null
      },
      tieKind: { manager: 1, mentor: 0.9, peer: 0.75, friend: 0.75, report: 0.65 },
      tieStrength: { unknown: 0.8, weak: 0.5, known: 0.8, close: 1 }
    },
    curves: {
      timeSinceExit: [
        [0, 0.3],
        [6, 1],
        [16, 1],
        [36, 0.45]
      ],
      tenure: [
        [0, 0.4],
        [3, 1],
        [4.5, 1],
        [7, 0.6],
        [15, 0.3]
      ],
      contactAmount: [
        [0, 0],
        [1, 0.4],
        [2, 0.6],
        [4, 0.85],
        [6, 1]
      ],
      contactRecency: [
        [3, 1],
        [6, 0.85],
        [12, 0.6],
        [24, 0.3],
        [60, 0.1]
      ]
    }
  },
  rehireValue: {
    weights: { performance: 40, causeResolved: 20, betweenExperience: 15, coordination: 15, exitKind: 10 },
    levels: {
      performance: { outstanding: 1, exceeds: 0.85, meets: 0.6, below: 0.25, poor: 0 },
      causeResolved: { yes: 1, partly: 0.5, no: 0 },
      coordination: { heavy: 1, other: 0.4 },
      exitKind: { voluntary: 1, mutual: 0.6, contract_end: 0.5, redundancy: 0.5, retirement: 0.5, dismissal: 0 }
    }
  }
}
