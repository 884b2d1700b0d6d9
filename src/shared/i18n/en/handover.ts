/** Hand-over of a shortlist by file: targets, columns, problems, results. */
export const handover = {
  targets: {
    greenhouse_prospects: {
      name: 'Greenhouse prospects (CSV)',
      hint: 'For Greenhouse’s bulk import of prospects, up to 8,000 people. Greenhouse itself may write to prospects of jobs with GDPR rules.'
    },
    plain_csv: {
      name: 'CSV for Excel',
      hint: 'All columns, opened by a double click. Excel drops leading zeros of numbers; the file has them.'
    },
    json: { name: 'JSON', hint: 'For a script or a system of your own. The shape is described and versioned.' },
    template: {
      name: 'Your own template',
      hint: 'Your columns, order and fixed values, in UTF-8 or Shift_JIS.'
    }
  },
  fileStems: {
    greenhouse_prospects: 'greenhouse-prospects',
    plain_csv: 'shortlist',
    json: 'shortlist',
    template: 'shortlist'
  },
  fields: {
    displayName: 'Name',
    family: 'Family name',
    given: 'Given name',
    familyKana: 'Family name (kana)',
    givenKana: 'Given name (kana)',
    familyRomaji: 'Family name (romaji)',
    givenRomaji: 'Given name (romaji)',
    email: 'Email',
    phone: 'Phone',
    url: 'Profile link',
    city: 'City',
    currentEmployer: 'Current employer',
    currentTitle: 'Current title',
    employeeNumber: 'Employee number',
    formerDepartment: 'Department here',
    formerTitle: 'Title here',
    stintStart: 'Joined',
    stintEnd: 'Left',
    openingTitle: 'Opening',
    openingAtsId: 'Opening number (ATS)',
    openingDepartment: 'Opening department',
    rationale: 'Why proposed',
    tags: 'Tags',
    consentState: 'Consent to hand-over',
    personId: 'Okaeri number'
  },
  consent: {
    unasked: 'Not asked yet',
    given: 'Given',
    withdrawn: 'Withdrawn',
    expired: 'Expired'
  },
  notes: {
    former: 'Former employee: {{facts}}',
    period: '{{from}} – {{to}}'
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 with mark (Excel)',
    shift_jis: 'Shift_JIS (Windows)'
  },
  delimiters: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' },
  template: {
    header: 'Column name',
    value: 'Content',
    fixedText: 'Fixed text',
    isRequired: 'Must be filled in',
    delimiter: 'Separator',
    encoding: 'Encoding',
    hasHeader: 'First line holds the column names'
  },
  fixedColumns: {
    title: 'The same for everyone in this file',
    hint: 'Write the names exactly as they are set up there, or leave them empty.'
  },
  problems: {
    noCandidates: 'Nobody is chosen for this hand-over.',
    templateMissing: 'Choose a template first.',
    tooManyRows:
      '{{count, number}} people are too many for one file: at most {{max, number}}. Hand them over in parts.',
    duplicateHeader: 'The column “{{column}}” is there twice.',
    duplicatePerson: 'Is in this hand-over twice.',
    duplicateEmail: 'Has the same email address as someone else in this file; the ATS may take the two for one.',
    consentNotGiven: 'Has not consented to being handed over. Ask first.',
    missingRequired: '“{{column}}” is empty, but needed there.',
    invalidEmail: '“{{column}}” is not a complete email address.',
    invalidPhone: '“{{column}}” does not look like a phone number.',
    invalidUrl: '“{{column}}” is not a web address starting with https://.',
    tooLong: '“{{column}}” has {{count, number}} characters; spreadsheet programs cut it off after {{max, number}}.',
    formulaNeutralised:
      '“{{column}}” starts like a formula. It gets an apostrophe in front so that no spreadsheet runs it.',
    unencodable: '“{{column}}” has characters that this encoding lacks: {{characters}}. Choose UTF-8 or replace them.'
  },
  severities: { error: 'To be mended before saving', warning: 'To know' },
  results: {
    queued: 'Waiting',
    confirmed: 'Handed over',
    failed: 'Failed',
    revoked: 'Taken back'
  }
}
