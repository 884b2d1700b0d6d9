/** The parts of an opening's page, in the order of their tabs. */
export const OPENING_PARTS = ['shortlist', 'notTold', 'told', 'handover', 'about'] as const
export type OpeningPart = (typeof OPENING_PARTS)[number]
