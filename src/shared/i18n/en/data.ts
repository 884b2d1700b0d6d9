/** The data screen: loads, backups, open export, check, sample data. */
export const data = {
  title: 'Data',
  subtitle: 'What comes in, what is kept safe, what goes out',
  import: 'Import leavers',
  loads: {
    title: 'Loads so far',
    empty: 'Nothing was loaded yet',
    emptyText:
      'A CSV or Excel file of your HR system is enough. Okaeri shows what would happen before it saves anything.',
    caption: 'Loads of files',
    file: 'File',
    counts: {
      created: '{{count, number}} new',
      updated: '{{count, number}} changed',
      unchanged: '{{count, number}} unchanged',
      skipped: '{{count, number}} skipped',
      rejected: '{{count, number}} rejected'
    },
    state: {
      running: 'running',
      done: 'loaded',
      undone: 'undone',
      cancelled: 'cancelled',
      interrupted: 'cut off'
    },
    undo: 'Undo',
    undoOf: 'Undo the load of {{file}}',
    undone: 'The load of {{file}} is undone.',
    undoneKept_one: 'The load of {{file}} is undone. {{count}} person stays: somebody has worked on the record since.',
    undoneKept_other:
      'The load of {{file}} is undone. {{count, number}} people stay: somebody has worked on the records since.',
    rejected: 'Rejected rows',
    rejectedOf: 'Rejected rows of {{file}}: save as a file',
    rejectedName: 'rejected rows.csv',
    rejectedSaved_one: '{{count}} rejected row is saved with its reason. Correct it and load the file again.',
    rejectedSaved_other:
      '{{count, number}} rejected rows are saved with their reasons. Correct them and load the file again.'
  },
  backups: {
    title: 'Backups',
    detail: 'Encrypted like the data; checked row by row as they are written',
    now: 'Back up now',
    elsewhere: 'Back up to another folder…',
    fromFile: 'Restore from a file…',
    making: 'Writing and checking the backup…',
    done_one: '{{count}} person, {{size}}, written and checked.',
    done_other: '{{count, number}} people, {{size}}, written and checked.',
    reveal: 'Show in its folder',
    empty: 'No backup yet',
    emptyText: 'One click writes a checked copy beside your data. Keep one on another disk too.',
    more: 'Show all {{count, number}}',
    less: 'Show fewer'
  },
  export: {
    title: 'Take everything with you',
    text: 'Every table as CSV and JSON, readable without Okaeri. The files are not encrypted.',
    run: 'Export everything…',
    running: 'Exporting…',
    done: '{{tables, number}} tables with {{rows, number}} rows are saved.',
    reveal: 'Show the files',
    cancelled: 'Cancelled. The files written so far are whole; the others are missing.'
  },
  check: {
    title: 'Check the data',
    text: 'Reads every page, and computes every score and count anew to compare it with what is stored.',
    run: 'Check now',
    running: 'Checking…',
    whole_one: 'All is well: {{count}} person and {{touchpoints, number}} touchpoints checked.',
    whole_other: 'All is well: {{count, number}} people and {{touchpoints, number}} touchpoints checked.',
    broken: 'Something is not right.',
    problems_one: '{{count}} damaged place in the file. Restore the latest good backup.',
    problems_other: '{{count, number}} damaged places in the file. Restore the latest good backup.',
    orphans_one: '{{count}} row points to something that is not there.',
    orphans_other: '{{count, number}} rows point to something that is not there.',
    stale_one: 'The scores of {{count}} person are out of date.',
    stale_other: 'The scores of {{count, number}} people are out of date.',
    refresh: 'Compute them anew',
    refreshing: 'Computing anew…',
    refreshed: 'Computed anew. Check once more to be sure.',
    cancelled: 'Cancelled. Nothing was changed.'
  },
  sample: {
    title: 'Sample data',
    text: 'Invented people in a folder of their own, to try things out. Your data is not touched.',
    toSample: 'Look at the sample data',
    textInSample: 'You are looking at invented people. Your own data waits in its own folder.',
    toReal: 'To my own data'
  }
} as const
