import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { bridge, useDeepLink, useText } from '@renderer/client'
import { AppActionsProvider } from '@renderer/lib/appActions'
import { useDropToImport } from '@renderer/features/importing/useDropToImport'
import { DropOverlay, ShortcutHelp } from '@renderer/ui'
import { AppFrame } from './AppFrame'
import { Bands } from './Bands'
import { DialogHost, type AppDialog } from './DialogHost'
import { lastAlumniHref, rememberPlace } from './lastPlace'
import { CommandPalette } from './palette/CommandPalette'
import { createActions } from './actions'
import { useAppKeys } from './useAppKeys'
import { useDayChange } from './useDayChange'
import { useDueCount, useFootLines, useNavigation } from './useNavigation'
import { useShortcutHelp } from './useShortcutHelp'

/** The frame around every screen: sidebar, bands, palette, dialogs, and the keys that act everywhere. */
export function Shell() {
  const { t } = useText()
  const router = useRouter()
  const [dialog, setDialog] = useState<AppDialog | null>(null)
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const [areKeysOpen, setAreKeysOpen] = useState(false)
  const [overlays] = useState({ setDialog, setIsPaletteOpen, setAreKeysOpen })
  const [actions] = useState(() => createActions(router, overlays))
  const alumniHref = usePlace()
  const groups = useNavigation(alumniHref)
  const footLines = useFootLines()
  const keyGroups = useShortcutHelp()

  const runCommand = useAppKeys(actions, overlays)
  useDeepLink(personId => actions.openPerson(personId))
  useDayChange()
  useBadge()
  const isDropping = useDropToImport(() => actions.goTo('import'))

  return (
    <AppActionsProvider actions={actions}>
      <AppFrame
        groups={groups}
        currentId={useLocation({ select: ({ pathname }) => pathname.split('/')[1] ?? null })}
        onSearch={actions.openPalette}
        footLines={footLines}
        banner={<Bands />}
      >
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </AppFrame>
      {isDropping && <DropOverlay>{t('importScreen.drop.letGo')}</DropOverlay>}
      <DialogHost dialog={dialog} onClose={() => setDialog(null)} />
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setIsPaletteOpen(false)} onCommand={runCommand} />
      <ShortcutHelp isOpen={areKeysOpen} onClose={() => setAreKeysOpen(false)} groups={keyGroups} />
    </AppActionsProvider>
  )
}

/** Remembers where the window stands. @returns the address that the list of alumni had last */
function usePlace(): string {
  const href = useLocation({ select: location => location.href })
  const pathname = useLocation({ select: location => location.pathname })
  const [alumniHref, setAlumniHref] = useState(lastAlumniHref)
  if (pathname === '/alumni' && href !== alumniHref) setAlumniHref(href)
  useEffect(() => rememberPlace({ href, alumniHref }), [href, alumniHref])
  return alumniHref
}

/** People with a step due, on the dock or taskbar. */
function useBadge(): void {
  const count = useDueCount()
  useEffect(() => {
    if (count !== undefined) bridge().setBadge(count)
  }, [count])
}
