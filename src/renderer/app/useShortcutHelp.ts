import { useText } from '@renderer/client'
import { useShownShortcuts } from '@renderer/lib/shortcuts'
import { MODIFIER, type ShortcutGroup } from '@renderer/ui'
import { GO_KEYS } from './useGoKeys'

/** All keys that act now: those of the screen first, then those that act everywhere. */
export function useShortcutHelp(): ShortcutGroup[] {
  const { t } = useText()
  const shown = useShownShortcuts()
  return [
    ...shown,
    {
      title: t('app.shortcuts.everywhere'),
      hints: [
        { keys: [MODIFIER, 'K'], label: t('app.shortcuts.palette') },
        { keys: [MODIFIER, 'L'], label: t('app.shortcuts.log') },
        { keys: [MODIFIER, 'Z'], label: t('app.shortcuts.undo') },
        { keys: [MODIFIER, '⇧', 'Z'], label: t('app.shortcuts.redo') },
        { keys: ['Alt', '←'], label: t('app.shortcuts.back') },
        { keys: ['?'], label: t('app.shortcuts.help') }
      ]
    },
    {
      title: t('app.shortcuts.screens'),
      hints: Object.entries(GO_KEYS).map(([key, screen]) => ({
        keys: ['g', key],
        label: t('app.shortcuts.go', { screen: t(`app.nav.${screen}`) })
      }))
    }
  ]
}
