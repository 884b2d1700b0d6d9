import type { Person } from '@shared/contract/person'

const gate = { key: 'contact', state: 'open', reason: { key: 'measures.gate.contactAllowed', params: {} } } as const

/** A person of whom nothing is known, for tests; `known` fills in. */
export function testPerson(known: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    name: {
      family: '髙橋',
      given: '恵',
      middle: '',
      familyKana: 'たかはし',
      givenKana: 'めぐみ',
      familyRomaji: '',
      givenRomaji: '',
      preferred: ''
    },
    language: null,
    city: '',
    note: '',
    unreadable: [],
    contacts: [],
    positions: [],
    ties: [],
    stints: [],
    intents: [],
    now: {
      horizon: 'long',
      intent: 'unknown',
      intentOn: null,
      intentReviewOn: null,
      isIntentStale: false,
      hiringStage: null,
      hiringStageOn: null,
      nurtureStage: null,
      nurtureStageOn: null,
      ownerId: null,
      tier: 'B',
      cadenceMonths: 3,
      cadence: 'never',
      dueOn: null,
      lastTouchOn: null,
      nextStepOn: null,
      informedOn: null,
      inspiredOn: null,
      exitOn: null,
      mayContact: true
    },
    returnLikelihood: null,
    rehireValue: null,
    gates: { contact: gate, handover: [] },
    preference: { doNotContact: false, channels: null, topics: null, everyMonths: null, note: '' },
    consents: [],
    assessments: [],
    nextSteps: [],
    touches: [],
    suggestion: null,
    tags: [],
    custom: {},
    outcomes: [],
    shortlists: [],
    handovers: [],
    ...known
  }
}

type Stint = Person['stints'][number]

/** A stint with the given facts; the rest is unknown. */
export function testStint(known: Partial<Stint> = {}): Stint {
  return {
    id: 's1',
    source: '',
    employeeNumber: '',
    department: '',
    title: '',
    grade: '',
    employmentType: null,
    manager: '',
    startOn: null,
    endOn: null,
    exit: null,
    ...known
  }
}

/** An exit of which nothing is known but `known`. */
export function testExit(known: Partial<NonNullable<Stint['exit']>> = {}): NonNullable<Stint['exit']> {
  return {
    id: 'e1',
    kind: null,
    reasons: null,
    reasonWords: '',
    experience: null,
    notes: '',
    eligibility: null,
    eligibilityReason: '',
    performance: null,
    performanceWords: '',
    ...known
  }
}
