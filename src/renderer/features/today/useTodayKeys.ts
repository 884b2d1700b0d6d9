import { useMemo } from 'react'
import { useText } from '@renderer/client'
import { useShortcutGroup } from '@renderer/lib/shortcuts'
import { useHotkeys } from '@renderer/ui'

export type TodayKeys = {
  move: (step: 1 | -1) => void
  act: () => void
  log: () => void
  later: () => void
  skip: () => void
  open: () => void
}

/** Whether nothing that takes Enter itself has the focus. */
function isFocusFree(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.id === 'main'
}

/** The keys of Today; they act on the open card, wherever the focus is. */
export function useTodayKeys(keys: TodayKeys, isEnabled: boolean): void {
  const { t } = useText()
  useHotkeys(
    [
      { keys: 'j', run: () => keys.move(1) },
      { keys: 'k', run: () => keys.move(-1) },
      { keys: 'enter', run: () => isFocusFree() && keys.act() },
      { keys: 'l', run: keys.log },
      { keys: 'z', run: keys.later },
      { keys: 'x', run: keys.skip },
      { keys: 'o', run: keys.open }
    ],
    isEnabled
  )
  const group = useMemo(
    () => ({
      title: t('today.keys.title'),
      hints: [
        { keys: ['J', 'K'], label: t('today.keys.walk') },
        { keys: ['Enter'], label: t('today.keys.act') },
        { keys: ['L'], label: t('today.keys.log') },
        { keys: ['Z'], label: t('today.keys.later') },
        { keys: ['X'], label: t('today.keys.skip') },
        { keys: ['O'], label: t('today.keys.open') }
      ]
    }),
    [t]
  )
  useShortcutGroup(group)
}
