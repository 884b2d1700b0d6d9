/** Labels of every code of src/shared/types/vocabulary.ts. */
export const vocabulary = {
  intent: {
    ready_now: 'Ready now',
    within_year: 'Within a year',
    someday: 'Someday',
    not_considering: 'Not considering',
    unknown: 'Unknown'
  },
  horizon: { short: 'Short', long: 'Long', none: 'Not contacted' },
  track: { hiring: 'Hiring', nurture: 'Nurture' },
  hiringStage: {
    identified: 'Identified',
    reconnected: 'Reconnected',
    interested: 'Interested',
    shortlisted: 'Shortlisted',
    handed_over: 'Handed over',
    interviewing: 'Interviewing',
    offered: 'Offered',
    rehired: 'Rehired',
    closed: 'Closed'
  },
  nurtureStage: {
    invited: 'Invited',
    connected: 'Connected',
    engaged: 'Engaged',
    advocate: 'Advocate',
    dormant: 'Dormant'
  },
  tier: { A: 'A', B: 'B', C: 'C', D: 'D' },
  channel: {
    email: 'Mail',
    call: 'Call',
    chat: 'Chat',
    meeting: 'Meeting',
    event: 'Event',
    letter: 'Letter',
    social: 'Social'
  },
  direction: { out: 'From us', in: 'From them', both: 'Both ways' },
  touchIntent: { give: 'Give', listen: 'Listen', ask: 'Ask' },
  topic: {
    catch_up: 'Catching up',
    opening: 'Opening',
    company_change: 'Company news',
    event: 'Event',
    referral: 'Referral',
    congratulation: 'Congratulations',
    practical: 'Practical',
    other: 'Other'
  },
  depth: { mass: 'Mass mail', personal: 'Personal', conversation: 'Conversation' },
  exitKind: {
    voluntary: 'Voluntary',
    mutual: 'By agreement',
    redundancy: 'Redundancy',
    retirement: 'Retirement',
    contract_end: 'Contract ended',
    dismissal: 'Dismissal'
  },
  exitReason: {
    outside_offer: 'Outside offer',
    career_change: 'Career change',
    education: 'Education',
    pay: 'Pay',
    hours: 'Working hours',
    growth: 'Growth',
    manager: 'Manager',
    culture: 'Culture',
    dissatisfied: 'Dissatisfied',
    relocation: 'Relocation',
    personal: 'Personal',
    performance: 'Performance',
    conduct: 'Conduct',
    attendance: 'Attendance',
    redundancy: 'Redundancy',
    contract_end: 'Contract ended',
    retirement: 'Retirement',
    startup: 'Own business',
    other: 'Other'
  },
  eligibility: { yes: 'Yes', conditional: 'With conditions', no: 'No' },
  performance: {
    outstanding: 'Outstanding',
    exceeds: 'Exceeds',
    meets: 'Meets',
    below: 'Below',
    poor: 'Poor'
  },
  causeResolved: { yes: 'Resolved', partly: 'Partly', no: 'Not resolved' },
  barrier: { none: 'None', told: 'Has worries', resolved: 'Worries resolved' },
  newJobShock: { told: 'Not what was promised', fine: 'As promised' },
  betweenExperience: { '0': 'None of use', '1': 'Some', '2': 'Valuable', '3': 'Rare' },
  consentPurpose: { contact: 'Contact', handover: 'Hand-over to the ATS' },
  consentState: { unasked: 'Not asked', given: 'Given', withdrawn: 'Withdrawn', expired: 'Expired' },
  openingStatus: { open: 'Open', on_hold: 'On hold', filled: 'Filled', closed: 'Closed' },
  shortlistStatus: {
    proposed: 'Proposed',
    handed_over: 'Handed over',
    interviewing: 'Interviewing',
    offered: 'Offered',
    rehired: 'Rehired',
    declined: 'Declined',
    rejected: 'Rejected'
  },
  outcomeKind: {
    rehire: 'Rehire',
    referral: 'Referral',
    client: 'Client',
    partner: 'Partner',
    advisor: 'Advisor',
    speaker: 'Speaker',
    mentor: 'Mentor'
  },
  tieKind: { manager: 'Manager', report: 'Report', peer: 'Peer', mentor: 'Mentor', friend: 'Friend' },
  employmentType: {
    permanent: 'Permanent',
    fixed_term: 'Fixed term',
    part_time: 'Part-time',
    temporary: 'Temporary',
    intern: 'Intern',
    executive: 'Executive',
    other: 'Other'
  },
  cadence: { kept: 'In touch', planned: 'Due, planned', silent: 'Gone silent', never: 'Never contacted' },
  source: {
    told: 'Told us',
    observed: 'Observed',
    import: 'Import',
    inferred: 'Inferred',
    colleague: 'From a colleague'
  },
  language: { en: 'English', ja: 'Japanese' },
  nextStepStatus: { open: 'Open', done: 'Done', skipped: 'Skipped' },
  sentiment: { minus2: 'Very bad', minus1: 'Bad', zero: 'Neutral', plus1: 'Good', plus2: 'Very good' }
}
