/** First run, unlocking, what can be done when the data can’t be opened; and the words around protection. */
export const welcome = {
  start: {
    greeting: 'おかえり',
    lead: 'Okaeri keeps the relationship with the people who left your company,\nand may come back.',
    language: 'Language',
    question: 'How do you want to start?',
    sample: {
      title: 'Look around with sample data',
      text: 'A company of 400 and fifteen years of leavers. All invented, in a folder of its own.'
    },
    import: {
      title: 'Import your leavers',
      text: 'From a CSV or Excel file of your HR system. Nothing is saved before you say so.'
    },
    empty: { title: 'Start empty', text: 'Add people by hand, one by one.' },
    privacy: 'Nothing leaves this laptop.',
    next: 'Continue'
  },
  sample: {
    title: 'Sample data',
    text: 'Invented people, so that you can try everything. They live in a folder of their own and never touch your data.',
    back: 'Back to my data'
  },
  making: {
    sample: 'Inventing a company and its people…',
    base: 'Making your encrypted data file…',
    detail: 'All of it is made on this laptop.',
    people: '{{done, number}} of {{total, number}} people'
  },
  protect: {
    title: 'How should your data be protected?',
    lead: 'Everything is encrypted from the first byte on. What should open it?',
    leadSample: 'The sample is encrypted like your own data will be. What should open it?',
    keychain: {
      title: 'This computer’s keychain',
      text: 'Opens by itself while you are logged in here. Nothing to remember.'
    },
    passphrase: { title: 'A passphrase', text: 'You type it each time Okaeri starts. Safer on a shared computer.' },
    noKeychain:
      'This computer would keep the key in plain text, where other programs can read it. So Okaeri asks for a passphrase instead.',
    create: 'Protect and continue',
    back: 'Back'
  },
  passphrase: {
    label: 'Passphrase',
    newLabel: 'New passphrase',
    again: 'The same once more',
    show: 'Show what is typed',
    hint: 'At least 8 characters. Four unrelated words are hard to guess and easy to remember.',
    strength: {
      tooShort: 'At least 8 characters.',
      weak: 'Easy to guess. A few more unrelated words would help.',
      fair: 'Fair. One more word makes it strong.',
      strong: 'Strong.'
    },
    problem: { tooShort: 'It needs at least 8 characters.', differs: 'The two are not the same yet.' }
  },
  code: {
    title: 'Your recovery code',
    lead: 'If the passphrase is forgotten or this computer is lost, only this code opens your data. It is shown once.',
    label: 'Recovery code',
    copy: 'Copy',
    copied: 'Copied',
    save: 'Save as a file…',
    fileName: 'Okaeri recovery code.txt',
    file: 'Okaeri recovery code\n\n{{code}}\n\nIt opens your Okaeri data if the passphrase is forgotten. Keep it away from the computer, for example in a safe.\n',
    tick: 'I have written it down or saved it in a safe place',
    tickFirst: 'Please tick that you have kept the code. Okaeri can’t show it again.',
    done: 'Open Okaeri',
    close: 'Done'
  },
  unlock: {
    title: 'Welcome back',
    lead: 'Your data is encrypted. Type your passphrase to open it.',
    leadSample: 'The sample data is encrypted too. Type its passphrase to open it.',
    leadKeychain: 'Okaeri is locked.',
    leadRecovery: 'Only the recovery code opens this data on this computer.',
    open: 'Unlock',
    wrong: 'That is not the passphrase. Check capital letters and the keyboard layout.',
    keychain: 'Open with this computer’s keychain',
    keychainFailed: 'The keychain of this computer does not open this data. Use the passphrase or the recovery code.',
    forgotten: 'Passphrase forgotten? Use the recovery code',
    withPassphrase: 'Use the passphrase instead',
    toReal: 'To my own data',
    toSample: 'Look around with sample data'
  },
  recover: {
    title: 'Open with the recovery code',
    lead: 'Type the code you kept at set-up, and choose a new passphrase.',
    code: 'Recovery code',
    codeHint: '7 groups of 5 signs. Capitals, blanks and hyphens do not matter.',
    open: 'Unlock and set the passphrase',
    reason: {
      length: 'A recovery code has 35 signs; this one has {{symbols}}.',
      typo: 'There is a slip in it: compare it sign by sign.',
      other: 'This code is of other data, or a newer code was made since.'
    }
  },
  recovery: {
    folder: 'Data folder: {{folder}}',
    again: 'Try again',
    trying: 'Looking…',
    repair: 'Take the key file out of the newest backup',
    restoreNewest: 'Restore the newest backup…',
    restoreTitle: 'Backups to go back to',
    restoreText: 'What lies there now is set aside, not deleted.',
    restoreFile: 'Choose a backup file…',
    noBackups: 'There is no backup in this folder. You may have one elsewhere.',
    sample: 'Look around with sample data meanwhile',
    real: 'To my own data',
    restart: 'Start it again',
    stopped: {
      title: 'The part of Okaeri that holds the data stopped several times',
      meaning: 'Everything that was confirmed as saved is safe on the disk.',
      action: 'Start it again. If it stops once more, restart the computer and free some space on the disk.'
    }
  },
  backups: {
    caption: 'Backups',
    when: 'Made',
    why: 'Why',
    people: 'People',
    size: 'Size',
    restore: 'Restore',
    restoreOf: 'Restore the backup of {{when}}',
    damaged: 'Damaged',
    unknown: 'unknown',
    reason: {
      manual: 'by hand',
      scheduled: 'by schedule',
      beforeMigration: 'before an update',
      beforeRestore: 'before a restore'
    }
  },
  restore: {
    title: 'Restore this backup?',
    of: 'Backup of {{when}}',
    file: 'File {{name}}',
    people_one: '{{count}} person',
    people_other: '{{count, number}} people',
    kept: 'Your present data is kept as a backup first, so that you can come back to it.',
    setAside: 'The data that can’t be opened is set aside beside the backups, not deleted.',
    secretWhy: 'This backup was made under another key. Give its passphrase or its recovery code.',
    secretClosed: 'Give the passphrase or the recovery code that counted when it was made.',
    by: 'Open the backup with',
    byPassphrase: 'Passphrase',
    byCode: 'Recovery code',
    confirm: 'Restore',
    done: 'The backup is restored.'
  }
} as const
