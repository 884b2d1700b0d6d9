import { useEffect, type RefObject } from 'react'
import { bridge } from '@renderer/client'

/** Once the first rows are painted: the list has the keyboard, and `npm run bench` its mark. */
export function useFirstRows(areThere: boolean, list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!areThere) return
    let frame = requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
      row?.scrollIntoView({ block: 'nearest' })
      if (document.activeElement === document.body) row?.focus({ preventScroll: true })
      frame = requestAnimationFrame(() => bridge().reportReady('usable'))
    })
    return () => cancelAnimationFrame(frame)
  }, [areThere, list])
}
