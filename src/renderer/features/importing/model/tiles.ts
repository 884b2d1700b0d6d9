import type { Preview } from './types'

export type TileId = 'created' | 'updated' | 'unchanged' | 'stillEmployed' | 'skipped' | 'rejected' | 'lookAt'
export type Tile = { id: TileId; count: number; tone: 'normal' | 'warn' | 'bad' }

type Counted = Pick<
  Preview,
  'created' | 'updated' | 'unchanged' | 'rejected' | 'skipped' | 'skippedBecause' | 'noticed'
>

/** Noticed, and settled by a rule that leaves nothing to decide. */
const SETTLED: ReadonlySet<string> = new Set(['sensitiveDropped', 'emailInName', 'stintWithoutEnd'])

export const isSettled = ({ code }: { code: string }): boolean => SETTLED.has(code)

/** Values worth a look; their people are imported all the same. */
export function lookAtCount({ noticed }: Pick<Counted, 'noticed'>): number {
  return noticed.reduce((sum, tally) => (isSettled(tally) ? sum : sum + tally.count), 0)
}

/** How many people a load would write. */
export function peopleToLoad({ created, updated }: Pick<Counted, 'created' | 'updated'>): number {
  return created + updated
}

function skippedTile({ skipped, skippedBecause }: Counted): Tile {
  const areAllEmployed = skippedBecause.every(({ code }) => code === 'stillEmployed')
  return { id: areAllEmployed ? 'stillEmployed' : 'skipped', count: skipped, tone: 'normal' }
}

/** What will happen in four numbers, while columns are chosen; a fifth where rows can't be imported at all. */
export function shortTiles(outcome: Counted): Tile[] {
  const lookAt = lookAtCount(outcome)
  const tiles: Tile[] = [
    { id: 'created', count: outcome.created, tone: 'normal' },
    { id: 'updated', count: outcome.updated, tone: 'normal' },
    skippedTile(outcome),
    { id: 'lookAt', count: lookAt, tone: lookAt > 0 ? 'warn' : 'normal' }
  ]
  if (outcome.rejected > 0) tiles.push({ id: 'rejected', count: outcome.rejected, tone: 'bad' })
  return tiles
}

/** All the numbers of a load; every row of the file is counted in one of the first five. */
export function allTiles(outcome: Counted): Tile[] {
  const lookAt = lookAtCount(outcome)
  const tiles: Tile[] = [
    { id: 'created', count: outcome.created, tone: 'normal' },
    { id: 'updated', count: outcome.updated, tone: 'normal' },
    { id: 'unchanged', count: outcome.unchanged, tone: 'normal' },
    skippedTile(outcome),
    { id: 'rejected', count: outcome.rejected, tone: outcome.rejected > 0 ? 'bad' : 'normal' }
  ]
  if (lookAt > 0) tiles.push({ id: 'lookAt', count: lookAt, tone: 'warn' })
  return tiles
}

/** The numbers of a load that is done: what was worth a look lies with the people now. */
export function loadedTiles(outcome: Counted): (Tile & { id: Exclude<TileId, 'lookAt'> })[] {
  return allTiles(outcome).flatMap(({ id, ...tile }) => (id === 'lookAt' ? [] : [{ id, ...tile }]))
}
