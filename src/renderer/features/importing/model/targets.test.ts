import { expect, it } from 'vitest'
import { IMPORT_TARGETS } from '@shared/contract/importPlan'
import { targetGroups } from './targets'

it('offers every target of the import once', () => {
  expect(Object.values(targetGroups).flat().sort()).toEqual([...IMPORT_TARGETS].sort())
})
