import type { settingsContract } from '@shared/contract/settings'
import type { HandlersOf } from '@data/handler'
import { readSettings, saveSettings } from '@data/settings/settingsRepository'

export const settingsHandlers: HandlersOf<typeof settingsContract> = {
  'settings.get': ({ services: { db } }) => readSettings(db),
  'settings.save': (context, settings) => saveSettings(context, settings)
}
