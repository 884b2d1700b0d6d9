import { describe, expect, it } from 'vitest'
import { NEVER_READ } from '@domain/privacy'
import { hasText } from '@shared/i18n/translate'
import { COLUMN_USES, DATE_ORDERS, NAME_ORDERS, PERFORMANCE_SCALES } from '@shared/contract/importPlan'
import { DATE_STYLES } from './dates'
import { targetLabelKey } from './labels'
import { NOTICE_CODES, REJECTION_CODES } from './understood'

describe('words of the import', () => {
  it('are there for every code', () => {
    const keys = [
      ...COLUMN_USES.map(targetLabelKey),
      ...NEVER_READ.map(code => `importing.category.${code}`),
      ...NOTICE_CODES.map(code => `importing.rowNotice.${code}`),
      ...REJECTION_CODES.map(code => `importing.rejection.${code}`),
      ...REJECTION_CODES.map(code => `importing.rejectionTally.${code}`),
      ...['stillEmployed', 'blank', 'deceased', 'suppressed'].map(code => `importing.skipped.${code}`),
      ...[...DATE_STYLES, ...DATE_ORDERS, 'mixed', 'none'].map(code => `importing.dateFormat.${code}`),
      ...PERFORMANCE_SCALES.map(code => `importing.performanceScale.${code}`),
      ...NAME_ORDERS.map(code => `importing.nameOrder.${code}`),
      ...[
        'neverRead',
        'sensitiveOff',
        'namesSwapped',
        'namesMaybeSwapped',
        'datesAmbiguous',
        'duplicateHeaders',
        'notImported'
      ].map(code => `importing.notice.${code}`)
    ]
    expect(keys.filter(key => !hasText(key))).toEqual([])
    expect(hasText('importing.target.banana')).toBe(false)
  })
})
