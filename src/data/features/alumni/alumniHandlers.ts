import type { alumniContract } from '@shared/contract/alumni'
import type { HandlersOf } from '@data/handler'
import { addTag, removeTag, setOwner, setStage, setTier } from '@data/listing/bulk'
import { facetValues, positionOf, searchAlumni } from './alumniRepository'
import { readRows } from '@data/listing/alumniRows'
import { sqlContext } from '@data/listing/fieldSql'
import { countSelection, listAnchors, listPage } from '@data/listing/listQuery'

const ANCHOR_STEP = 500

export const alumniHandlers: HandlersOf<typeof alumniContract> = {
  'alumni.search': ({ services: { db, clock } }, { query, limit, language }) => ({
    items: searchAlumni(db, sqlContext(db, clock.today(), language), query, limit)
  }),
  'alumni.count': ({ services: { db, clock } }, selection) => ({
    count: countSelection(db, sqlContext(db, clock.today(), 'en'), selection)
  }),
  'alumni.list': ({ services: { db, clock } }, { cursor, skip, limit, sort, language, columns, ...selection }) => {
    const context = sqlContext(db, clock.today(), language)
    const page = listPage(db, { context, selection, sort }, { cursor, skip, limit })
    return { items: readRows(db, context, page.rows, columns), nextCursor: page.nextCursor }
  },
  'alumni.anchors': ({ services: { db, clock } }, { sort, language, ...selection }) => {
    const context = sqlContext(db, clock.today(), language)
    return { step: ANCHOR_STEP, ...listAnchors(db, { context, selection, sort }, ANCHOR_STEP) }
  },
  'alumni.position': ({ services: { db, clock } }, { sort, language, personId, ...selection }) =>
    positionOf(db, { context: sqlContext(db, clock.today(), language), selection, sort }, personId),
  'alumni.facets': ({ services: { db } }, { field, limit }) => ({ items: facetValues(db, field, limit) }),
  'alumni.setOwner': (context, { people, ownerId }) => setOwner(context, people, ownerId),
  'alumni.setTier': (context, { people, tier }) => setTier(context, people, tier),
  'alumni.setStage': (context, { people, ...change }) => setStage(context, people, change),
  'alumni.addTag': (context, { people, tag }) => addTag(context, people, tag),
  'alumni.removeTag': (context, { people, tag }) => removeTag(context, people, tag)
}
