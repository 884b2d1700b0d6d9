import type { importsContract } from '@shared/contract/imports'
import type { HandlersOf } from '@data/handler'
import { AppError } from '@shared/errors'
import { undoGroup } from '@data/history/undo'
import { batchGroup, keptColumns, listBatches, readRejections } from './importsRepository'
import { openImport } from './openImport'
import { previewImport, runImport } from './runImport'
import { savePreviewRejections, saveRejections } from './saveRejections'

export const importsHandlers: HandlersOf<typeof importsContract> = {
  'imports.inspect': async ({ services: { db, clock } }, { path }) => {
    const { fileName, table, recognition, plan, isRemembered } = await openImport(db, path, clock.today())
    return {
      fileName,
      format: table.format,
      encoding: table.encoding,
      delimiter: table.delimiter,
      headerLine: table.headerLine,
      bytes: table.size,
      columns: recognition.columns.map(({ dates, ...column }) => ({
        ...column,
        isDateAmbiguous: dates?.isAmbiguous ?? false
      })),
      notices: recognition.notices.map(notice => ({ categories: [], ...notice })),
      plan,
      isRemembered
    }
  },
  'imports.preview': (context, { path, plan }) => previewImport(context, path, plan),
  'imports.run': (context, { path, plan }) => runImport(context, path, plan),
  'imports.list': ({ services: { db } }) => listBatches(db),
  'imports.rejections': ({ services: { db } }, { batchId, limit }) => ({
    headers: keptColumns(db, batchId).map(({ header }) => header),
    items: readRejections(db, batchId, 0, limit)
  }),
  'imports.saveRejections': (context, { batchId, path, language }) => saveRejections(context, batchId, path, language),
  'imports.savePreviewRejections': (context, input) => savePreviewRejections(context, input),
  'imports.undo': (context, { batchId }) => {
    const groupSeq = batchGroup(context.services.db, batchId)
    if (groupSeq === null) throw new AppError('nothingToUndo', 'the load is undone already')
    return { keptPeople: undoGroup(context, groupSeq).keptPeople }
  }
}
