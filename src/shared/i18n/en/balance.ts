/** The Balance: both horizons side by side. */
export const balance = {
  title: 'Balance',
  subtitle: 'Every number opens the people behind it',
  playbook: 'Playbook',
  people_one: '{{count, number}} person',
  people_other: '{{count, number}} people',
  unknown: '—',
  target: 'target {{target}}',
  short: {
    text: 'ready now or within a year, or in a hiring stage',
    done: 'informed of openings in {{days}} days',
    label: '{{percent}} informed, target {{target}}',
    none: 'Informed rate unknown, target {{target}}',
    rest_one: '{{count, number}} person not told yet',
    rest_other: '{{count, number}} people not told yet',
    restLabel: 'Short horizon, not told of an opening in {{days}} days',
    nobody: 'Nobody is on the short horizon, so there is nothing to measure.'
  },
  long: {
    text: 'everyone else who may be contacted',
    done: 'heard of company change in {{days}} days',
    label: '{{percent}} heard of company change, target {{target}}',
    none: 'Inspired rate unknown, target {{target}}',
    rest_one: '{{count, number}} person without news',
    rest_other: '{{count, number}} people without news',
    restLabel: 'Long horizon, without news in {{days}} days',
    nobody: 'Nobody is on the long horizon, so there is nothing to measure.'
  },
  notContactable_one: '{{count, number}} person may not be contacted and counts in no rate.',
  notContactable_other: '{{count, number}} people may not be contacted and count in no rate.',
  effort: {
    title: 'Effort by week',
    text: 'share of personal outbound contact · band {{from}}–{{to}} %',
    label:
      'Effort by week since {{from}}: in the latest week {{short}} person-days on the short horizon and {{long}} on the long one',
    none: 'Nobody has been contacted personally in these weeks.',
    period: '{{from}} to {{to}}',
    personDays_one: '{{count, number}} person-day',
    personDays_other: '{{count, number}} person-days',
    peopleLabel: 'Contacted personally, {{from}} to {{to}}',
    personDaysNote: ', one person on one day counted once'
  },
  giveAsk: {
    ratio: '{{ratio}} : 1',
    gave: '{{count, number}} given',
    asked: '{{count, number}} asked',
    gaveLabel: 'Given something in {{months}} months',
    askedLabel: 'Asked for something in {{months}} months',
    below_one: 'rule {{ratio}} : 1 · {{count, number}} person below',
    below_other: 'rule {{ratio}} : 1 · {{count, number}} people below',
    none: 'Nothing has been asked of anybody, so there is no ratio.'
  },
  silent: {
    text: 'past cadence, nothing planned',
    kept: 'cadence kept: {{percent}}',
    never: 'nothing from them, nothing personal from us'
  },
  empty: {
    title: 'The Balance needs people first',
    text: 'As soon as alumni are here you will see who thinks of returning, who does not, and how much attention each side gets.',
    import: 'Import leavers',
    add: 'Add an alumnus'
  },
  error: { title: 'The Balance could not be counted', retry: 'Try again' }
}
