import type { RouteOutput } from '@shared/contract'
import type { Translate } from '@shared/i18n/translate'
import type { ChipTone } from '@renderer/ui'

export type Load = RouteOutput<'imports.list'>['items'][number]

const COUNTS = ['created', 'updated', 'unchanged', 'skipped', 'rejected'] as const

/** What came of a load, as far as there is something to say: "104 new · 206 skipped". */
export function resultWords({ counts }: Load, t: Translate): string {
  const told = COUNTS.filter(name => counts[name] > 0)
  const shown = told.length > 0 ? told : (['created'] as const)
  return shown.map(name => t(`data.loads.counts.${name}`, { count: counts[name] })).join(' · ')
}

/** Whether the whole load can still be taken back. */
export const canUndo = ({ state, groupSeq }: Load): boolean => state === 'done' && groupSeq !== null

export const stateTone: Readonly<Record<Load['state'], ChipTone>> = {
  running: 'neutral',
  done: 'good',
  undone: 'neutral',
  cancelled: 'neutral',
  interrupted: 'warn'
}
