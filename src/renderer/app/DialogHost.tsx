import { Suspense } from 'react'
import { AboutDialog } from './AboutDialog'
import { AddAlumnus, AddToShortlist, QuickLog, TellAboutOpening } from './screens'

/** A dialog of the whole app, and for whom it is. */
export type AppDialog =
  | { kind: 'log'; personId?: string; touchpointId?: string }
  | { kind: 'tell'; personId: string; openingId?: string }
  | { kind: 'shortlist'; personIds: readonly string[] }
  | { kind: 'add' }
  | { kind: 'about' }

/** Shows the dialog that is open, if any. */
export function DialogHost({ dialog, onClose }: { dialog: AppDialog | null; onClose: () => void }) {
  if (!dialog) return null
  return (
    <Suspense fallback={null}>
      {dialog.kind === 'log' && (
        <QuickLog personId={dialog.personId} touchpointId={dialog.touchpointId} onClose={onClose} />
      )}
      {dialog.kind === 'tell' && (
        <TellAboutOpening personId={dialog.personId} openingId={dialog.openingId} onClose={onClose} />
      )}
      {dialog.kind === 'shortlist' && <AddToShortlist personIds={dialog.personIds} onClose={onClose} />}
      {dialog.kind === 'add' && <AddAlumnus onClose={onClose} />}
      {dialog.kind === 'about' && <AboutDialog onClose={onClose} />}
    </Suspense>
  )
}
