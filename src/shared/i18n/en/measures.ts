/** Words of the rules that count and advise: measures, effort, the ask guard, gates, Today's suggestions. */
export const measures = {
  measure: {
    shortPeople: {
      label: 'Short horizon',
      definition:
        'People who may be contacted and who said they would return now or within a year, or who are in an active hiring stage (reconnected to offered). What they said counts until {{graceDays}} days after its review date.'
    },
    longPeople: {
      label: 'Long horizon',
      definition: 'Everybody else who may be contacted.'
    },
    notContactable: {
      label: 'Not to be contacted',
      definition:
        'Marked do-not-contact, or consent to contact withdrawn. They count in no rate; this is how many they are.'
    },
    informed: {
      label: 'Informed of openings',
      definition:
        'People on the short horizon whom we told about an opening in the last {{informedDays}} days ÷ all people on the short horizon.'
    },
    inspired: {
      label: 'Heard of company change',
      definition:
        'People on the long horizon to whom we sent company change or other giving content in the last {{inspiredDays}} days ÷ all people on the long horizon. Openings are not counted here.'
    },
    effortShort: {
      label: 'Effort on the short horizon',
      definition:
        'Person-days of personal outbound contact with the short horizon ÷ those with both. One person on one day is one, whatever the number of messages; mass mail does not count. The target is {{from}} to {{to}} %.'
    },
    giveAsk: {
      label: 'Give : ask',
      definition:
        'Personal messages in which we gave ÷ messages in which we asked, over the last {{months}} months. The rule is {{ratio}} to 1. As long as nothing has been asked there is no ratio.'
    },
    giveAskBelow: {
      label: 'Below the rule',
      definition:
        'People whom we asked in the last {{months}} months, and to whom we gave less often than {{ratio}} times for each ask. Whoever was never asked is not in here.'
    },
    cadenceKept: {
      label: 'Cadence kept',
      definition: 'People touched within the cadence of their tier ÷ people who may be contacted.'
    },
    goneSilent: {
      label: 'Gone silent',
      definition:
        'People who may be contacted, are past their cadence and have nothing planned. Those never contacted are a group of their own and not in here.'
    },
    neverContacted: {
      label: 'Never contacted',
      definition:
        'People who may be contacted, but with whom no touch is recorded: nothing from them, nothing two-way, nothing personal from us.'
    }
  },
  effort: {
    shortNeglected:
      'The short horizon gets too little attention: {{shortPercent}} % of the effort, against {{longPercent}} % for the long one.',
    longNeglected:
      'The long horizon gets too little attention: {{longPercent}} % of the effort, against {{shortPercent}} % for the short one.',
    even: 'Both horizons get their share: {{shortPercent}} % short, {{longPercent}} % long.',
    none: 'Nobody has been contacted personally yet in this time.'
  },
  guard: {
    title: 'Better not to ask yet',
    giveFirst_one:
      'Give once more before you ask: {{gives}} given and {{asks}} asked in {{months}} months. Our rule is {{ratio}} : 1.',
    giveFirst_other:
      'Give {{count}} times more before you ask: {{gives}} given and {{asks}} asked in {{months}} months. Our rule is {{ratio}} : 1.',
    quietTime_one: 'They left a day ago. For {{quietDays}} days after an exit we ask for nothing (until {{untilOn}}).',
    quietTime_other:
      'They left {{count}} days ago. For {{quietDays}} days after an exit we ask for nothing (until {{untilOn}}).'
  },
  gate: {
    suppressed: 'Has been erased and must not come back',
    doNotContact: 'Does not want to be contacted',
    contactAllowed: 'May be contacted',
    contactConsent: {
      unasked: 'May be contacted; has not been asked for consent yet',
      given: 'Has agreed to be contacted',
      withdrawn: 'Has withdrawn consent to be contacted',
      expired: 'May be contacted; consent has run out and should be asked for again'
    },
    handoverConsent: {
      unasked: 'Has not been asked whether their details may be passed on',
      given: 'Has agreed that their details may be passed on',
      withdrawn: 'Has withdrawn consent to pass their details on',
      expired: 'Consent to pass their details on has run out'
    },
    eligibility: {
      yes: 'Eligible for rehire',
      conditional: 'Eligible for rehire on conditions: look at the reason first',
      no: 'Not eligible for rehire',
      unknown: 'Nobody has judged yet whether they are eligible for rehire'
    }
  },
  action: {
    due_step: 'Do the next step',
    tell_opening: 'Tell about the opening',
    check_in: 'Ask how they are',
    congratulate: 'Congratulate',
    review_intent: 'Ask again about returning',
    send_news: 'Send company news',
    reconnect: 'Get back in touch',
    first_contact: 'Say hello for the first time',
    ask_consent: 'Ask for consent'
  },
  today: {
    due_step: {
      today: 'You planned this for today: {{what}}',
      overdue: 'You planned this for {{plannedOn}}: {{what}}'
    },
    tell_opening: {
      ready_now: 'Said on {{saidOn}} that they would return now, and has not heard of “{{opening}}” yet.',
      within_year: 'Said on {{saidOn}} that they would return within a year, and has not heard of “{{opening}}” yet.',
      inStage: 'Is talking with us about returning, and has not heard of “{{opening}}” yet.'
    },
    check_in_one: 'Left a month ago. They are settling in: a good time to ask how they are.',
    check_in_other: 'Left {{count}} months ago: a good time to ask how the new life is going.',
    congratulate: {
      job_change: 'Has a new job (heard on {{heardOn}}). A word now is well received.',
      promotion: 'Has been promoted (heard on {{heardOn}}). A word now is well received.',
      anniversary: 'Has an anniversary ({{heardOn}}). A word now is well received.'
    },
    review_intent: {
      due: 'Last spoke about returning on {{saidOn}}; we meant to ask again by {{reviewOn}}.',
      stale: 'What they said about returning on {{saidOn}} is too old to count. Ask how they see it today.'
    },
    send_news: {
      titled: '“{{title}}” is news they have not had yet.',
      giveNext_one: 'A day past the {{months}}-month cadence, nothing planned. It is our turn to give, not to ask.',
      giveNext_other:
        '{{count}} days past the {{months}}-month cadence, nothing planned. It is our turn to give, not to ask.',
      never: 'Has never had news of the company from us.',
      overdue: 'Last had news of the company on {{inspiredOn}}.'
    },
    reconnect_one: 'A day past the {{months}}-month cadence, and nothing planned.',
    reconnect_other: '{{count}} days past the {{months}}-month cadence, and nothing planned.',
    first_contact: {
      since: 'Left on {{exitOn}}, and nobody has been in touch yet.',
      exitUnknown: 'Nobody has been in touch yet.'
    },
    ask_consent: {
      expired: 'Consent to be contacted has run out. Ask whether we may stay in touch.',
      unasked: 'We are in touch but have never asked for consent.'
    },
    choice: {
      nobody: 'Nobody needs you today. Time for whoever comes to mind.',
      moreLong_one: 'Chosen to even it out: one person from the long horizon.',
      moreLong_other: 'Chosen to even it out: {{part}} of today’s {{count}} from the long horizon.',
      moreShort_one: 'Chosen to even it out: one person from the short horizon.',
      moreShort_other: 'Chosen to even it out: {{part}} of today’s {{count}} from the short horizon.',
      mixed_one: 'One person for today.',
      mixed_other: '{{count}} people for today: {{short}} on the short horizon, {{long}} on the long one.'
    }
  }
}
