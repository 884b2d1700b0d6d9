import { expect, it } from 'vitest'
import { formatBytes } from './backupWords'

it('writes sizes in the unit that keeps them short', () => {
  expect([0, 812_300, 14_230_000, 3_400_000_000, 5_000_000_000_000].map(bytes => formatBytes(bytes, 'en'))).toEqual([
    '0 kB',
    '812 kB',
    '14 MB',
    '3.4 GB',
    '5,000 GB'
  ])
})
