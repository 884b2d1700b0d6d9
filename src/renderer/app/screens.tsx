import { lazy, type ComponentType, type FunctionComponent } from 'react'
import { EmptyState } from '@renderer/ui'
import { useText } from '@renderer/client'
import type { OpeningPart } from '@renderer/features/openings/openingParts'
import type { ListOrigin } from '@renderer/lib/appActions'

const modules = import.meta.glob<Record<string, ComponentType<never>>>(['../features/*/*.tsx'])

function Missing() {
  const { t } = useText()
  return <EmptyState place="page" title={t('app.missing.title')} />
}

function screen<Props>(path: string, name: string): FunctionComponent<Props> {
  const load = modules[`../features/${path}.tsx`]
  return lazy(async () => {
    const found = (await load?.())?.[name]
    return { default: (found ?? Missing) as FunctionComponent<Props> }
  }) as unknown as FunctionComponent<Props>
}

export const TodayScreen = screen<object>('today/TodayScreen', 'TodayScreen')
export const PersonScreen = screen<{ personId: string; origin: ListOrigin | null }>('person/PersonScreen', 'PersonScreen')
export const OpeningsScreen = screen<object>('openings/OpeningsScreen', 'OpeningsScreen')
export const OpeningScreen = screen<{
  openingId: string
  part: OpeningPart
  onPartChange: (part: OpeningPart) => void
}>('openings/OpeningScreen', 'OpeningScreen')
export const BalanceScreen = screen<object>('balance/BalanceScreen', 'BalanceScreen')
export const DataScreen = screen<object>('data/DataScreen', 'DataScreen')
export const ImportScreen = screen<object>('importing/ImportScreen', 'ImportScreen')
export const SettingsScreen = screen<{ section: string }>('settings/SettingsScreen', 'SettingsScreen')
export const FirstRun = screen<{ onDone: (href?: string) => void }>('welcome/FirstRun', 'FirstRun')
export const Unlock = screen<object>('welcome/Unlock', 'Unlock')
export const Recovery = screen<object>('welcome/Recovery', 'Recovery')
export const QuickLog = screen<{ personId?: string; touchpointId?: string; onClose: () => void }>(
  'touchpoints/QuickLog',
  'QuickLog'
)
export const TellAboutOpening = screen<{ personId: string; openingId?: string; onClose: () => void }>(
  'openings/TellAboutOpening',
  'TellAboutOpening'
)
export const AddToShortlist = screen<{ personIds: readonly string[]; onClose: () => void }>(
  'openings/AddToShortlist',
  'AddToShortlist'
)
export const AddAlumnus = screen<{ onClose: () => void }>('alumni/AddAlumnus', 'AddAlumnus')
export const AlumniScreen = lazy(async () => ({
  default: (await import('@renderer/features/alumni/AlumniScreen')).AlumniScreen
}))
