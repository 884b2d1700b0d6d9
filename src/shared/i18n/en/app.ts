/** The frame of the app: navigation, bands, dialogs of the whole window, the command palette. */
export const app = {
  nav: {
    today: 'Today',
    alumni: 'Alumni',
    openings: 'Openings',
    balance: 'Balance',
    data: 'Data',
    settings: 'Settings'
  },
  foot: {
    encrypted: 'Encrypted on this laptop',
    backedUpAt: 'Backed up {{time}}',
    backedUpOn: 'Backed up {{date}}',
    neverBackedUp: 'Not backed up yet'
  },
  sample: {
    band: 'These are invented people, to try things out. Nothing here touches your own data.',
    leave: 'To my own data'
  },
  status: {
    restarting: 'The part that holds the data is starting again. What you typed is kept.',
    failed: 'The data can’t be reached. What you typed is still here; everything saved is safe on the disk.',
    restart: 'Start it again'
  },
  screenError: {
    title: 'This screen could not be shown',
    meaning: 'Your data are not affected; the other screens go on working.',
    again: 'Show it again',
    home: 'To Today'
  },
  notFound: { title: 'There is no such screen', meaning: 'The link may be old or cut off.' },
  history: {
    undone: 'Undone: {{what}}',
    redone: 'Redone: {{what}}',
    redo: 'Redo',
    change: 'a change',
    keptPeople_one: '{{count}} person was kept, because somebody has worked on the record since.',
    keptPeople_other: '{{count}} people were kept, because somebody has worked on the records since.'
  },
  backup: { done: 'Backed up {{people}} people.' },
  shortcuts: {
    everywhere: 'Everywhere',
    palette: 'Search or do',
    log: 'Log a touchpoint',
    undo: 'Undo',
    redo: 'Redo',
    help: 'All keys',
    back: 'Back',
    screens: 'Screens',
    go: 'To {{screen}}'
  },
  about: {
    title: 'About Okaeri',
    line: 'The relationship with people who left, and may come back.',
    version: 'Version {{version}}',
    runtime: 'Electron {{electron}} · Chrome {{chrome}} · Node {{node}}',
    folder: 'Data folder: {{folder}}',
    close: 'Close'
  },
  palette: {
    people: 'People',
    actions: 'Actions',
    openings: 'Openings',
    screens: 'Screens',
    views: 'Views of alumni',
    notes: 'In touchpoints',
    log: 'Log a touchpoint with {{name}}',
    shortlist: 'Put {{name}} on a shortlist',
    tell: 'Tell {{name}} about an opening',
    was: 'was in {{place}}',
    logAny: 'Log a touchpoint',
    add: 'Add an alumnus',
    import: 'Import leavers',
    undo: 'Undo: {{what}}',
    redo: 'Redo: {{what}}',
    backup: 'Back up now',
    lock: 'Lock',
    keys: 'All keys',
    themeLight: 'Light appearance',
    themeDark: 'Dark appearance',
    themeSystem: 'Appearance of the system',
    switchLanguage: '日本語で使う',
    settings: 'Settings: {{section}}',
    aliases: {
      today: 'home start queue',
      alumni: 'people list leavers',
      openings: 'jobs positions shortlist',
      balance: 'dashboard horizons report',
      data: 'export backup duplicates',
      settings: 'preferences options',
      log: 'touchpoint call mail meeting record',
      add: 'new person create',
      import: 'csv excel load upload',
      undo: 'revert back',
      redo: 'again',
      backup: 'save copy',
      lock: 'close protect',
      keys: 'shortcuts keyboard help',
      themeLight: 'theme bright',
      themeDark: 'theme night',
      themeSystem: 'theme auto',
      switchLanguage: 'language japanese nihongo'
    }
  }
} as const
