import { createContext, useContext, type ReactNode } from 'react'
import type { Selection } from '@shared/contract/alumni'
import type { Id } from '@shared/types/time'

/** The list that a person was opened from, so that "next" and "previous" know where they lead. */
export type ListOrigin = {
  label: string
  selection: Selection
  sort: { field: string; direction: 'asc' | 'desc' }[]
}

/**
 * What any feature may ask of the whole app without knowing who does it: features never import each other, the app
 * composes them (src/renderer/app).
 */
export type AppActions = {
  openPerson(personId: Id, origin?: ListOrigin): void
  /** Opens the list of alumni with exactly these people: a number is always a link to them. */
  openPeople(label: string, selection: Selection): void
  openOpening(openingId: Id): void
  goTo(screen: 'today' | 'alumni' | 'openings' | 'balance' | 'data' | 'import' | 'settings'): void
  /** The quick log; without a person it asks for one first. */
  logTouchpoint(options?: { personId?: Id; touchpointId?: Id }): void
  /** Mail draft about an opening, logged once sent; without an opening it asks for one. */
  tellAboutOpening(options: { personId: Id; openingId?: Id }): void
  /** Asks for an opening and puts these people on its shortlist. */
  addToShortlist(personIds: readonly Id[]): void
  openPalette(): void
  /** All keys, `?`: those of the app and those of the screen (`useShortcutGroup`). */
  openShortcuts(): void
  addAlumnus(): void
}

const AppActionsContext = createContext<AppActions | null>(null)

export function AppActionsProvider({ actions, children }: { actions: AppActions; children: ReactNode }) {
  return <AppActionsContext value={actions}>{children}</AppActionsContext>
}

export function useAppActions(): AppActions {
  const actions = useContext(AppActionsContext)
  if (!actions) throw new Error('useAppActions stands outside the app')
  return actions
}
