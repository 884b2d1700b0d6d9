/** Words of the component kit. */
export const ui = {
  horizon: { short: 'Short', long: 'Long', none: 'Neither' },
  intent: {
    ready_now: 'Ready now',
    within_year: 'Within a year',
    someday: 'Someday',
    not_considering: 'Not considering',
    unknown: 'Not known'
  },
  touchIntent: { give: 'Give', listen: 'Listen', ask: 'Ask' },
  frame: { search: 'Search or do', navigation: 'Screens', skip: 'Skip to the screen' },
  record: { previous: 'Previous', next: 'Next' },
  tabs: { add: 'Save as a new view', rename: 'Name of the view' },
  meter: {
    unknown: 'unknown',
    exact: '{{label}}: {{value}} of 100',
    range: '{{label}}: {{value}} of 100, between {{low}} and {{high}}'
  },
  horizonBar: {
    band: 'target band {{low}}–{{high}}%',
    none: 'nothing to share out yet',
    summary: 'Short {{short}}%, long {{long}}%; target band of the short share {{low}} to {{high}}%'
  },
  state: { loading: 'Loading' },
  toast: { undo: 'Undo', close: 'Close' },
  filter: {
    label: 'Filters',
    add: 'Filter',
    find: 'Find a field',
    nothing: 'No such field',
    field: 'Field',
    operator: 'Comparison',
    value: 'Value',
    choose: 'choose…',
    remove: 'Remove the filter {{field}}',
    and: 'and',
    or: 'or',
    join: 'Joined with “{{word}}”; press to change',
    done: 'Done',
    listSeparator: ', ',
    range: '{{from}} to {{to}}',
    from: 'From',
    to: 'To'
  },
  table: {
    select: 'Select {{name}}',
    selectAll: 'Select all',
    loading: 'Loading row',
    resize: 'Width of {{column}}',
    sortHint: 'Press to sort; hold Shift to sort by several columns'
  },
  peek: { close: 'Close', label: 'Preview' },
  palette: { label: 'Search or do', results: 'Results', nothing: 'Nothing found', searching: 'Searching…' },
  dialog: { cancel: 'Cancel', close: 'Close' },
  edit: {
    edit: 'Edit {{label}}',
    empty: 'Add',
    saving: 'Saving…',
    notDate: 'Write the date as 2026-10-01 or choose it.'
  },
  date: { placeholder: 'YYYY-MM-DD', open: 'Choose a day', clear: 'Clear' },
  stepper: { done: 'done', label: 'Steps' },
  progress: {
    counts: '{{done}} of {{total}}',
    countOnly: '{{done}} so far',
    secondsLeft_one: 'about {{count}} second left',
    secondsLeft_other: 'about {{count}} seconds left',
    minutesLeft_one: 'about {{count}} minute left',
    minutesLeft_other: 'about {{count}} minutes left',
    almost: 'almost done',
    cancel: 'Cancel'
  },
  definition: { open: 'What is “{{name}}”?', source: 'Source: {{source}}' },
  change: { removed: 'removed' },
  shortcuts: { title: 'Keys' },
  chart: { asTable: 'As a table', asChart: 'As a chart', period: 'Period', target: 'target {{value}}' },
  lifeLine: { today: 'Today', now: 'now' },
  confirm: { typeToConfirm: 'Type “{{word}}” to go on' }
} as const
