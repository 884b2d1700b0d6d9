import type { exportContract } from '@shared/contract/export'
import type { HandlersOf } from '@data/handler'
import { exportAlumni } from './exportAlumni'

export const exportHandlers: HandlersOf<typeof exportContract> = {
  'alumni.export': (context, { filter, query, ...request }) =>
    exportAlumni(context, { ...request, ids: request.ids, selection: { filter, query } })
}
