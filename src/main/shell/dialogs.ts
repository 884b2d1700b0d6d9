import { dialog, type BrowserWindow, type FileFilter, type OpenDialogOptions } from 'electron'
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { FilePurpose, PickedFile } from '@shared/bridge'
import type { Translate } from '@shared/i18n/translate'
import type { FileTokens } from './fileTokens'

export type Dialogs = {
  pickFile(purpose: FilePurpose): Promise<PickedFile | null>
  pickSave(name: string): Promise<PickedFile | null>
  pickFolder(): Promise<PickedFile | null>
  /** A file dropped on the window: chosen by the user, as much as in a dialog. */
  takeDropped(path: string): PickedFile | null
}

function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : null
}

export function createDialogs(tokens: FileTokens, window: () => BrowserWindow | null, text: () => Translate): Dialogs {
  const everything = (): FileFilter => ({ name: text()('menu.dialog.allFiles'), extensions: ['*'] })

  async function open(options: OpenDialogOptions): Promise<PickedFile | null> {
    const parent = window()
    if (!parent) return null
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, options)
    const path = filePaths[0]
    return canceled || path === undefined ? null : tokens.issue(path, sizeOf(path))
  }

  return {
    pickFile(purpose) {
      const t = text()
      const filter: FileFilter =
        purpose === 'import'
          ? { name: t('menu.dialog.importFilter'), extensions: ['csv', 'tsv', 'txt', 'xlsx'] }
          : { name: t('menu.dialog.backupFilter'), extensions: ['okaeri-backup', 'zip'] }
      const title = purpose === 'import' ? t('menu.dialog.importTitle') : t('menu.dialog.backupTitle')
      return open({ title, properties: ['openFile'], filters: [filter, everything()] })
    },
    async pickSave(name) {
      const extension = extname(name).slice(1)
      const filters = extension === '' ? [everything()] : [{ name: extension.toUpperCase(), extensions: [extension] }]
      const parent = window()
      if (!parent) return null
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        title: text()('menu.dialog.saveTitle'),
        defaultPath: name,
        filters,
        properties: ['createDirectory', 'showOverwriteConfirmation']
      })
      return canceled || !filePath ? null : tokens.issue(filePath, null)
    },
    pickFolder: () =>
      open({ title: text()('menu.dialog.folderTitle'), properties: ['openDirectory', 'createDirectory'] }),
    takeDropped: path => (statSync(path, { throwIfNoEntry: false }) ? tokens.issue(path, sizeOf(path)) : null)
  }
}
