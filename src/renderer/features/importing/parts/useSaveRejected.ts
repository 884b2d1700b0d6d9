import { bridge, call, describeError } from '@renderer/client'
import { showToast } from '@renderer/ui'
import type { RouteInput } from '@shared/contract'
import type { ImportState } from '../session/importSession'
import { useImportWords } from './useImportWords'

/** Saves the rows that are not taken as a file to be corrected: of a load that is done, else of the plan. */
export function useSaveRejected(): (state: ImportState) => Promise<void> {
  const { t, language } = useImportWords()

  async function write({ file, plan, result }: ImportState, token: string): Promise<number> {
    if (result) {
      const input = { batchId: result.batchId, language } as RouteInput<'imports.saveRejections'>
      return (await call('imports.saveRejections', input, { files: { path: token } })).rows
    }
    const input = { plan, language } as RouteInput<'imports.savePreviewRejections'>
    const files = { sourcePath: file?.token ?? '', path: token }
    return (await call('imports.savePreviewRejections', input, { files })).rows
  }

  return async state => {
    const name = (state.file?.name ?? '').replace(/\.[^.]*$/, '')
    const target = await bridge().pickSave(t('importScreen.rejectedName', { name }))
    if (!target) return
    try {
      const count = await write(state, target.token)
      showToast({
        message: t('importScreen.saved', { count, name: target.name }),
        undoLabel: t('importScreen.show'),
        onUndo: () => bridge().revealFile(target.token)
      })
    } catch (error) {
      const { title, action } = describeError(error, t)
      showToast({ message: `${title} ${action}` })
    }
  }
}
