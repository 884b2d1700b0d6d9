import type { AnyRouter } from '@tanstack/react-router'
import type { AppActions } from '@renderer/lib/appActions'
import type { AppDialog } from './DialogHost'
import { lastAlumniHref } from './lastPlace'
import type { createAppRouter } from './router'

/** What lies over the screens. */
export type Overlays = {
  setDialog(dialog: AppDialog | null): void
  setIsPaletteOpen(isOpen: boolean): void
  setAreKeysOpen(isOpen: boolean): void
}

/** What features may ask of the app, over the router and the dialogs. */
export function createActions(anyRouter: AnyRouter, overlays: Overlays): AppActions {
  const { navigate, history } = anyRouter as ReturnType<typeof createAppRouter>
  return {
    openPerson: (personId, origin) =>
      void navigate({ to: '/alumni/$personId', params: { personId }, search: { from: origin } }),
    openPeople: (label, { filter, query }) => void navigate({ to: '/alumni', search: { label, filter, query } }),
    openOpening: openingId => void navigate({ to: '/openings/$openingId', params: { openingId } }),
    goTo(screen) {
      if (screen === 'settings') void navigate({ to: '/settings/$section', params: { section: 'general' } })
      else if (screen === 'alumni') history.push(lastAlumniHref())
      else if (screen === 'import') void navigate({ to: '/data/import' })
      else void navigate({ to: `/${screen}` })
    },
    logTouchpoint: options => overlays.setDialog({ kind: 'log', ...options }),
    tellAboutOpening: options => overlays.setDialog({ kind: 'tell', ...options }),
    addToShortlist: personIds => overlays.setDialog({ kind: 'shortlist', personIds }),
    addAlumnus: () => overlays.setDialog({ kind: 'add' }),
    openPalette: () => overlays.setIsPaletteOpen(true),
    openShortcuts: () => overlays.setAreKeysOpen(true)
  }
}
