import { useCallback, useEffect, useRef } from 'react'
import type { LogState } from './logState'
import { writeDraft } from './draft'

/** Quiet time before what was typed is written, milliseconds. */
const WRITE_AFTER = 300

export type KeepDraft = {
  /** Writes what is still waiting. */
  flush: () => void
  /** Drops the draft for good. */
  drop: () => void
}

/** Keeps the state under `key` while it is typed, on close and when the window goes. */
export function useKeepDraft(key: string, state: LogState, isTyped: boolean): KeepDraft {
  const waiting = useRef<LogState | null>(null)

  const flush = useCallback(() => {
    if (waiting.current) writeDraft(key, waiting.current)
    waiting.current = null
  }, [key])

  const drop = useCallback(() => {
    waiting.current = null
    writeDraft(key, null)
  }, [key])

  useEffect(() => {
    if (!isTyped) return
    waiting.current = state
    const timer = setTimeout(flush, WRITE_AFTER)
    return () => clearTimeout(timer)
  }, [state, isTyped, flush])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { flush, drop }
}
