/** Words of the two readiness scores: a sentence to a colleague for each reason. */
export const readiness = {
  title: 'Readiness',
  return: {
    title: 'Return likelihood',
    about: 'Will they come back? It ranks and gives its reasons; a person decides.'
  },
  value: {
    title: 'Rehire value',
    about: 'Should we want them back? It ranks and gives its reasons; a person decides.'
  },
  noScore: 'unknown',
  noScoreWhy: 'Too little is known for a score. One answer would help most:',
  band: 'Between {{low}} and {{high}}',
  bandWhy: 'The range shows where the score could end up once what is unknown becomes known.',
  nextQuestion: 'Good to ask next:',
  evidence: 'Why it counts',
  source: 'Source: {{source}}',
  swing: '±{{points}}',
  askedOf: {
    alumnus: 'ask them',
    colleague: 'ask a colleague',
    records: 'look it up in the records'
  },
  factor: {
    intent: {
      label: 'Intent to return',
      evidence:
        'One leaver in three has wanted to return at some time. In another survey 8 in 100 wanted to and 2 in 100 had done so within five years: wanting is not yet coming, so the day on which they said it matters too.',
      question: 'Could you imagine working with us again, and when would suit you?'
    },
    contact: {
      label: 'Contact since the exit',
      evidence:
        'Two out of three leavers in frequent contact have wanted to return, against one in six of those without any. It goes together; it does not prove which causes which.',
      question: 'Has anybody been in touch with them since they left?'
    },
    timeSinceExit: {
      label: 'Time since the exit',
      evidence:
        'Most returns happen by month 13 and become rarer after month 16. It counts most from month 6 to 16, less until month 36, and never nothing.',
      question: 'When was their last day?'
    },
    exitReason: {
      label: 'Reason for leaving',
      evidence:
        'People who left for reasons of their own or an outside offer come back more often than those who left dissatisfied.',
      question: 'What made them leave?'
    },
    exitExperience: {
      label: 'How the exit went',
      evidence:
        'After a good exit, a leaver is almost three times as likely to recommend the employer. A supportive manager makes a good exit six times as likely.',
      question: 'How was your leaving handled, looking back?'
    },
    ties: {
      label: 'Ties to people here',
      evidence:
        'More than half of the rehires began with a word from a former manager, and three out of four came back informally.',
      question: 'Whom here do they still know: a former manager, a mentor, close colleagues?'
    },
    tenure: {
      label: 'Years here',
      evidence: 'Those who came back had stayed not quite four years on average; those who did not, about seven.',
      question: 'When did they start, and when did they leave?'
    },
    performance: {
      label: 'Performance at the exit',
      evidence:
        'How well somebody worked before is the best sign of how well they will work after returning: among 1,318 managers it did not change.',
      question: 'How was their work judged when they left?'
    },
    causeResolved: {
      label: 'Cause of leaving resolved',
      evidence: 'A second exit tends to repeat the first reason, and rehires leave more often than other hires.',
      question: 'Is what made them leave different today?'
    },
    betweenExperience: {
      label: 'Experience gained since',
      evidence: 'Experience gained elsewhere helps most where the work was good before.',
      question: 'What have you learnt since that you did not get to do here?'
    },
    coordination: {
      label: 'Work that needs coordination',
      evidence:
        '2,053 returners did better than 10,858 new hires, the more so where the job needs coordination with others.',
      question: 'What was their job title here?'
    },
    exitKind: {
      label: 'Kind of exit',
      evidence: 'Those who had left of their own will performed better when they came back.',
      question: 'Did they leave of their own will?'
    }
  },
  modifier: {
    barrier: {
      label: 'Barriers to returning',
      evidence:
        'Three out of four who would like to return hesitate, mostly over what colleagues might think; in large firms one in three took a pay cut.',
      question: 'If you came back, would anything worry you?'
    },
    newJobShock: {
      label: 'Surprise in the new job',
      evidence:
        'Almost half of the people whose new job is not what they were promised would try to get the old one back. Four in ten give it two to six months.',
      question: 'Is the new job what you had expected?'
    }
  },
  reason: {
    intent: {
      ready_now: 'Said they would like to return now ({{saidOn}})',
      within_year: 'Said they would like to return within a year ({{saidOn}})',
      someday: 'Said they might return someday ({{saidOn}})',
      not_considering: 'Said they are not thinking of returning ({{saidOn}})'
    },
    contact: {
      conversations_one: 'One talk since the exit, on {{lastOn}}',
      conversations_other: '{{count}} talks since the exit; last contact {{lastOn}}',
      personal_one: 'One personal message since the exit, on {{lastOn}}; no talk yet',
      personal_other: '{{count}} personal messages since the exit, the last on {{lastOn}}; no talk yet',
      none: 'Nobody has been in touch since the exit'
    },
    timeSinceExit: {
      underAMonth: 'Left less than a month ago',
      months_one: 'Left a month ago',
      months_other: 'Left {{count}} months ago',
      years_one: 'Left a year ago',
      years_other: 'Left {{count}} years ago',
      yearsMonths: 'Left {{years}} yr {{months}} mo ago'
    },
    exitReason: {
      outside_offer: 'Left for an outside offer',
      career_change: 'Left for another line of work',
      education: 'Left to study',
      pay: 'Left over pay',
      hours: 'Left over working hours',
      growth: 'Left for lack of growth',
      manager: 'Left over their manager',
      culture: 'Left over the culture',
      dissatisfied: 'Left dissatisfied',
      relocation: 'Left because they moved',
      personal: 'Left for personal reasons',
      performance: 'Left over performance',
      conduct: 'Left over conduct',
      attendance: 'Left over attendance',
      redundancy: 'Their post was cut',
      contract_end: 'Their contract ended',
      retirement: 'Retired',
      startup: 'Left to start a business',
      other: 'Left for another reason'
    },
    exitReasons: {
      own: '{{number}} reasons for leaving, mostly of their own',
      mixed: '{{number}} reasons for leaving, of different kinds',
      dissatisfied: '{{number}} reasons for leaving, mostly dissatisfaction'
    },
    exitExperience: {
      good: 'The exit went well ({{level}} of 5)',
      fair: 'The exit went all right ({{level}} of 5)',
      bad: 'The exit went badly ({{level}} of 5)'
    },
    ties: {
      manager: 'A former manager keeps in touch',
      report: 'Somebody they used to manage keeps in touch',
      peer: 'A former colleague keeps in touch',
      mentor: 'A mentor keeps in touch',
      friend: 'A friend works here',
      none: 'Knows nobody here any more'
    },
    tiesNamed: {
      manager: '{{name}}, a former manager, keeps in touch',
      report: '{{name}}, whom they used to manage, keeps in touch',
      peer: '{{name}}, a former colleague, keeps in touch',
      mentor: '{{name}}, a mentor, keeps in touch',
      friend: '{{name}} is a friend'
    },
    tenure: {
      underAYear: 'Less than a year here',
      years_one: 'One year here',
      years_other: '{{count}} years here'
    },
    barrier: {
      none: 'Nothing stands in the way of returning',
      told: 'Has told us of a worry about returning',
      resolved: 'A worry about returning has been cleared up'
    },
    newJobShock: {
      told: 'The new job is not what they had expected',
      fine: 'The new job is as they had expected',
      outside: 'New job: not in its months 2 to 6'
    },
    performance: {
      outstanding: 'Outstanding when they left',
      exceeds: 'Above expectations when they left',
      meets: 'Met expectations when they left',
      below: 'Below expectations when they left',
      poor: 'Far below expectations when they left'
    },
    causeResolved: {
      yes: 'What made them leave has been resolved',
      partly: 'What made them leave has been resolved in part',
      no: 'What made them leave is still there'
    },
    betweenExperience: {
      level0: 'Gained nothing since that we could use',
      level1: 'Gained some experience since',
      level2: 'Gained useful experience since',
      level3: 'Gained experience since that we lack'
    },
    coordination: {
      heavy: 'Was {{title}}: work that needs much coordination',
      other: 'Was {{title}}: work that needs little coordination'
    },
    exitKind: {
      voluntary: 'Left of their own will',
      mutual: 'Left by mutual agreement',
      redundancy: 'Their post was cut',
      retirement: 'Retired',
      contract_end: 'Their contract ended',
      dismissal: 'Was dismissed'
    }
  },
  unknown: {
    intent: 'Intent to return: not asked yet',
    intentStale: {
      ready_now: 'Wanted to return on {{saidOn}}; not confirmed since',
      within_year: 'Wanted to return within a year on {{saidOn}}; not confirmed since',
      someday: 'Might have returned someday on {{saidOn}}; not confirmed since',
      not_considering: 'Did not think of returning on {{saidOn}}; not asked since'
    },
    contact: 'Contact since the exit: nothing recorded yet',
    timeSinceExit: 'Day of the exit: unknown',
    notYetLeft: 'Has not left yet (last day {{exitOn}})',
    exitReason: 'Reason for leaving: unknown',
    exitReasonOther: 'Reason for leaving: “other”, which says nothing either way',
    exitExperience: 'How the exit went: not asked yet',
    ties: 'Ties to people here: not recorded yet',
    tenure: 'Years here: unknown',
    barrier: 'Barriers to returning: not asked yet',
    newJob: 'Start of the new job: unknown',
    newJobShock: 'Surprise in the new job: not asked yet',
    performance: 'Performance at the exit: unknown',
    causeResolved: 'Cause of leaving: nobody has judged yet whether it is resolved',
    betweenExperience: 'Experience gained since: unknown',
    betweenExperienceJobs_one: 'Experience gained since: one job known, not judged yet',
    betweenExperienceJobs_other: 'Experience gained since: {{count}} jobs known, not judged yet',
    coordination: 'Job title here: unknown',
    exitKind: 'Kind of exit: unknown'
  }
}
