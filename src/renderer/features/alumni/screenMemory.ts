import { useState } from 'react'

// Only how the screen is laid out: nothing about people, so it may lie outside the encrypted base.
const PEEK = 'okaeri.alumni.peek'
const WIDTHS = 'okaeri.alumni.widths'
/** Wide enough for the list and the peek side by side, pixels. */
const ROOM_FOR_BOTH = 1_200

/** Whether the peek is open; at first where there is room for it. */
export function usePeekOpen(): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setIsOpen] = useState(() => {
    const kept = localStorage.getItem(PEEK)
    return kept === null ? window.innerWidth >= ROOM_FOR_BOTH : kept === 'open'
  })
  return [
    isOpen,
    next => {
      localStorage.setItem(PEEK, next ? 'open' : 'closed')
      setIsOpen(next)
    }
  ]
}

function readWidths(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(WIDTHS) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, width]) => typeof width === 'number'))
  } catch {
    return {}
  }
}

/** The widths of columns that the user chose, by field. */
export function useWidths(): [Record<string, number>, (widths: Record<string, number>) => void] {
  const [widths, setWidths] = useState(readWidths)
  return [
    widths,
    next => {
      localStorage.setItem(WIDTHS, JSON.stringify(next))
      setWidths(next)
    }
  ]
}
