import { useEffect } from 'react'
import { isTyping } from '@renderer/client'
import type { AppActions } from '@renderer/lib/appActions'
import { isComposing } from '@renderer/ui'

/** Letters after `g` that go to a screen. */
export const GO_KEYS = { t: 'today', a: 'alumni', o: 'openings', b: 'balance', d: 'data', s: 'settings' } as const

/** A letter counts as "after g" for so long, milliseconds. */
const WITHIN = 1_200

const isGoKey = (key: string): key is keyof typeof GO_KEYS => Object.hasOwn(GO_KEYS, key)

/** `g` and a letter: to a screen. Listens before the screens do, whose own letters would take the second one. */
export function useGoKeys(goTo: AppActions['goTo']): void {
  useEffect(() => {
    let armedAt = -Infinity
    function onKeyDown(event: KeyboardEvent): void {
      const isArmed = event.timeStamp - armedAt < WITHIN
      armedAt = -Infinity
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
      if (!isPlain || isComposing(event) || isTyping() || document.querySelector('[aria-modal="true"]')) return
      if (isArmed && isGoKey(event.key)) {
        event.preventDefault()
        event.stopPropagation()
        goTo(GO_KEYS[event.key])
      } else if (event.key === 'g') armedAt = event.timeStamp
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [goTo])
}
