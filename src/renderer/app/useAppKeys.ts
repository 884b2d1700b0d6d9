import { call, changeTyped, describeError, session, useCommands, useText } from '@renderer/client'
import type { AppActions } from '@renderer/lib/appActions'
import { showToast, useHotkeys } from '@renderer/ui'
import type { Command } from '@shared/bridge'
import type { Overlays } from './actions'
import { useHistory } from './useHistory'
import { useGoKeys } from './useGoKeys'

/** Does what the menu and the keys that act everywhere ask for. @returns does a command */
export function useAppKeys(actions: AppActions, overlays: Overlays): (command: Command) => void {
  const run = useCommandRunner(actions, overlays)

  useCommands(run)
  useGoKeys(actions.goTo)
  useHotkeys([
    { keys: 'mod+k', isGlobal: true, run: () => run('palette') },
    { keys: 'mod+l', isGlobal: true, run: () => run('log') },
    { keys: 'mod+z', run: () => run('undo') },
    { keys: 'mod+shift+z', run: () => run('redo') },
    { keys: 'mod+y', run: () => run('redo') },
    { keys: '?', run: () => run('keys') },
    { keys: 'alt+arrowleft', run: () => window.history.back() },
    { keys: 'alt+arrowright', run: () => window.history.forward() }
  ])
  return run
}

/** What a command of the menu, a key or the palette does. */
function useCommandRunner(actions: AppActions, overlays: Overlays): (command: Command) => void {
  const { t } = useText()
  const { undoLast, redoLast } = useHistory()

  async function backUp(): Promise<void> {
    try {
      const { people } = await call('backup.now', {})
      showToast({ message: t('app.backup.done', { people: people ?? 0 }) })
    } catch (error) {
      showToast({ message: describeError(error, t).title })
    }
  }

  return command => {
    switch (command) {
      case 'undo':
        return void (changeTyped('undo') || undoLast())
      case 'redo':
        return void (changeTyped('redo') || redoLast())
      case 'palette':
        return actions.openPalette()
      case 'log':
        return actions.logTouchpoint()
      case 'keys':
        return actions.openShortcuts()
      case 'about':
        return overlays.setDialog({ kind: 'about' })
      case 'import':
        return actions.goTo('import')
      case 'export':
        return actions.goTo('data')
      case 'backup':
        return void backUp()
      case 'lock':
        // A refusal shows as the state of the session itself.
        return void session('session.lock', {}).catch(() => undefined)
      case 'screen.today':
      case 'screen.alumni':
      case 'screen.openings':
      case 'screen.balance':
      case 'screen.data':
      case 'screen.settings':
        return actions.goTo(command.slice('screen.'.length) as 'today')
    }
  }
}
