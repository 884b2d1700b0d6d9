import type { openingsContract } from '@shared/contract/openings'
import type { HandlersOf } from '@data/handler'
import { removeRow } from '@data/people/backgroundChanges'
import { checkHandover } from './checkHandover'
import { draftOpeningMail } from './mailDraft'
import { deleteOpening, saveOpening, setOpeningStatus } from './openingChanges'
import { heardOf, listHandovers, listHeard, listOpenings, requireOpening } from './openingRepository'
import { revokeHandover, saveHandover } from './saveHandover'
import { addToShortlist, removeEntries, reorderEntries, setEntryStatus, updateEntry } from './shortlistChanges'
import { previewShortlist, viewShortlist } from './shortlistRepository'
import { listTemplates, saveTemplate } from './templates'

export const openingsHandlers: HandlersOf<typeof openingsContract> = {
  'opening.list': ({ services: { db, clock } }, { status }) => listOpenings(db, status, clock.today()),
  'opening.get': ({ services: { db, clock } }, { openingId, language }) => ({
    opening: requireOpening(db, openingId),
    shortlist: viewShortlist(db, openingId, clock.today(), language),
    heard: heardOf(db, openingId, clock.today()),
    handovers: listHandovers(db, openingId)
  }),
  'opening.people': ({ services: { db, clock } }, query) => listHeard(db, query, clock.today()),
  'opening.save': saveOpening,
  'opening.setStatus': setOpeningStatus,
  'opening.delete': (context, { id }) => deleteOpening(context, id),
  'opening.mailDraft': ({ services }, input) => draftOpeningMail(services, input),
  'shortlist.add': addToShortlist,
  'shortlist.preview': ({ services: { db, clock } }, query) => previewShortlist(db, query, clock.today()),
  'shortlist.update': updateEntry,
  'shortlist.setStatus': setEntryStatus,
  'shortlist.remove': (context, { entryIds }) => removeEntries(context, entryIds),
  'shortlist.reorder': reorderEntries,
  'handover.check': ({ services }, input) => checkHandover(services, input),
  'handover.save': saveHandover,
  'handover.revoke': (context, { id }) => revokeHandover(context, id),
  'handover.templates': ({ services: { db } }) => listTemplates(db),
  'handover.saveTemplate': saveTemplate,
  'handover.deleteTemplate': (context, { id }) => removeRow(context, 'handover_template', id)
}
