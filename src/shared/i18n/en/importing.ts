/** Import: what columns become, what was noticed, why rows are skipped or rejected. */
export const importing = {
  target: {
    person: {
      family: 'Family name',
      given: 'Given name',
      middle: 'Middle name',
      fullName: 'Name (family and given)',
      familyKana: 'Family name in kana',
      givenKana: 'Given name in kana',
      fullKana: 'Name in kana',
      preferred: 'Preferred name',
      familyRomaji: 'Family name in romaji',
      givenRomaji: 'Given name in romaji',
      city: 'City',
      tags: 'Tags',
      note: 'Note'
    },
    contact: { email: 'Email', email2: 'Second email', phone: 'Phone', url: 'Web address' },
    stint: {
      employeeNumber: 'Employee number',
      startOn: 'Stint start',
      endOn: 'Stint end',
      department: 'Department',
      title: 'Title',
      grade: 'Grade',
      employmentType: 'Type of employment',
      manager: 'Manager'
    },
    exit: {
      kind: 'Kind of exit',
      reason: 'Exit reason',
      experience: 'Exit experience',
      eligibility: 'Eligible for rehire',
      performance: 'Performance at exit'
    },
    employment: { status: 'Still employed or not' },
    position: { employer: 'Employer now', title: 'Title now' },
    sensitiveOptIn: { sex: 'Sex (off)', birthDate: 'Birth date (off)', pay: 'Pay (off)' },
    custom: 'Custom field',
    ignore: 'Not imported',
    neverRead: 'Never kept'
  },
  /** A sensitive column that is read after all. */
  optedIn: { sex: 'Sex', birthDate: 'Birth date', pay: 'Pay' },
  category: {
    race: 'race and ethnicity',
    origin: 'origin and birthplace',
    citizenship: 'citizenship',
    registeredDomicile: 'registered domicile',
    religion: 'religion and belief',
    politics: 'political views',
    union: 'union membership',
    family: 'marital and family status',
    pregnancy: 'pregnancy and parental leave',
    health: 'health',
    disability: 'disability',
    criminal: 'criminal record',
    sexuality: 'sexual orientation',
    genetic: 'genetic data',
    nationalId: 'national identity numbers'
  },
  notice: {
    neverRead_one: 'One column holds what a recruiter may not keep ({{categories}}). It is not read.',
    neverRead_other:
      '{{count, number}} columns hold what a recruiter may not keep ({{categories}}). They are not read.',
    neverReadWhy:
      'The law does not let a recruiter collect such facts about a person. Okaeri does not open these columns, so nothing of them is stored, shown or exported.',
    sensitiveOff_one: 'One column ({{headers}}) is off. It is read only if you choose it and state a purpose.',
    sensitiveOff_other:
      '{{count, number}} columns ({{headers}}) are off. They are read only if you choose them and state a purpose.',
    namesSwapped: 'Family and given names seem to stand under each other’s header ({{headers}}). They are put right.',
    namesSwappedUndo: 'Keep them as the headers say',
    namesMaybeSwapped: 'Family and given names may stand under each other’s header ({{headers}}). Look at the values.',
    namesMaybeSwappedAccept: 'Change them over',
    datesAmbiguous_one: 'The dates in {{headers}} can be read in two ways. Say once whether day or month comes first.',
    datesAmbiguous_other:
      'The dates in {{headers}} can be read in two ways. Say once for each whether day or month comes first.',
    duplicateHeaders: 'Some headers appear more than once ({{headers}}). Check which column is meant.',
    notImported_one: 'One column is not imported: {{headers}}.',
    notImported_other: '{{count, number}} columns are not imported: {{headers}}.',
    remembered: 'These choices are remembered for the next file of this kind.',
    undoable: 'The whole import can be undone later, as one.'
  },
  rowNotice: {
    unknownReason_one: 'One exit reason is an unknown word. It is kept as written until you map it.',
    unknownReason_other:
      '{{count, number}} exit reasons are unknown words. They are kept as written until you map them.',
    unknownKind_one: 'One kind of exit is not known. It is kept as written.',
    unknownKind_other: '{{count, number}} kinds of exit are not known. They are kept as written.',
    unknownStatus_one: 'One employment status is not known. The end date decides.',
    unknownStatus_other: '{{count, number}} employment statuses are not known. The end date decides.',
    unknownPerformance_one: 'One performance mark is not known. It is kept as written, without a rating.',
    unknownPerformance_other:
      '{{count, number}} performance marks are not known. They are kept as written, without a rating.',
    unknownEligibility_one: 'In one row it is not clear whether the person may be rehired. The words are kept.',
    unknownEligibility_other:
      'In {{count, number}} rows it is not clear whether the person may be rehired. The words are kept.',
    unknownExperience_one: 'One exit experience is not on the scale from 1 to 5. It is kept as written.',
    unknownExperience_other:
      '{{count, number}} exit experiences are not on the scale from 1 to 5. They are kept as written.',
    unknownEmploymentType_one: 'One type of employment is not known. It is kept as written.',
    unknownEmploymentType_other: '{{count, number}} types of employment are not known. They are kept as written.',
    badEmail_one: 'One email address is not complete. The person is imported, and the text is kept to look at.',
    badEmail_other:
      '{{count, number}} email addresses are not complete. The people are imported, and the text is kept to look at.',
    badPhone_one: 'One phone number is not a number. The text is kept to look at.',
    badPhone_other: '{{count, number}} phone numbers are not numbers. The text is kept to look at.',
    badUrl_one: 'One web address is not one. The text is kept to look at.',
    badUrl_other: '{{count, number}} web addresses are not ones. The text is kept to look at.',
    badBirthDate_one: 'One birth date can’t be read. The text is kept to look at.',
    badBirthDate_other: '{{count, number}} birth dates can’t be read. The text is kept to look at.',
    sensitiveDropped_one:
      'One value tells something that may not be kept. Its words are left out; an exit reason becomes “personal”.',
    sensitiveDropped_other:
      '{{count, number}} values tell something that may not be kept. Their words are left out; an exit reason becomes “personal”.',
    nameUndivided_one: 'One name could not be divided into family and given name. It stands as family name.',
    nameUndivided_other:
      '{{count, number}} names could not be divided into family and given name. They stand as family names.',
    emailInName_one: 'One name held an email address. It was moved to the person’s email.',
    emailInName_other: '{{count, number}} names held an email address. They were moved to the person’s email.',
    longName_one: 'One name is very long. It is kept as it is.',
    longName_other: '{{count, number}} names are very long. They are kept as they are.',
    leavingSoon_one: 'One person’s exit lies in the future.',
    leavingSoon_other: '{{count, number}} people’s exit lies in the future.',
    stintWithoutEnd_one: 'The file has no exit date. One value about the time here is kept on the person as written.',
    stintWithoutEnd_other:
      'The file has no exit date. {{count, number}} values about the time here are kept on the person as written.',
    formula_one: 'One cell begins with “=”. It is kept as text and never calculated.',
    formula_other: '{{count, number}} cells begin with “=”. They are kept as text and never calculated.',
    garbled_one: 'One cell holds characters that were already lost in the file (�).',
    garbled_other: '{{count, number}} cells hold characters that were already lost in the file (�).'
  },
  rejection: {
    noName: 'There is no name in this row.',
    exitBeforeEntry: 'The stint ends ({{endOn}}) before it starts ({{startOn}}).',
    impossibleDate: '“{{value}}” in {{header}} is not a day of the calendar.',
    unreadableDate: '“{{value}}” in {{header}} can’t be read as a date.',
    ambiguousDate: '“{{value}}” in {{header}} can be read in two ways. Choose whether day or month comes first.',
    exitDateMissing: 'The person has left, but the exit date is missing.',
    statusContradictsDate: 'The status says still employed, but the exit date is past.',
    tooManyCells:
      'The row has {{found, number}} cells, the header {{expected, number}}. A separator may stand inside a text.',
    tooLong: 'The text in {{header}} is too long ({{length, number}} characters, at most {{limit, number}}).'
  },
  rejectedFile: { line: 'Line in the file', reason: 'Why it was not imported' },
  /** Why rows can’t be imported, counted: the column is named beside it. */
  rejectionTally: {
    noName: 'There is no name',
    exitBeforeEntry: 'The stint ends before it starts',
    impossibleDate: 'Not a day of the calendar',
    unreadableDate: 'Can’t be read as a date',
    ambiguousDate: 'Day or month first is not said yet',
    exitDateMissing: 'Left, but without an exit date',
    statusContradictsDate: 'Still employed by status, but the exit date is past',
    tooManyCells: 'More cells than the header has',
    tooLong: 'The text is too long'
  },
  skipped: {
    stillEmployed: 'Still employed',
    blank: 'Empty row',
    deceased: 'Deceased',
    suppressed: 'Erased on request: not taken in again'
  },
  dateFormat: {
    yearFirst: '2023-10-20',
    compact: '20231020',
    kanji: '2023年10月20日',
    era: 'Japanese era (令和5年10月20日)',
    monthName: '20 Oct 2023',
    serial: 'Spreadsheet number (45219)',
    dmy: 'Day first (20/10/2023)',
    mdy: 'Month first (10/20/2023)',
    ymd: 'Year first, two digits (23/10/20)',
    mixed: 'Written in several ways',
    none: 'No dates'
  },
  dateQuestion: 'Day or month first?',
  performanceScale: {
    words: 'In words',
    sabcd: 'S is best, then A to D',
    abcde: 'A is best, then B to E',
    fiveBest: '5 is best, 1 is lowest',
    fourBest: '4 is best, 1 is lowest',
    oneBest: '1 is best, 5 is lowest'
  },
  nameOrder: { auto: 'Told by each name', familyFirst: 'Family name first', givenFirst: 'Given name first' },
  encoding: {
    utf8: 'UTF-8',
    utf16le: 'UTF-16',
    utf16be: 'UTF-16 (big endian)',
    cp932: 'Shift_JIS (CP932)',
    eucjp: 'EUC-JP',
    windows1252: 'Windows-1252'
  },
  delimiter: { comma: 'commas', semicolon: 'semicolons', tab: 'tabs', pipe: 'vertical bars' }
}
