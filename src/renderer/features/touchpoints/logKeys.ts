import { DIRECTIONS, TOPICS, TOUCH_INTENTS } from '@shared/types/vocabulary'
import { FIRST_CHANNELS, logReducer, SENTIMENTS, STATED, STEP_TIMES, type LogState } from './logState'

/** The rows that Tab walks, in order. `options` are what the digits choose there; without any, one types. */
const ROWS = [
  { id: 'channel', options: [...FIRST_CHANNELS, 'letter'] },
  { id: 'direction', options: DIRECTIONS },
  { id: 'intent', options: TOUCH_INTENTS },
  { id: 'topic', options: TOPICS },
  { id: 'body', options: null },
  { id: 'sentiment', options: SENTIMENTS },
  { id: 'depth', options: null },
  { id: 'stated', options: STATED },
  { id: 'stepTime', options: STEP_TIMES },
  { id: 'stepWhat', options: null }
] as const

export type LogFocus = { state: LogState; row: number; isSaved: boolean }

/**
 * What one key does, as the dialog's controls do it: Tab goes on, a digit chooses in the row that has the focus, text
 * goes into a line of text, Mod+Enter saves. A row that is not shown is passed over.
 */
export function pressKey(focus: LogFocus, key: string): LogFocus {
  if (key === 'Mod+Enter') return { ...focus, isSaved: true }
  if (key === 'Tab') {
    const next = focus.row + 1
    const isHidden = ROWS[next]?.id === 'stepWhat' && focus.state.stepTime === null
    return { ...focus, row: isHidden ? next + 1 : next }
  }
  const row = ROWS[focus.row]
  if (!row) return focus
  if (row.options === null) {
    if (row.id === 'depth') return focus
    return edit(focus, { [row.id]: focus.state[row.id] + key })
  }
  const chosen = /^[1-9]$/.test(key) ? row.options[Number(key) - 1] : undefined
  return chosen === undefined ? focus : edit(focus, { [row.id]: chosen })
}

function edit(focus: LogFocus, change: Partial<LogState>): LogFocus {
  return { ...focus, state: logReducer(focus.state, { type: 'edit', change }) }
}
