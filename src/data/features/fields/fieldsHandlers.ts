import type { fieldsContract } from '@shared/contract/fields'
import type { HandlersOf } from '@data/handler'
import { archiveField, reorderFields, saveField } from './fieldChanges'
import { listFields } from './fieldsRepository'

export const fieldsHandlers: HandlersOf<typeof fieldsContract> = {
  'fields.list': ({ services: { db } }) => ({ items: listFields(db) }),
  'fields.save': (context, field) => saveField(context, field),
  'fields.archive': (context, { id, isArchived }) => archiveField(context, id, isArchived),
  'fields.reorder': (context, { ids }) => reorderFields(context, ids)
}
