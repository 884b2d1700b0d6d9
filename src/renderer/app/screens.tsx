import { lazy } from 'react'

/** Screens and dialogs come with their own code, the first time they are opened. */
export const AlumniScreen = lazy(async () => ({
  default: (await import('@renderer/features/alumni/AlumniScreen')).AlumniScreen
}))
export const AddAlumnus = lazy(async () => ({
  default: (await import('@renderer/features/alumni/AddAlumnus')).AddAlumnus
}))
export const TodayScreen = lazy(async () => ({
  default: (await import('@renderer/features/today/TodayScreen')).TodayScreen
}))
export const PersonScreen = lazy(async () => ({
  default: (await import('@renderer/features/person/PersonScreen')).PersonScreen
}))
export const OpeningsScreen = lazy(async () => ({
  default: (await import('@renderer/features/openings/OpeningsScreen')).OpeningsScreen
}))
export const OpeningScreen = lazy(async () => ({
  default: (await import('@renderer/features/openings/OpeningScreen')).OpeningScreen
}))
export const TellAboutOpening = lazy(async () => ({
  default: (await import('@renderer/features/openings/TellAboutOpening')).TellAboutOpening
}))
export const AddToShortlist = lazy(async () => ({
  default: (await import('@renderer/features/openings/AddToShortlist')).AddToShortlist
}))
export const BalanceScreen = lazy(async () => ({
  default: (await import('@renderer/features/balance/BalanceScreen')).BalanceScreen
}))
export const DataScreen = lazy(async () => ({
  default: (await import('@renderer/features/data/DataScreen')).DataScreen
}))
export const ImportScreen = lazy(async () => ({
  default: (await import('@renderer/features/importing/ImportScreen')).ImportScreen
}))
export const QuickLog = lazy(async () => ({
  default: (await import('@renderer/features/touchpoints/QuickLog')).QuickLog
}))
export const FirstRun = lazy(async () => ({
  default: (await import('@renderer/features/welcome/FirstRun')).FirstRun
}))
export const Unlock = lazy(async () => ({ default: (await import('@renderer/features/welcome/Unlock')).Unlock }))
export const Recovery = lazy(async () => ({
  default: (await import('@renderer/features/welcome/Recovery')).Recovery
}))

export const SettingsScreen = lazy(async () => ({
  default: (await import('@renderer/features/settings/SettingsScreen')).SettingsScreen
}))
