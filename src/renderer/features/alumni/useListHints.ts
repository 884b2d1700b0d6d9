import { useMemo } from 'react'
import { useText } from '@renderer/client'
import { useShortcutGroup } from '@renderer/lib/shortcuts'
import { MODIFIER, type KeyHint } from '@renderer/ui'

/** The keys at the foot of the list; the whole set goes into the help that `?` opens. */
export function useListHints(): KeyHint[] {
  const { t, language } = useText()
  const group = useMemo(
    () => ({
      title: t('alumni.keys.title'),
      hints: [
        { keys: ['↑', '↓'], label: t('alumni.keys.move') },
        { keys: ['⇧', '↓'], label: t('alumni.keys.range') },
        { keys: ['x'], label: t('alumni.keys.select') },
        { keys: ['↵'], label: t('alumni.keys.open') },
        { keys: ['Space'], label: t('alumni.keys.peek') },
        { keys: ['e'], label: t('alumni.keys.edit') },
        { keys: ['l'], label: t('alumni.keys.log') },
        { keys: ['s'], label: t('alumni.keys.shortlist') },
        { keys: ['/'], label: t('alumni.keys.search') },
        { keys: [MODIFIER, 'A'], label: t('alumni.keys.all') },
        { keys: ['Esc'], label: t('alumni.keys.none') }
      ]
    }),
    // `t` follows the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [language]
  )
  useShortcutGroup(group)
  const atFoot = [0, 2, 5, 6, 7]
  return atFoot.flatMap(index => group.hints[index] ?? [])
}
