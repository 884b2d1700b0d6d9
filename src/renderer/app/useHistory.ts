import { describeError, redo, undo, useText } from '@renderer/client'
import { showToast } from '@renderer/ui'
import { hasText, type Translate } from '@shared/i18n/translate'

/** What a route did, in words. */
export function changeWords(route: string, t: Translate): string {
  const key = `history.${route}`
  return hasText(key) ? t(key) : t('app.history.change')
}

/** Undo and redo of the whole app, each said with its contrary. */
export function useHistory(): { undoLast(): Promise<void>; redoLast(): Promise<void> } {
  const { t } = useText()

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      showToast({ message: describeError(error, t).title })
    }
  }

  async function redoLast(): Promise<void> {
    await guarded(async () => {
      const { data } = await redo()
      const what = changeWords(data.redone.route, t)
      showToast({ message: t('app.history.redone', { what }), onUndo: () => void undoLast() })
    })
  }

  async function undoLast(): Promise<void> {
    await guarded(async () => {
      const { data } = await undo()
      const what = changeWords(data.undone.route, t)
      const kept = data.keptPeople > 0 ? ` ${t('app.history.keptPeople', { count: data.keptPeople })}` : ''
      showToast({
        message: t('app.history.undone', { what }) + kept,
        undoLabel: t('app.history.redo'),
        onUndo: () => void redoLast()
      })
    })
  }

  return { undoLast, redoLast }
}
