/** Today: whom to contact and why, what is planned, what is due soon. `**` marks the words that are set strong. */
export const today = {
  title: 'Today',
  date: '{{weekday}} {{date}}',
  minutes: '{{count}} min',
  timeAtHand: 'Time at hand',
  log: 'Log a touchpoint',
  list: 'People to contact today',
  lead: {
    shortNeglected: 'This week **the short horizon gets too little attention**.',
    longNeglected: 'This week **the long horizon gets too little attention**.',
    even: 'This week **both horizons get their share**.',
    none: 'This week **nobody has been contacted personally yet**.'
  },
  was: 'was {{what}}',
  now: 'now {{employer}}',
  role: '{{department}}, {{title}}',
  wasNow: '{{was}} · {{now}}',
  later: 'Later',
  skip: 'Skip',
  laterDone: '{{name}} comes back tomorrow.',
  skipDone: '{{name}}: “{{action}}” is skipped for {{days}} days.',
  weekPeople_one: 'the {{count, number}} person of this week',
  weekPeople_other: 'the {{count, number}} people of this week',
  weekPeopleLabel: 'Contacted personally this week',
  agenda: {
    title: 'Planned',
    all_one: '{{count, number}} person',
    all_other: '{{count, number}} people',
    label: 'Next steps due',
    today: 'Today',
    nothing: 'No next step is due.',
    inList: 'All steps that are due stand in the list.'
  },
  dueSoon: {
    title: 'Due soon',
    consent: 'Consent',
    consents_one: '{{count, number}} consent ends within 30 days',
    consents_other: '{{count, number}} consents end within 30 days',
    consentsLabel: 'Consent ends within 30 days',
    review: 'Review',
    reviews_one: 'Intent to be reviewed this week: {{count, number}} person',
    reviews_other: 'Intent to be reviewed this week: {{count, number}} people',
    reviewsLabel: 'Intent to be reviewed this week',
    silent: 'Silent',
    goneSilent_one: '{{count, number}} person has gone silent',
    goneSilent_other: '{{count, number}} people have gone silent',
    goneSilentLabel: 'Gone silent',
    nothing: 'Nothing runs out in the next days.'
  },
  empty: {
    title: 'Here you will see whom to write to, and why',
    text: 'Load the people who left from your HR system, or add one by hand.',
    import: 'Import leavers',
    add: 'Add an alumnus'
  },
  done: {
    title: 'You are in touch with everybody',
    text: 'Nobody is overdue, and nothing that was planned is left. Log whoever comes to mind.'
  },
  error: { title: 'Today could not be put together', retry: 'Try again' },
  keys: {
    title: 'Today',
    walk: 'Next and previous person',
    act: 'Do the suggested action',
    log: 'Log a touchpoint',
    later: 'Later: tomorrow again',
    skip: 'Skip for 30 days',
    open: 'Open the person'
  }
}
