import { AppError } from '@shared/errors'
import type { touchpointContract } from '@shared/contract/touchpoint'
import type { HandlersOf } from '@data/handler'
import { removeRow } from '@data/people/backgroundChanges'
import { readDraft, writeDraft } from './drafts'
import { logTouchpoint, updateTouchpoint } from './logTouchpoint'
import { dueSteps, finishStep, saveStep, snoozeStep } from './nextSteps'
import { prepareLog } from './prepareLog'
import { findTouchpoint, listTouchpoints, searchTouchpoints } from './touchpointRepository'

export const touchpointHandlers: HandlersOf<typeof touchpointContract> = {
  'touchpoint.log': logTouchpoint,
  'touchpoint.update': updateTouchpoint,
  'touchpoint.delete': (context, { id }) => removeRow(context, 'touchpoint', id),
  'touchpoint.list': ({ services: { db } }, { personId, before, limit }) =>
    listTouchpoints(db, personId, before, limit),
  'touchpoint.get': ({ services: { db } }, { id }) => {
    const found = findTouchpoint(db, id)
    if (!found) throw new AppError('notFound', 'no such touchpoint', { what: 'touchpoint' })
    return found
  },
  'touchpoint.search': ({ services: { db } }, { query, limit }) => ({ items: searchTouchpoints(db, query, limit) }),
  'touchpoint.prepare': ({ services }, { personId }) => prepareLog(services, personId),
  'nextStep.save': saveStep,
  'nextStep.finish': finishStep,
  'nextStep.snooze': snoozeStep,
  'nextStep.delete': (context, { id }) => removeRow(context, 'next_step', id),
  'nextStep.due': ({ services }, { until, limit }) => dueSteps(services, until, limit),
  'draft.get': ({ services: { db } }, { key }) => readDraft(db, key),
  'draft.set': ({ services: { db, clock } }, { key, body }) => writeDraft(db, key, body, clock.now())
}
