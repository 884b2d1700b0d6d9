import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { Suspense, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { bridge, useDeepLink, useRoute, useText } from '@renderer/client'
import { AppActionsProvider } from '@renderer/lib/appActions'
import { useToday } from '@renderer/lib/useToday'
import { useDropToImport } from '@renderer/features/importing/useDropToImport'
import { DropOverlay, ShortcutHelp } from '@renderer/ui'
import { AppFrame } from './AppFrame'
import { Bands } from './Bands'
import { DialogHost, type AppDialog } from './DialogHost'
import { LastAlumniHref } from './lastAlumniHref'
import { rememberPlace } from './lastPlace'
import { CommandPalette } from './palette/CommandPalette'
import { createActions, type Overlays } from './actions'
import { useAppKeys } from './useAppKeys'
import { useDayChange } from './useDayChange'
import { useFootLines, useNavigation } from './useNavigation'
import { useShortcutHelp } from './useShortcutHelp'

/** The frame around every screen: sidebar, bands, palette, dialogs, and the keys that act everywhere. */
export function Shell() {
  const { t } = useText()
  const router = useRouter()
  const [dialog, setDialog] = useState<AppDialog | null>(null)
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const [areKeysOpen, setAreKeysOpen] = useState(false)
  const overlays = useRef<Overlays>({ setDialog, setIsPaletteOpen, setAreKeysOpen })
  const actions = useMemo(() => createActions(router, overlays.current), [router])
  const alumniHref = usePlace()
  const groups = useNavigation(alumniHref)
  const footLines = useFootLines()
  const keyGroups = useShortcutHelp()

  const runCommand = useAppKeys(actions, overlays.current)
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
  const { href, pathname } = useLocation({ select: ({ href, pathname }) => ({ href, pathname }) })
  const [alumniHref, setAlumniHref] = useState(useContext(LastAlumniHref))
  if (pathname === '/alumni' && href !== alumniHref) setAlumniHref(href)
  useEffect(() => rememberPlace({ href, alumniHref }), [href, alumniHref])
  return alumniHref
}

/** Steps due today on the dock or taskbar. */
function useBadge(): void {
  const { data } = useRoute('nextStep.due', { until: useToday(), limit: 1 })
  const count = data?.count
  useEffect(() => {
    if (count !== undefined) bridge().setBadge(count)
  }, [count])
}
